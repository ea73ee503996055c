/** Puts something above or below the tables of a return in Word. */
import { SET } from "../../cli/returnFiles";
import { documentOf, paragraph, table } from "../../word/wordDocument";
import { koebenhavnsAnswers, themeRows, TITLE } from "../../word/wordForm";

/** @param above paragraphs or tables as XML @param below likewise */
export function inWord(above: string, below: string): Uint8Array {
  const tables = SET.themes.map((theme) => table(...themeRows(theme, koebenhavnsAnswers)) + paragraph(""));
  return documentOf(paragraph("Ballerup Kommune") + paragraph(TITLE) + above + tables.join("") + below);
}
