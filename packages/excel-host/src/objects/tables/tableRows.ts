/** Table.rows: the rows below the header; new ones go to the end. */
import { usedArea } from "../../model/cells";
import type { Sheet, Table } from "../../model/workbook";
import { Failure, missing, refuse } from "../../wire/failure";
import { collection } from "../collection";
import { isAbsent } from "../given";
import type { Host } from "../host";
import { object, type HostObject } from "../hostObject";
import { range } from "../range/range";
import { mustBeAllowed } from "../target";
import { bodyOf } from "./table";

export function tableRows(host: Host, sheet: Sheet, one: Table): HostObject {
  const rows = () => {
    const { from, to } = bodyOf(one);
    return Array.from({ length: to.row - from.row + 1 }, (_, index) => from.row + index);
  };
  const base = collection({
    type: "TableRowCollection",
    list: rows,
    make: (row, index) => tableRow(host, sheet, one, row, index),
  });
  return {
    ...base,
    methods: {
      ...base.methods,
      add: ([index, values]) => {
        if (!isAbsent(index) && index !== -1) return missing("rows put between others in a table");
        const added = append(host, sheet, one, values);
        return object(tableRow(host, sheet, one, added, added - bodyOf(one).from.row));
      },
    },
  };
}

/** @returns the first new row */
function append(host: Host, sheet: Sheet, one: Table, values: unknown): number {
  mustBeAllowed(sheet, null);
  const lines: readonly unknown[] = Array.isArray(values) ? values : [[]];
  const first = one.area.to.row + 1;
  const area = {
    from: { row: first, column: one.area.from.column },
    to: { row: one.area.to.row + Math.max(1, lines.length), column: one.area.to.column },
  };
  if (usedArea(sheet, false, area)) {
    throw new Failure(
      "InvalidOperation",
      `Below the table ${one.name} stands something that would be pushed down.`,
    );
  }
  one.area = { from: one.area.from, to: { row: area.to.row, column: one.area.to.column } };
  if (Array.isArray(values)) {
    const write = range(host, sheet, area).properties?.["values"]?.write;
    if (!write) return refuse("Values cannot be written.");
    write(values);
  }
  return first;
}

function tableRow(host: Host, sheet: Sheet, one: Table, row: number, index: number): HostObject {
  const whole = () =>
    range(host, sheet, {
      from: { row, column: one.area.from.column },
      to: { row, column: one.area.to.column },
    });
  return {
    type: "TableRow",
    properties: {
      index: { read: () => index },
      values: {
        read: () => whole().properties?.["values"]?.read?.(),
        write: (given) => whole().properties?.["values"]?.write?.(given),
      },
    },
    methods: { getRange: () => object(whole()) },
  };
}
