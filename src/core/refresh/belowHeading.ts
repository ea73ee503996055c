/** A sheet as somebody left it → the cells that stand below a heading, each with its row. */
import type { CellSnapshot, SheetSnapshot } from "../../workbook/snapshot";
import { cellText } from "../intake/cellText";

export interface CellBelow {
  readonly cell: CellSnapshot;
  /** Every cell of its row, itself included. */
  readonly row: readonly CellSnapshot[];
}

/** @param headings the heading's words in every language */
export function cellsBelow({ cells }: SheetSnapshot, headings: readonly string[]): readonly CellBelow[] {
  const rows = new Map<number, CellSnapshot[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return cells
    .filter((head) => headings.includes(cellText(head)))
    .flatMap((head) => cells.filter(({ row, column }) => column === head.column && row > head.row))
    .map((cell) => ({ cell, row: rows.get(cell.row) ?? [] }));
}
