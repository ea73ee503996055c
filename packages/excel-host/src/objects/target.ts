/** The cells that a range or several ranges stand for, and whether a protected sheet lets them be changed. */
import type { Area } from "../model/addresses";
import { formatAt, intersection, isWholeColumns, isWholeRows, usedArea } from "../model/cells";
import { addressText } from "../model/ranges";
import type { CellFormat } from "../model/format";
import type { Sheet } from "../model/workbook";
import { Failure } from "../wire/failure";
import type { Host } from "./host";

export interface Target {
  readonly host: Host;
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

export function forEachCell(areas: readonly Area[], visit: (row: number, column: number) => void): void {
  for (const { from, to } of areas) {
    for (let row = from.row; row <= to.row; row += 1) {
      for (let column = from.column; column <= to.column; column += 1) visit(row, column);
    }
  }
}

/** Refuses when a cell is locked on a protected sheet, as Excel does for the whole range. */
export function mustBeOpen({ sheet, areas }: Target): void {
  if (!sheet.protection) return;
  for (const area of areas) {
    if (isWholeColumns(area) || isWholeRows(area)) denied(sheet, area);
    forEachCell([area], (row, column) => {
      if (formatAt(sheet, row, column).locked) denied(sheet, area);
    });
  }
}

/** Refuses what protection forbids unless its options allow it. */
export function mustBeAllowed(sheet: Sheet, option: string | null): void {
  if (!sheet.protection) return;
  if (option !== null && sheet.protection.options[option] === true) return;
  throw new Failure(
    "AccessDenied",
    `${sheet.name} is protected${option === null ? "" : ` without ${option}`}.`,
  );
}

function denied(sheet: Sheet, area: Area): never {
  throw new Failure("AccessDenied", `${addressText(sheet.name, area)} is locked and the sheet is protected.`);
}

/** What all cells agree on, or null where they differ. */
export function agreed<T>({ sheet, areas }: Target, read: (format: CellFormat) => T): T | null {
  let first: { readonly value: T } | null = null;
  let differs = false;
  const look = (row: number, column: number) => {
    const value = read(formatAt(sheet, row, column));
    first ??= { value };
    if (first.value !== value) differs = true;
  };
  for (const area of areas) {
    look(area.from.row, area.from.column);
    const bounded = isWholeColumns(area) || isWholeRows(area) ? usedArea(sheet, false, area) : area;
    const inside = bounded && intersection(bounded, area);
    if (inside) forEachCell([inside], look);
  }
  return differs ? null : firstValue(first);
}

function firstValue<T>(first: { readonly value: T } | null): T | null {
  return first?.value ?? null;
}
