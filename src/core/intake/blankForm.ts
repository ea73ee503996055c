/** Tells a form that nobody has filled in from an answer: it must never take the place of one. */
import type { Matches } from "./matchRecommendations";
import { placedByDoubt } from "./answerAll";
import { statusOfColour } from "./colourOf";
import { readAnswer } from "./readAnswer";
import type { PlacedRow } from "./sheetForm";

/**
 * True when no answer cell holds a word or a status colour, in any row that holds a recommendation or
 * might. What is written elsewhere in the workbook is for the caller to look at.
 */
export function isBlankForm({ rows, twice, doubtful }: Matches): boolean {
  const all = [...rows.values(), ...[...twice.values()].flat(), ...doubtful.map(placedByDoubt)];
  return all.every(isBlankRow);
}

function isBlankRow(row: PlacedRow): boolean {
  const { status, remark } = readAnswer(row);
  const isColoured = [status, remark].some(({ cell }) => cell?.fill && statusOfColour(cell.fill) !== null);
  return status.text.trim() === "" && remark.text.trim() === "" && !isColoured;
}
