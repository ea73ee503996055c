/** Turns a sheet's cells, in whatever order the file has them, into reading order. */
import type { CellSnapshot } from "../../../../workbook/snapshot";
import { damaged } from "../../../ooxml/read/limits/unreadable";

/**
 * Row by row, left to right.
 *
 * @throws UnreadableError "damaged" when two cells stand in one place: which of them would count?
 */
export function inReadingOrder(cells: readonly CellSnapshot[], part: string): readonly CellSnapshot[] {
  if (isOrdered(cells)) return cells;
  const sorted = [...cells].sort(compare);
  if (!isOrdered(sorted)) throw damaged(`${part} has a cell twice`);
  return sorted;
}

function compare(a: CellSnapshot, b: CellSnapshot): number {
  return a.row - b.row || a.column - b.column;
}

function isOrdered(cells: readonly CellSnapshot[]): boolean {
  return cells.every((cell, index) => {
    const before = cells[index - 1];
    return before === undefined || compare(before, cell) < 0;
  });
}
