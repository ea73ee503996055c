/** Table.columns: by name or place; the name is what the header cell says. */
import { cellAt } from "../../model/cells";
import { sameName } from "../../model/rules";
import type { Sheet, Table } from "../../model/workbook";
import { collection } from "../collection";
import type { Host } from "../host";
import { object, type HostObject } from "../hostObject";
import { range } from "../range/range";
import { bodyOf } from "./table";

export function tableColumns(host: Host, sheet: Sheet, one: Table): HostObject {
  const numbers = () =>
    Array.from(
      { length: one.area.to.column - one.area.from.column + 1 },
      (_, index) => one.area.from.column + index,
    );
  const nameOf = (column: number) => String(cellAt(sheet, one.area.from.row, column)?.value ?? "");
  return collection({
    type: "TableColumnCollection",
    list: numbers,
    make: (column, index) => tableColumn(host, sheet, one, column, index, nameOf(column)),
    find: (key) =>
      numbers().find((column, index) => key === index + 1 || sameName(nameOf(column), String(key))) ?? null,
  });
}

function tableColumn(
  host: Host,
  sheet: Sheet,
  one: Table,
  column: number,
  index: number,
  name: string,
): HostObject {
  const between = (top: number, bottom: number) =>
    range(host, sheet, { from: { row: top, column }, to: { row: bottom, column } });
  const all = () => between(one.area.from.row, one.area.to.row);
  return {
    type: "TableColumn",
    id: index + 1,
    properties: {
      id: { read: () => index + 1 },
      index: { read: () => index },
      name: { read: () => name },
      values: { read: () => all().properties?.["values"]?.read?.() },
    },
    methods: {
      getRange: () => object(all()),
      getHeaderRowRange: () => object(between(one.area.from.row, one.area.from.row)),
      getDataBodyRange: () => object(between(bodyOf(one).from.row, one.area.to.row)),
    },
  };
}
