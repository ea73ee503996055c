/** Turns a sheet's list of cells into one that can be asked what stands where. */
import type { Area, Position } from "../../workbook/address";
import type { Place } from "../../workbook/place";
import type { CellSnapshot } from "../../workbook/snapshot";
import { displayText } from "./displayText";
import { groupedBy } from "./groupedBy";
import { lastUpTo } from "./lastUpTo";
import { type MergeAt, mergedAreas } from "./mergedAreas";
import type { Part } from "./parts";
import type { Work } from "./work";
import type { PrintedWords, CellText } from "./cellText";

/** A cell with what is written in it. */
export interface SeenCell extends CellSnapshot {
  readonly written: CellText;
}

/** From left to right. */
export type SeenRow = readonly SeenCell[];

export const NO_CELLS: SeenRow = [];

export interface SheetView {
  /** Its cells are seen below. */
  readonly sheet: Omit<Part, "cells">;
  /** From the top, by their numbers. */
  readonly rows: ReadonlyMap<number, SeenRow>;
  readonly mergeAt: MergeAt;
  /** What its file may still cost. */
  readonly work: Work;
}

/** @param printed the texts that nobody wrote */
export function viewSheet(sheet: Part, printed: PrintedWords, work: Work): SheetView {
  const seen = sheet.cells.map((cell) => seenCell(cell, printed));
  const rows = groupedBy(seen, ({ row }) => row);
  return { sheet, rows, mergeAt: mergedAreas(sheet.merges, work), work };
}

/** Whatever the cell holds, every field is there, in the same order: objects made alike are read fastest. */
function seenCell(snapshot: CellSnapshot, printed: PrintedWords): SeenCell {
  const { row, column, value, formula, shows, ink, fill, struck, links, hidden, notes } = snapshot;
  const written = printed.written(displayText(snapshot));
  return { row, column, value, formula, shows, ink, fill, struck, links, hidden, notes, written };
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
