/** Where a form's answers stand now → the dropdowns, colours and looks that belong there, wherever rows have gone. */
import { linesInPlace } from "../../../formParts/linesInPlace";
import { sheet } from "../../../look/sheet";
import type { Texts } from "../../../../language";
import type { SheetDescription } from "../../../../workbook/description";
import { recommendationsOf, type RecommendationSet } from "../set/recommendationSet";
import { answerCells } from "./answerRow";
import type { AnswerLine } from "./formLines";
import { COLUMNS } from "./layout";
import { statusColours } from "./statusColours";
import { statusValidations } from "./statusValidations";

/**
 * The part of the form's sheet that pasting destroys, described anew: its cells hold how they should look,
 * their contents are not meant to be written.
 *
 * @param rows each recommendation's row on the sheet; those that are not there are left out
 * @returns null when no answer is in its place
 */
export function repairForm(
  set: RecommendationSet,
  name: string,
  rows: ReadonlyMap<string, number>,
  texts: Texts,
): SheetDescription | null {
  const placed = linesInPlace(
    recommendationsOf(set),
    ({ recommendation }) => recommendation.id,
    rows,
    (row, { recommendation }): AnswerLine => ({ kind: "answer", row, recommendation }),
  );
  if (!placed) return null;
  const { lines, first, last } = placed;
  return sheet({
    name,
    columns: COLUMNS,
    cells: lines.flatMap((line) => answerCells(line, set, texts)),
    validations: statusValidations(lines, set, texts),
    conditionalFormats: statusColours(first, last, texts),
  });
}
