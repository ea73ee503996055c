/** Tells a form that nobody has filled in from an answer: it must never take the place of one. */
import type { Matches } from "./matchRecommendations";
import { placedByDoubt } from "./answerAll";
import { statusOfColour } from "../forms/progress/reading/colourOf";
import { readAnswer } from "./readAnswer";
import type { PlacedRow } from "./sheetForm";

/**
 * True when no answer cell holds an answer, a word or a status colour, in any row that holds a recommendation or
 * might. What is written elsewhere in the workbook is for the caller to look at.
 */
export function isBlankForm({ rows, twice, doubtful }: Matches): boolean {
  const all = [...rows.values(), ...[...twice.values()].flat(), ...doubtful.map(placedByDoubt)];
  return all.every(isBlankRow);
}

function isBlankRow(row: PlacedRow): boolean {
  const { status, reading, remark } = readAnswer(row);
  const isPicture = [status, remark].some(({ cell }) => cell?.shows === "picture");
  const isColoured = [status, remark].some(({ cell }) => cell?.fill && statusOfColour(cell.fill) !== null);
  // Boxes of which none is ticked are words, and no answer.
  return reading.reading === "blank" && remark.text.trim() === "" && !isColoured && !isPicture;
}
