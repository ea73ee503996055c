/** Turns a cell that is what it was in the file before into the very same object. */
import type { CellSnapshot, CellValue } from "../../../../workbook/snapshot";

/**
 * Whoever has looked at the one knows the other: returns of one form have most of their cells in common.
 *
 * @param before the cell that was written in the same letters, at the same place of the same part; null = none
 */
export function asBefore(cell: CellSnapshot | null, before: CellSnapshot | null): CellSnapshot | null {
  const same =
    cell &&
    before &&
    cell.fill === before.fill &&
    cell.ink === before.ink &&
    cell.struck === before.struck &&
    cell.shows === before.shows &&
    isSameValue(cell.value, before.value);
  return same ? before : cell;
}

function isSameValue(a: CellValue, b: CellValue): boolean {
  switch (a.kind) {
    case "blank":
      return b.kind === "blank";
    case "text":
      return b.kind === "text" && a.text === b.text;
    case "number":
      return b.kind === "number" && a.number === b.number;
    case "boolean":
      return b.kind === "boolean" && a.boolean === b.boolean;
    case "date":
      return b.kind === "date" && a.date === b.date;
    case "error":
      return b.kind === "error" && a.error === b.error;
  }
}
