/** Turns a sheet's list of cells into one that can be asked what stands where. */
import { type Area, parseArea, type Position, quoteSheet, toA1 } from "../../workbook/address";
import type { CellSnapshot, SheetSnapshot } from "../../workbook/snapshot";
import { cellText } from "./cellText";
import { Written } from "./written";

/** A cell with what is written in it. */
export interface SeenCell extends CellSnapshot {
  readonly written: Written;
}

export interface SheetView {
  /** Its cells are seen in `cells`. */
  readonly sheet: Omit<SheetSnapshot, "cells">;
  /** Row by row, left to right. */
  readonly cells: readonly SeenCell[];
  /** The same, each row by itself. */
  readonly rows: ReadonlyMap<number, readonly SeenCell[]>;
  readonly merges: readonly Area[];
}

/** @param printed what is already known of the texts that nobody wrote */
export function viewSheet(sheet: SheetSnapshot, printed: ReadonlyMap<string, Written>): SheetView {
  const rows = new Map<number, SeenCell[]>();
  const cells = sheet.cells.map((cell): SeenCell => {
    const text = cellText(cell);
    return { ...cell, written: printed.get(text) ?? new Written(text) };
  });
  let row: SeenCell[] = [];
  let at = 0;
  for (const cell of cells) {
    if (cell.row !== at) {
      at = cell.row;
      row = rows.get(at) ?? [];
      rows.set(at, row);
    }
    row.push(cell);
  }
  return { sheet, cells, rows, merges: sheet.merges.flatMap((merge) => parseArea(merge) ?? []) };
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
