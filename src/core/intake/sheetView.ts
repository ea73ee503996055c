/** Turns a sheet's list of cells into one that can be asked what stands where. */
import type { Area, Position } from "../../workbook/address";
import type { Place } from "../../workbook/place";
import type { CellSnapshot, SheetSnapshot } from "../../workbook/snapshot";
import { cellText } from "./cellText";
import { lastUpTo } from "./lastUpTo";
import { type MergeAt, mergedAreas } from "./mergedAreas";
import type { Work } from "./work";
import type { PrintedWords, Written } from "./written";

/** A cell with what is written in it. */
export interface SeenCell extends CellSnapshot {
  readonly written: Written;
  /** The cell itself, which other files may share. */
  readonly snapshot: CellSnapshot;
}

/** From left to right. Rows of different files that hold the same cells are the same row. */
export type SeenRow = readonly SeenCell[];

export const NO_CELLS: SeenRow = [];

export interface SheetView {
  /** Its cells are seen below. */
  readonly sheet: Omit<SheetSnapshot, "cells">;
  /** From the top, by their numbers. */
  readonly rows: ReadonlyMap<number, SeenRow>;
  readonly mergeAt: MergeAt;
  /** What its file may still cost. */
  readonly work: Work;
}

/** What is known of the texts that nobody wrote, and of the rows of other files. */
export interface Known {
  readonly printed: PrintedWords;
  /** By the cell that stands first in the row. */
  readonly rows: WeakMap<CellSnapshot, SeenRow>;
}

export function viewSheet(sheet: SheetSnapshot, known: Known, work: Work): SheetView {
  const { cells } = sheet;
  const rows = new Map<number, SeenRow>();
  let from = 0;
  for (let first = cells[0]; first; first = cells[from]) {
    const row = seenRow(first, cells, from, known);
    rows.set(first.row, row);
    from += row.length;
  }
  return { sheet, rows, mergeAt: mergedAreas(sheet.merges, work), work };
}

/** The row whose first cell is at `from`. */
function seenRow(first: CellSnapshot, cells: readonly CellSnapshot[], from: number, known: Known): SeenRow {
  const before = known.rows.get(first) ?? NO_CELLS;
  if (standsAt(before, cells, from)) return before;
  const row: SeenCell[] = [];
  for (let cell = cells[from]; cell?.row === first.row; cell = cells[from + row.length]) {
    const seen = before[row.length];
    row.push(seen?.snapshot === cell ? seen : seenCell(cell, known.printed));
  }
  known.rows.set(first, row);
  return row;
}

/** Are these the very cells of the row, and no more of them? */
function standsAt(row: SeenRow, cells: readonly CellSnapshot[], from: number): boolean {
  const [first] = row;
  return (
    first !== undefined &&
    cells[from + row.length]?.row !== first.row &&
    row.every(({ snapshot }, place) => snapshot === cells[from + place])
  );
}

/** Whatever the cell holds, every field is there, in the same order: objects made alike are read fastest. */
function seenCell(snapshot: CellSnapshot, printed: PrintedWords): SeenCell {
  const { row, column, value, formula, shows, ink, fill, struck, links, hidden, notes } = snapshot;
  const written = printed.written(cellText(snapshot));
  return { row, column, value, formula, shows, ink, fill, struck, links, hidden, notes, written, snapshot };
}

/** Row by row, from left to right. */
export function cellsOf({ rows }: SheetView): readonly SeenCell[] {
  return [...rows.values()].flat();
}

/** Those of which something holds, row by row, from left to right. */
export function cellsWhere({ rows }: SheetView, holds: (cell: SeenCell) => boolean): readonly SeenCell[] {
  const found: SeenCell[] = [];
  for (const cells of rows.values()) {
    for (const cell of cells) if (holds(cell)) found.push(cell);
  }
  return found;
}

export function cellAt(view: SheetView, { row, column }: Position): SeenCell | null {
  const cell = lastUpTo(view.rows.get(row) ?? NO_CELLS, column, (one) => one.column);
  return cell?.column === column ? cell : null;
}

/** The merged area that a position lies in, or null. */
export function mergeAt(view: SheetView, position: Position): Area | null {
  return view.mergeAt(position);
}

/** A cell of the sheet as findings and answers name it. */
export function placeIn({ sheet: { name, word } }: SheetView, { row, column }: Position): Place {
  return { sheet: name, row, column, ...(word && { word }) };
}
