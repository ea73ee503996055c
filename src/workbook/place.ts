/** Where something stands in a workbook or a Word document, as data, and as the text that names it. */
import { parseReference, quoteSheet, toA1, type Position } from "./address";

/** A table of a document, counted from 1, or the text outside tables, a paragraph a row. */
export type WordPart = { readonly kind: "table"; readonly table: number } | { readonly kind: "text" };

export interface Place extends Position {
  /** The sheet's name; of a Word document the part's. */
  readonly sheet: string;
  /** Absent in a workbook. */
  readonly word?: WordPart;
  /** Another sheet than the form's own: the place has to name it. */
  readonly elsewhere?: true;
}

/** "Fremdriftsskema!C7". */
export function placeText({ sheet, row, column }: Place): string {
  return `${quoteSheet(sheet)}!${toA1({ row, column })}`;
}

/** "Fremdriftsskema!C7" → the place, of an area its first cell; null for anything else. */
export function parsePlace(text: string): Place | null {
  const found = parseReference(text);
  return found && { sheet: found.sheet, ...found.area.from };
}

/** How the parts of a Word document are named where a place is a text; a sheet may be called so as well. */
export function wordPartName(part: WordPart): string {
  return part.kind === "table" ? `Word, tabel ${part.table}` : "Word, tekst";
}
