/** Cells: order, what they point to, and how much text fits. */
import { parseA1 } from "../../../src/workbook/address";
import type { Book, Sheet } from "./book";
import { faultsOf, type Fault } from "./fault";
import { all, at, attribute, type Element } from "./xml";

type Report = (where: string, what: string) => void;

/** ECMA-376, ST_CellType. */
const TYPES = ["b", "d", "e", "inlineStr", "n", "s", "str"];

export function cellFaults(book: Book): Fault[] {
  return faultsOf("cell", (report) => {
    for (const sheet of book.sheets) {
      orderFaults(sheet, report);
      for (const cell of all(at(sheet.root, "sheetData"), "c")) cellFault(cell, sheet, book, report);
    }
  });
}

function orderFaults({ name, root }: Sheet, report: Report): void {
  let lastRow = 0;
  for (const row of at(root, "sheetData").children) {
    const number = Number(attribute(row, "r"));
    if (!(number > lastRow)) report(`${name}!${number}`, `row ${number} comes after row ${lastRow}`);
    lastRow = number;
    let lastColumn = 0;
    for (const cell of row.children) {
      const position = parseA1(attribute(cell, "r"));
      const where = `${name}!${attribute(cell, "r")}`;
      if (position?.row !== number) report(where, `stands in row ${number}`);
      if (position && position.column <= lastColumn) report(where, "stands twice or out of order");
      lastColumn = position?.column ?? lastColumn;
    }
  }
}

function cellFault(cell: Element, sheet: Sheet, { styles, sharedStrings }: Book, report: Report): void {
  const address = attribute(cell, "r");
  const where = `${sheet.name}!${address}`;
  const type = cell.attributes.get("t") ?? "n";
  const style = at(styles, "cellXfs").children[Number(attribute(cell, "s") || 0)];
  const stored = at(cell, "v").text;
  const text = type === "n" ? "" : (sheet.values.get(address) ?? "");
  const breaks = text.split("\n").length - 1;
  if (!TYPES.includes(type)) report(where, `unknown type ${type}`);
  if (!style) report(where, `no style number ${attribute(cell, "s")}`);
  if (type === "s" && sharedStrings[Number(stored)] === undefined)
    report(where, `no shared string number ${stored}`);
  if (type === "n" && stored !== "" && !Number.isFinite(Number(stored)))
    report(where, `${stored} is no number`);
  if (text.length > 32_767) report(where, `${text.length} characters, 32767 are allowed`);
  if (breaks > 253) report(where, `${breaks} line breaks, 253 are allowed`);
  if (style && at(cell, "f").name && isTextFormat(style, styles)) {
    report(where, "a formula in a cell that is formatted as text turns into text when it is edited");
  }
}

function isTextFormat(style: Element, styles: Element): boolean {
  const id = attribute(style, "numFmtId");
  const own = all(styles, "numFmt").find((format) => attribute(format, "numFmtId") === id);
  return id === "49" || (own !== undefined && attribute(own, "formatCode") === "@");
}
