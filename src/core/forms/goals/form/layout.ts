/** Where things stand on the form: columns, widths and the first row below the head. */
import { toA1 } from "../../../../workbook/address";
import type { CellContent, CellDescription, ColumnDescription } from "../../../../workbook/description";
import type { FORM_STYLES } from "../../../formParts/formStyles";

export const COLUMN = { number: 1, asked: 2, mark: 3, text: 4, check: 5, row: 6 } as const;

/** In characters. */
export const COLUMNS: readonly ColumnDescription[] = [
  { column: COLUMN.number, width: 6 },
  { column: COLUMN.asked, width: 49 },
  { column: COLUMN.mark, width: 13 },
  { column: COLUMN.text, width: 100 },
  { column: COLUMN.check, width: 20 },
  { column: COLUMN.row, width: 12, hidden: true },
];

/** Below the four fields of the head and a gap. */
export const FIRST_ROW = 9;

/** A1 of a cell in one of the form's columns. */
export function at(row: number, column: keyof typeof COLUMN): string {
  return toA1({ row, column: COLUMN[column] });
}

export function cell(
  row: number,
  column: keyof typeof COLUMN,
  content: CellContent,
  style: keyof typeof FORM_STYLES,
): CellDescription {
  return { row, column: COLUMN[column], content, style };
}
