/** Where things stand on the form: columns, widths and the first row below the head. */
import type { ColumnDescription } from "../../../../workbook/description";
import { formColumns } from "../../../formParts/formColumns";

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

export const { at, cell } = formColumns(COLUMN);
