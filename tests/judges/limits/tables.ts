/** Tables: headings equal to the cells, a row of data, room of their own, names that nothing else has. */
import { columnLetters } from "../../../src/workbook/address";
import { areas, overlap, overlaps, type Book, type Table } from "./book";
import { nameFault } from "./definedNames";
import { faultsOf, repeated, type Fault } from "./fault";
import { all, at, attribute } from "./xml";

export function tableFaults({ tables, names }: Book): Fault[] {
  return faultsOf("table", (report) => {
    for (const table of tables) {
      for (const what of faultsIn(table)) report(`${table.sheet.name}!${table.range} ${table.name}`, what);
    }
    const sameSheet = overlaps(tables, ({ area }) => (area ? [area] : [])).filter(
      ([one, other]) => one.sheet === other.sheet,
    );
    for (const [one, other] of sameSheet) report(one.name, `overlaps ${other.name}`);
    const workbookWide = names.filter(({ scope }) => scope === null).map(({ name }) => name);
    for (const name of repeated([...workbookWide, ...tables.map((table) => table.name)])) {
      if (tables.some((table) => table.name.toLowerCase() === name.toLowerCase()))
        report(name, "stands twice");
    }
    for (const id of repeated(tables.map(({ root }) => attribute(root, "id"))))
      report(id, "two tables have this id");
  });
}

function faultsIn({ root, sheet, name, area, columns }: Table): string[] {
  if (!area) return ["has no range"];
  const faults: string[] = [];
  const badName = nameFault(name);
  if (badName) faults.push(badName);
  if (area.to.row <= area.from.row) faults.push("has no row of data");
  if (columns.length !== area.to.column - area.from.column + 1) faults.push("has not one heading a column");
  columns.forEach((column, index) => {
    const address = `${columnLetters(area.from.column + index)}${area.from.row}`;
    if (sheet.values.get(address) !== column)
      faults.push(`heading ${column} is not what stands in ${address}`);
    const cell = all(at(sheet.root, "sheetData"), "c").find(
      (candidate) => attribute(candidate, "r") === address,
    );
    const isText = cell && ["s", "inlineStr"].includes(attribute(cell, "t")) && !at(cell, "f").name;
    if (!isText) faults.push(`heading in ${address} is no text`);
  });
  for (const column of repeated(columns)) faults.push(`heading ${column} stands twice`);
  const filter = at(root, "autoFilter");
  if (filter.name && attribute(filter, "ref") !== attribute(root, "ref"))
    faults.push("filters another range");
  for (const merge of all(sheet.root, "mergeCell")) {
    if (areas(attribute(merge, "ref")).some((merged) => overlap(merged, area))) {
      faults.push(`holds the merged cells ${attribute(merge, "ref")}`);
    }
  }
  return faults;
}
