/** Turns a sheet's list of cells into one that can be asked what stands where. */
import { type Area, parseArea, type Position, quoteSheet, toA1 } from "../../workbook/address";
import type { CellSnapshot, SheetSnapshot } from "../../workbook/snapshot";
import { cellText } from "./cellText";
import { NOTHING_WRITTEN, type Written, writtenOf } from "./written";

export interface SheetView {
  readonly sheet: SheetSnapshot;
  /** Row by row, each with its cells left to right. */
  readonly rows: ReadonlyMap<number, readonly CellSnapshot[]>;
  readonly merges: readonly Area[];
  /** Of every cell; made once, because each stage asks for it. */
  readonly written: ReadonlyMap<CellSnapshot, Written>;
}

/** @param printed what is already known of the texts that nobody wrote */
export function viewSheet(sheet: SheetSnapshot, printed: ReadonlyMap<string, Written>): SheetView {
  const rows = new Map<number, CellSnapshot[]>();
  const written = new Map<CellSnapshot, Written>();
  for (const cell of sheet.cells) {
    const text = cellText(cell);
    written.set(cell, printed.get(text) ?? writtenOf(text));
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  for (const cells of rows.values()) cells.sort((a, b) => a.column - b.column);
  return { sheet, rows, merges: sheet.merges.flatMap((merge) => parseArea(merge) ?? []), written };
}

/** What stands in a cell of the sheet; nothing where there is none. */
export function writtenAt(view: SheetView, cell: CellSnapshot | null): Written {
  return (cell && view.written.get(cell)) ?? NOTHING_WRITTEN;
}

export function cellAt(view: SheetView, { row, column }: Position): CellSnapshot | null {
  return view.rows.get(row)?.find((cell) => cell.column === column) ?? null;
}

/** The merged area that a position lies in, or null. */
export function mergeAt(view: SheetView, { row, column }: Position): Area | null {
  return (
    view.merges.find(
      ({ from, to }) => from.row <= row && row <= to.row && from.column <= column && column <= to.column,
    ) ?? null
  );
}

/** The cell with its sheet, as findings and answers name it: "Fremdriftsskema!C7". */
export function address(view: SheetView, position: Position): string {
  return `${quoteSheet(view.sheet.name)}!${toA1(position)}`;
}
