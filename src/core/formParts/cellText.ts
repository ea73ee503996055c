/** Formula expressions that read a cell as a person does: spaces around and letter case make no difference. */
import { columnLetters } from "../../workbook/address";
import { quoted } from "../../workbook/content";

/**
 * The column's cell in the formula's own row. Not "C15": that follows when somebody drags the cell to another
 * row, and becomes #REF! when another cell is dropped on it. A whole column stays where it is.
 */
export function inOwnRow(column: number): string {
  const letters = columnLetters(column);
  return `INDEX($${letters}:$${letters},ROW())`;
}

/** Blanks of other kinds: non-breaking space, tab, line feed, carriage return. Not CHAR(160): on a Mac that may be "†". */
const BLANKS = [quoted("\u00A0"), "CHAR(9)", "CHAR(10)", "CHAR(13)"];

/** The cell's text without blanks around it. */
export function trimmed(cell: string): string {
  return `TRIM(${BLANKS.reduce((text, blank) => `SUBSTITUTE(${text},${blank}," ")`, cell)})`;
}

/** True when there is nothing in the cell that can be seen. Fails on an error value. */
export function isBlank(cell: string): string {
  return `LEN(${trimmed(cell)})=0`;
}

/** True when the cell holds words; an error value is none. */
export function hasWords(cell: string): string {
  return `IF(ISERROR(${cell}),FALSE,LEN(${trimmed(cell)})>0)`;
}

/**
 * True when the cell holds one of the texts. EXACT and FIND, because "=" and MATCH see wildcards or
 * follow each program's own idea of equal letters.
 *
 * @param texts in lower case
 */
export function isOneOf(cell: string, texts: readonly string[]): string {
  const written = `LOWER(${trimmed(cell)})`;
  if (texts.length > 1 && texts.every((text) => text.length === 1)) {
    return `AND(LEN(${written})=1,ISNUMBER(FIND(${written},${quoted(texts.join(""))})))`;
  }
  const comparisons = texts.map((text) => `EXACT(${written},${quoted(text)})`);
  return comparisons.length === 1 ? comparisons.join("") : `OR(${comparisons.join(",")})`;
}
