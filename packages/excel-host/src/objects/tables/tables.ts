/** Worksheet.tables and Workbook.tables: tables by name or id, and new ones. */
import type { Area } from "../../model/addresses";
import { cellAt, intersection } from "../../model/cells";
import { addressText, parseRange, splitSheet } from "../../model/ranges";
import { isTaken, sameName } from "../../model/rules";
import type { Sheet, Table } from "../../model/workbook";
import { Failure, refuse } from "../../wire/failure";
import { collection } from "../collection";
import { givenBoolean, givenText, show } from "../given";
import type { Host } from "../host";
import { isHostObject, object, type HostObject } from "../hostObject";
import { mustBeAllowed } from "../target";
import { findSheet } from "../worksheets";
import { table } from "./table";

/** @param sheet the tables on it, or null for those of the whole workbook */
export function tables(host: Host, sheet: Sheet | null): HostObject {
  const all = () =>
    host.workbook.sheets
      .filter((one) => sheet === null || one === sheet)
      .flatMap((one) => one.tables.map((found) => ({ sheet: one, table: found })));
  const base = collection({
    type: "TableCollection",
    list: all,
    make: (one) => table(host, one.sheet, one.table),
    find: (key) =>
      all().find((one) => one.table.id === String(key) || sameName(one.table.name, String(key))) ?? null,
  });
  return {
    ...base,
    methods: {
      ...base.methods,
      add: ([address, hasHeaders]) => {
        const place = placeOf(host, sheet, address);
        if (!givenBoolean(hasHeaders, "hasHeaders"))
          return refuse("A table without headers moves cells: write them first.");
        return object(table(host, place.sheet, addTable(host, place.sheet, place.area)));
      },
    },
  };
}

function placeOf(host: Host, sheet: Sheet | null, given: unknown): { sheet: Sheet; area: Area } {
  if (isHostObject(given)) {
    if (!given.cells) return refuse("A table needs a range.");
    return given.cells;
  }
  const text = givenText(given, "address");
  const { sheet: name, rest } = splitSheet(text);
  const there = name === null ? sheet : findSheet(host, name);
  const area = parseRange(rest);
  if (!there || !area || (sheet && there !== sheet)) return refuse(`A table cannot stand at ${text}.`);
  return { sheet: there, area };
}

function addTable(host: Host, sheet: Sheet, area: Area): Table {
  mustBeAllowed(sheet, null);
  const at = addressText(sheet.name, area);
  if (area.to.row === area.from.row) refuse(`${at}: a table has a header and at least one row.`);
  const other = sheet.tables.find((one) => intersection(one.area, area));
  if (other) throw new Failure("InvalidOperation", `${at} overlaps the table ${other.name}.`);
  if (sheet.merges.some((one) => intersection(one, area))) {
    throw new Failure("InvalidOperation", `${at} holds merged cells.`);
  }
  mustHead(sheet, area);
  let number = host.workbook.sheets.flatMap((one) => one.tables).length + 1;
  while (isTaken(host.workbook, `Tabel${number}`)) number += 1;
  const made: Table = {
    id: String(host.workbook.nextId),
    name: `Tabel${number}`,
    area,
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  host.workbook.nextId += 1;
  sheet.tables.push(made);
  return made;
}

/** Excel would turn other headers into text and make them differ; whoever relies on that loses his columns. */
function mustHead(sheet: Sheet, area: Area): void {
  const seen = new Set<string>();
  for (let column = area.from.column; column <= area.to.column; column += 1) {
    const cell = cellAt(sheet, area.from.row, column);
    const value = cell?.value ?? "";
    if (typeof value !== "string" || value === "" || (cell?.formula ?? null) !== null) {
      refuse(`A table's header is text: ${show(value)}`);
    } else if (seen.has(value.toLowerCase())) refuse(`Two columns are called ${value}.`);
    seen.add(String(value).toLowerCase());
  }
}
