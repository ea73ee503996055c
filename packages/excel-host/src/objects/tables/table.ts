/** Table: its name, look and filter, and the ranges it consists of. */
import { columnLetters, type Area } from "../../model/addresses";
import { contains, intersection, positionOf } from "../../model/cells";
import { tableRenamed } from "../../model/following";
import { isTaken, nameFault, sameName } from "../../model/rules";
import type { Sheet, Table } from "../../model/workbook";
import { Failure, refuse } from "../../wire/failure";
import { givenBoolean, givenText } from "../given";
import type { Host } from "../host";
import { doing, object, type HostObject, type Property } from "../hostObject";
import { range } from "../range/range";
import { areaOf } from "../areaOf";
import { mustBeAllowed } from "../target";
import { worksheet } from "../worksheet";
import { tableColumns } from "./tableColumns";
import { tableRows } from "./tableRows";

type Flag =
  | "showHeaders"
  | "showTotals"
  | "showFilterButton"
  | "showBandedRows"
  | "showBandedColumns"
  | "highlightFirstColumn"
  | "highlightLastColumn";

export function table(host: Host, sheet: Sheet, one: Table): HostObject {
  const give = (area: Area) => object(range(host, sheet, area));
  const flag = (key: Flag): Property => ({
    read: () => one[key],
    write: (given) => {
      mustBeAllowed(sheet, null);
      one[key] = givenBoolean(given, key);
    },
  });
  return {
    type: "Table",
    id: one.id,
    properties: {
      id: { read: () => one.id },
      name: { read: () => one.name, write: (given) => rename(host, sheet, one, givenText(given, "name")) },
      style: {
        read: () => one.style,
        write: (given) => {
          mustBeAllowed(sheet, null);
          one.style = readStyle(givenText(given, "style"));
        },
      },
      showFilterButton: flag("showFilterButton"),
      showBandedRows: flag("showBandedRows"),
      showBandedColumns: flag("showBandedColumns"),
      highlightFirstColumn: flag("highlightFirstColumn"),
      highlightLastColumn: flag("highlightLastColumn"),
      showHeaders: { read: () => one.showHeaders },
      showTotals: { read: () => one.showTotals },
    },
    parts: {
      columns: () => tableColumns(host, sheet, one),
      rows: () => tableRows(host, sheet, one),
      worksheet: () => worksheet(host, sheet),
    },
    methods: {
      getRange: () => give(one.area),
      getHeaderRowRange: () => give({ from: one.area.from, to: { ...one.area.to, row: one.area.from.row } }),
      getDataBodyRange: () => give(bodyOf(one)),
      resize: doing(([given]) => resize(sheet, one, areaOf(sheet, given))),
      clearFilters: doing(() => undefined),
      convertToRange: () => {
        mustBeAllowed(sheet, null);
        sheet.tables.splice(sheet.tables.indexOf(one), 1);
        return give(one.area);
      },
      delete: doing(() => {
        mustBeAllowed(sheet, null);
        sheet.tables.splice(sheet.tables.indexOf(one), 1);
        for (const [key, cell] of sheet.cells) {
          const { row, column } = positionOf(key);
          if (contains(one.area, row, column)) sheet.cells.set(key, { ...cell, value: "", formula: null });
        }
      }),
    },
  };
}

export function bodyOf({ area }: Table): Area {
  return { from: { ...area.from, row: area.from.row + 1 }, to: area.to };
}

function rename(host: Host, sheet: Sheet, one: Table, name: string): void {
  mustBeAllowed(sheet, null);
  const fault = nameFault(name);
  if (fault !== null) refuse(`A table's name ${fault}: ${name}`);
  if (!sameName(one.name, name) && isTaken(host.workbook, name)) {
    throw new Failure("ItemAlreadyExists", `There is a name or table ${name} already.`);
  }
  const before = one.name;
  one.name = name;
  tableRenamed(host.workbook, before, name);
}

/** A built-in style, or "" for none. */
function readStyle(style: string): string {
  if (style === "") return style;
  const match = /^TableStyle(Light|Medium|Dark)(\d{1,2})$/.exec(style);
  const last = match?.[1] === "Light" ? 21 : match?.[1] === "Medium" ? 28 : 11;
  return match && Number(match[2]) >= 1 && Number(match[2]) <= last
    ? style
    : refuse(`There is no style ${style}.`);
}

function resize(sheet: Sheet, one: Table, area: Area): void {
  mustBeAllowed(sheet, null);
  if (area.from.row !== one.area.from.row) refuse("A table's header stays in its row.");
  if (area.to.row === area.from.row) refuse("A table has at least one row.");
  if (!intersection(area, one.area)) refuse(`${columnLetters(area.from.column)} is outside the table.`);
  const other = sheet.tables.find((two) => two !== one && intersection(two.area, area));
  if (other) throw new Failure("InvalidOperation", `The new size overlaps ${other.name}.`);
  one.area = area;
}
