/** Where something stands in a workbook or a Word document, as data, and as the text that names it. */
import { parseReference, quoteSheet, toA1, type Position } from "./address";
import type { WordPart } from "./snapshot";

export interface Place extends Position {
  /** As the snapshot names it. */
  readonly sheet: string;
  /** What of a Word document the sheet stands for; absent in a workbook. */
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

/** How the sheets are named that stand for a Word document; the name alone says nothing of what a sheet is. */
export function wordSheetName(part: WordPart): string {
  return part.kind === "table" ? `Word, tabel ${part.table}` : "Word, tekst";
}
