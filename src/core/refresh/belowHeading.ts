/** A sheet as somebody left it → the cells that stand below a heading, each with what its row says that it is about. */
import type { CellSnapshot, SheetSnapshot } from "../../workbook/snapshot";
import { displayText } from "../intake/displayText";

export interface CellBelow<Key> {
  readonly cell: CellSnapshot;
  /** Of the first cell in its row that holds one. */
  readonly key: Key;
}

/**
 * Cells in rows without a key are left out.
 *
 * @param headings the heading's words in every language
 * @param keyIn what a text says that its row is about; null for a text that does not
 */
export function cellsBelow<Key>(
  { cells }: SheetSnapshot,
  headings: readonly string[],
  keyIn: (text: string) => Key | null,
): readonly CellBelow<Key>[] {
  const heads = new Map<number, number>();
  for (const { row, column } of cells.filter((cell) => headings.includes(displayText(cell)))) {
    heads.set(column, Math.min(row, heads.get(column) ?? row));
  }
  if (heads.size === 0) return [];
  const keys = new Map<number, Key>();
  for (const cell of cells) {
    const key = keys.has(cell.row) ? null : keyIn(displayText(cell));
    if (key !== null) keys.set(cell.row, key);
  }
  return cells.flatMap((cell) => {
    const key = keys.get(cell.row);
    return key === undefined || cell.row <= (heads.get(cell.column) ?? cell.row) ? [] : [{ cell, key }];
  });
}
