/** The filled-in form in Word tables, whole or cut otherwise: what alterations of Word documents begin from. */
import { SET } from "../cli/returnFiles";
import { documentOf, paragraph, row, table } from "../word/wordDocument";
import { head, themeRows, type AnswerOf } from "../word/wordForm";
import { about, FILLED } from "./alteration";

const answers: AnswerOf = (id) => ({ status: FILLED[id]?.[0] ?? "", remark: about(id) });

/** Lines under the title; the form of 2017 had no fields. */
export const FIELDS = paragraph("Behandlet i kommunalbestyrelsen: 2018-01-29");

/** The rows of each theme, header row and headings among them. */
export const THEMES: readonly (readonly string[])[] = SET.themes.map((theme) => themeRows(theme, answers));

/** @param above paragraphs before the first table; @param tables all that comes after them */
export function filledWordForm(
  above = head("Københavns Kommune") + FIELDS,
  tables = THEMES.map((rows) => table(...rows) + paragraph("")).join(""),
): Uint8Array {
  return documentOf(above + tables);
}

/** Rows as cells of text → a table. */
export const textTable = (rows: readonly (readonly string[])[]): string =>
  table(...rows.map((one) => row(one)));
