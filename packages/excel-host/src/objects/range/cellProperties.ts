/** Range.getCellProperties, setCellProperties and their kin for rows and columns: looks by cell, in one call. */
import type { Area } from "../../model/addresses";
import { toWire } from "../../wire/names";
import { missing, refuse } from "../../wire/failure";
import { givenRecord, isAbsent, isRecord, show } from "../given";
import { nothing, value, type Answer, type HostObject } from "../hostObject";

type Method = (given: readonly unknown[]) => Answer;

export function cellPropertyMethods(
  area: Area,
  make: (area: Area) => HostObject,
): Readonly<Record<string, Method>> {
  const { from, to } = area;
  const height = to.row - from.row + 1;
  const width = to.column - from.column + 1;
  const cell = (row: number, column: number) => {
    const at = { row: from.row + row, column: from.column + column };
    return make({ from: at, to: at });
  };
  const row = (index: number) =>
    make({
      from: { row: from.row + index, column: from.column },
      to: { row: from.row + index, column: to.column },
    });
  const column = (index: number) =>
    make({
      from: { row: from.row, column: from.column + index },
      to: { row: to.row, column: from.column + index },
    });
  return {
    getCellProperties: ([wanted]) => value(grid(height, width, (r, c) => chosen(cell(r, c), wanted))),
    getRowProperties: ([wanted]) => value(list(height, (index) => chosen(row(index), wanted))),
    getColumnProperties: ([wanted]) => value(list(width, (index) => chosen(column(index), wanted))),
    setCellProperties: ([given]) => {
      const lines = exactly(given, height, "rows").map((line) => exactly(line, width, "columns"));
      lines.forEach((line, r) => line.forEach((looks, c) => give(cell(r, c), looks)));
      return nothing;
    },
    setRowProperties: ([given]) => {
      exactly(given, height, "rows").forEach((looks, index) => give(row(index), looks));
      return nothing;
    },
    setColumnProperties: ([given]) => {
      exactly(given, width, "columns").forEach((looks, index) => give(column(index), looks));
      return nothing;
    },
  };
}

function list<T>(length: number, make: (index: number) => T): T[] {
  return Array.from({ length }, (_, index) => make(index));
}

function grid<T>(height: number, width: number, make: (row: number, column: number) => T): T[][] {
  return list(height, (row) => list(width, (column) => make(row, column)));
}

function exactly(given: unknown, length: number, what: string): readonly unknown[] {
  if (Array.isArray(given) && given.length === length) return given;
  return refuse(`${length} ${what} are needed: ${show(given)}`);
}

/** { format: { fill: { color: true } } } → { format: { fill: { color: "#FFFFFF" } } } */
function chosen(object: HostObject, wanted: unknown): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(givenRecord(wanted, "The load options"))) {
    if (inner === false || isAbsent(inner)) continue;
    const part = object.parts?.[name];
    if (part && isRecord(inner)) {
      const found = part();
      result[name] = found && chosen(found, inner);
      continue;
    }
    const read = object.properties?.[name]?.read;
    if (!read) return missing(`${object.type}.${toWire(name)} among the cell properties`);
    result[name] = read();
  }
  return result;
}

function give(object: HostObject, looks: unknown): void {
  if (isAbsent(looks)) return;
  for (const [name, inner] of Object.entries(givenRecord(looks, "The properties"))) {
    if (isAbsent(inner)) continue;
    const part = object.parts?.[name]?.();
    if (part) {
      give(part, inner);
      continue;
    }
    const write = object.properties?.[name]?.write;
    if (!write) return missing(`${object.type}.${name} among the cell properties`);
    write(inner);
  }
}
