/** Turns places in a Word document into sheets and back: the one spot that knows how they are named. */

/** The paragraphs outside tables, one a row. */
export const WORD_TEXT_SHEET = "Word, tekst";

const TABLE = /^Word, tabel ([1-9]\d*)$/;

/** A place that a person can count to in the document; both numbers from 1. */
export type WordPlace = { readonly kind: "table"; readonly table: number } | { readonly kind: "text" };

/** The sheet that stands for a table; its rows are the table's rows. @param table counted from 1 */
export function wordTableSheet(table: number): string {
  return `Word, tabel ${table}`;
}

/** Null for every other sheet. */
export function parseWordSheet(name: string): WordPlace | null {
  if (name === WORD_TEXT_SHEET) return { kind: "text" };
  const table = TABLE.exec(name)?.[1];
  return table === undefined ? null : { kind: "table", table: Number(table) };
}
