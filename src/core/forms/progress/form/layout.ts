/** Where things stand on the form: columns, widths and the rows of the head. */
import type { ColumnDescription } from "../../../../workbook/description";
import { formColumns } from "../../../formParts/formColumns";
import { ROW } from "../../../formParts/formHead";
import type { StyleName } from "./styles";

export const COLUMN = { number: 1, text: 2, status: 3, remark: 4, check: 5, mark: 6 } as const;

/**
 * Widths in characters. Excel shows no row above 409 points, 32 lines of 10 points: with a remark column
 * of 110 København's longest remark of 2017 (2,549 characters in 7 paragraphs) takes 27. The check column
 * takes its longest word on one line, because its row does not grow when only a formula's result does.
 */
export const COLUMNS: readonly ColumnDescription[] = [
  { column: COLUMN.number, width: 5.5 },
  { column: COLUMN.text, width: 49 },
  { column: COLUMN.status, width: 13 },
  { column: COLUMN.remark, width: 110 },
  { column: COLUMN.check, width: 22 },
  { column: COLUMN.mark, width: 12, hidden: true },
];

/** Title and count line stay in view and head every printed page. */
export const FROZEN_ROWS = ROW.count;

/** Below the four fields of the head and a gap. */
export const FIRST_THEME_ROW = 9;

export const { at, cell } = formColumns<keyof typeof COLUMN, StyleName>(COLUMN);

/** A1 of a piece of one of the form's columns. */
export function down(from: number, to: number, column: keyof typeof COLUMN): string {
  return from === to ? at(from, column) : `${at(from, column)}:${at(to, column)}`;
}
