/** A form's columns by name → the ways to say where in them something stands. */
import { toA1 } from "../../workbook/address";
import type { CellContent, CellDescription } from "../../workbook/description";
import type { FORM_STYLES } from "./formStyles";

export interface FormColumns<Name extends string, Style extends string> {
  /** A1 of a cell in one of the columns. */
  readonly at: (row: number, column: Name) => string;
  readonly cell: (row: number, column: Name, content: CellContent, style: Style) => CellDescription;
}

/** Where no styles are named, those that every form has. */
export function formColumns<Name extends string, Style extends string = keyof typeof FORM_STYLES>(
  columns: Readonly<Record<Name, number>>,
): FormColumns<Name, Style> {
  return {
    at: (row, column) => toA1({ row, column: columns[column] }),
    cell: (row, column, content, style) => ({ row, column: columns[column], content, style }),
  };
}
