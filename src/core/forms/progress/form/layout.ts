/** Where things stand on the form: columns, widths and the rows of the head. */
import type { ColumnDescription } from "../../../../workbook/description";
import { formColumns } from "../../../formParts/formColumns";
import { ROW } from "../../../formParts/formHead";
import type { StyleName } from "./styles";

export const COLUMN = { number: 1, text: 2, status: 3, remark: 4, check: 5, mark: 6 } as const;

/**
 * Widths in characters: with the pane open beside it a laptop's screen (1366 pixels) shows the whole row at 90 %. Excel
 * shows no row above 409 points: of 9 points that is 34 lines, and København's longest remark of 2017 (2,549 characters
 * in 13 paragraphs) takes them all in a remark column of 80. The row of the check column does not grow when only a
 * formula's result does: its longest words take two lines, as any recommendation's text does.
 */
export const COLUMNS: readonly ColumnDescription[] = [
  { column: COLUMN.number, width: 5 },
  { column: COLUMN.text, width: 36 },
  { column: COLUMN.status, width: 13 },
  { column: COLUMN.remark, width: 80 },
  { column: COLUMN.check, width: 16 },
  { column: COLUMN.mark, width: 12, hidden: true },
];

/** Per cent. */
export const ZOOM = 90;

/** Title and count line stay in view and head every printed page. */
export const FROZEN_ROWS = ROW.count;

/** Below the four fields of the head and a gap. */
export const FIRST_THEME_ROW = 9;

export const { at, cell } = formColumns<keyof typeof COLUMN, StyleName>(COLUMN);

/** A1 of a piece of one of the form's columns. */
export function down(from: number, to: number, column: keyof typeof COLUMN): string {
  return from === to ? at(from, column) : `${at(from, column)}:${at(to, column)}`;
}
