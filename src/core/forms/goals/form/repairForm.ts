/** Where a form's answers stand now → the dropdowns, colours and looks that belong there, wherever rows have gone. */
import type { Texts } from "../../../../language";
import type { SheetDescription } from "../../../../workbook/description";
import { linesInPlace } from "../../../formParts/linesInPlace";
import { sheet } from "../../../look/sheet";
import { askedIn, type Plans } from "../plans/plans";
import { answerCells, markColours, markValidations } from "./answerRow";
import type { AnswerLine } from "./formLines";
import { COLUMNS } from "./layout";

/** @param rows each item's row on the sheet @returns null when no answer is in its place */
export function repairForm(
  plans: Plans,
  name: string,
  rows: ReadonlyMap<string, number>,
  texts: Texts,
): SheetDescription | null {
  const placed = linesInPlace(
    askedIn(plans),
    ({ about }) => about.id,
    rows,
    (row, asked): AnswerLine => ({ kind: "answer", row, asked }),
  );
  if (!placed) return null;
  const { lines, first, last } = placed;
  return sheet({
    name,
    columns: COLUMNS,
    cells: lines.flatMap((line) => answerCells(line, plans, texts)),
    validations: markValidations(lines, texts),
    conditionalFormats: markColours(first, last, texts),
  });
}
