/** Where a form's answers stand now → the dropdowns, colours and looks that belong there, wherever rows have gone. */
import type { Texts } from "../../../../language";
import type { SheetDescription } from "../../../../workbook/description";
import { linesInPlace } from "../../../formParts/linesInPlace";
import { sheet } from "../../../look/sheet";
import { askedIn, type Register } from "../known/register";
import { answerLists } from "./answerLists";
import { answerCells, answerColours } from "./answerRow";
import { type AnswerLine, groupOf } from "./formLines";
import { COLUMNS } from "./layout";

/** @param rows each item's row on the sheet @returns null when no answer is in its place */
export function repairForm(
  register: Register,
  name: string,
  rows: ReadonlyMap<string, number>,
  texts: Texts,
): SheetDescription | null {
  const placed = linesInPlace(
    askedIn(register),
    ({ id }) => id,
    rows,
    (row, asked): AnswerLine => ({ kind: "answer", row, group: groupOf(asked, []), asked }),
  );
  if (!placed) return null;
  const { lines, first, last } = placed;
  return sheet({
    name,
    columns: COLUMNS,
    cells: lines.flatMap((line) => answerCells(line, register, texts, false)),
    validations: answerLists(lines, texts),
    conditionalFormats: answerColours(first, last, texts),
  });
}
