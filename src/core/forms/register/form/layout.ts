/** Where things stand on the form: columns, widths and the first row below the head. */
import type { ColumnDescription } from "../../../../workbook/description";
import { formColumns } from "../../../formParts/formColumns";

export const COLUMN = {
  number: 1,
  about: 2,
  state: 3,
  title: 4,
  category: 5,
  municipalities: 6,
  partners: 7,
  financing: 8,
  purpose: 9,
  target: 10,
  content: 11,
  success: 12,
  same: 13,
  check: 14,
  row: 15,
} as const;

/** In characters, in the order of the columns. */
const WIDTHS = [7, 34, 14, 26, 17, 26, 22, 14, 36, 26, 36, 26, 10, 16, 12];

export const COLUMNS: readonly ColumnDescription[] = WIDTHS.map((width, index) => ({
  column: index + 1,
  width,
  ...(index + 1 === COLUMN.row ? { hidden: true } : {}),
}));

/** Below the four fields of the head and a gap. */
export const FIRST_ROW = 9;

export const { at, cell } = formColumns(COLUMN);
