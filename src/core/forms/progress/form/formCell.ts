/** A cell whose look is one of the form's own styles. */
import type { CellContent, CellDescription } from "../../../../workbook/description";
import { COLUMN } from "./layout";
import type { StyleName } from "./styles";

export function cell(
  row: number,
  column: keyof typeof COLUMN,
  content: CellContent,
  style: StyleName,
): CellDescription {
  return { row, column: COLUMN[column], content, style };
}
