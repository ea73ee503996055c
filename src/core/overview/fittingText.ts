/** Texts of any length and lists of any number → text that fits a cell; what is left out can be seen to be. */
import type { Texts } from "../../language";
import { anew } from "../../workbook/anew";
import type { CellDescription, SheetDescription } from "../../workbook/description";
import { LONGEST_TEXT } from "../../workbook/longestText";

const MOST_LINES = 20;

/** The text, or its beginning and how long it is: the file that it comes from holds the rest. */
export function fittingText(text: string, texts: Texts): string {
  if (text.length <= LONGEST_TEXT) return text;
  const told = texts.overview.cutText(text.length);
  const end = LONGEST_TEXT - told.length;
  const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
  return text.slice(0, splitsPair ? end - 1 : end) + told;
}

/** The sheet with each of its texts such that its cell can hold it, whatever a return says. */
export function fittingSheet(sheet: SheetDescription, texts: Texts): SheetDescription {
  return {
    ...sheet,
    cells: anew(function* () {
      for (const cell of sheet.cells) yield fittingCell(cell, texts);
    }),
  };
}

function fittingCell(cell: CellDescription, texts: Texts): CellDescription {
  const { content } = cell;
  if (content.kind !== "text" || content.text.length <= LONGEST_TEXT) return cell;
  return { ...cell, content: { kind: "text", text: fittingText(content.text, texts) } };
}

/** One a line; of very many the first ones and how many more there are: "… + 1480". */
export function fittingList(lines: readonly string[]): string {
  const shown = lines.length <= MOST_LINES ? lines : lines.slice(0, MOST_LINES - 1);
  const rest = lines.length - shown.length;
  return [...shown, ...(rest > 0 ? [`… + ${rest}`] : [])].join("\n");
}
