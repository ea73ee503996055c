/** Turns a sheet's list of cells into one that can be asked what stands where. */
import { type Area, parseArea, type Position, quoteSheet, toA1 } from "../../workbook/address";
import type { CellSnapshot, SheetSnapshot } from "../../workbook/snapshot";
import { cellText } from "./cellText";
import { Written } from "./written";

/** A cell with what is written in it. */
export interface SeenCell extends CellSnapshot {
  readonly written: Written;
}

/** From left to right. Rows of different files that hold the same cells are the same row. */
export type SeenRow = readonly SeenCell[];

export interface SheetView {
  /** Its cells are seen below. */
  readonly sheet: Omit<SheetSnapshot, "cells">;
  /** Row by row, from left to right. */
  readonly cells: readonly SeenCell[];
  /** From the top, by their numbers. */
  readonly rows: ReadonlyMap<number, SeenRow>;
  readonly merges: readonly Area[];
}

/** What is known of the texts that nobody wrote, and of the rows of other files. */
export interface Known {
  readonly printed: ReadonlyMap<string, Written>;
  /** By the cell that stands first in the row. */
  readonly rows: WeakMap<CellSnapshot, SeenBefore>;
}

interface SeenBefore {
  readonly cells: readonly CellSnapshot[];
  readonly row: SeenRow;
}

export function viewSheet(sheet: SheetSnapshot, known: Known): SheetView {
  const rows = new Map<number, SeenRow>();
  const seen: SeenCell[] = [];
  let cells: CellSnapshot[] = [];
  const endRow = () => {
    const [first] = cells;
    if (!first) return;
    const row = seenRow(first, cells, known);
    rows.set(first.row, row);
    seen.push(...row);
    cells = [];
  };
  for (const cell of sheet.cells) {
    if (cells[0]?.row !== cell.row) endRow();
    cells.push(cell);
  }
  endRow();
  return { sheet, cells: seen, rows, merges: sheet.merges.flatMap((merge) => parseArea(merge) ?? []) };
}

function seenRow(first: CellSnapshot, cells: readonly CellSnapshot[], { printed, rows }: Known): SeenRow {
  const before = rows.get(first);
  if (before?.cells.length === cells.length && cells.every((cell, place) => cell === before.cells[place])) {
    return before.row;
  }
  const row = cells.map((cell, place): SeenCell => {
    const seen = before?.cells[place] === cell ? before.row[place] : undefined;
    if (seen) return seen;
    const text = cellText(cell);
    return { ...cell, written: printed.get(text) ?? new Written(text) };
  });
  rows.set(first, { cells, row });
  return row;
}

export function cellAt(view: SheetView, { row, column }: Position): SeenCell | null {
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
