/** Tells a form that nobody has filled in from an answer: it must never take the place of one. */
import type { Matches } from "./matchItems";
import { placedByDoubt } from "./answerAll";
import { readAnswer } from "./readAnswer";
import type { PlacedRow } from "./sheetForm";

/**
 * True when no answer cell holds an answer, a word or a colour that means one, beyond what the form brings, in any row that holds an item or
 * might. What is written elsewhere in the workbook is for the caller to look at.
 */
export function isBlankForm({ rows, twice, doubtful }: Matches): boolean {
  const all = [...rows.values(), ...[...twice.values()].flat(), ...doubtful.map(placedByDoubt)];
  return all.every(isBlankRow);
}

function isBlankRow(row: PlacedRow): boolean {
  const { cells, reading } = readAnswer(row);
  const [key, ...others] = [...cells.values()];
  const choice = row.form.fields[0]?.choice;
  const all = key ? [key, ...others] : others;
  const isPicture = all.some(({ cell }) => cell?.shows === "picture");
  const isColoured = all.some(({ cell }) => cell?.fill && choice && choice.ofColour(cell.fill) !== null);
  // Boxes of which none is ticked are words, and no answer.
  const isSaid = others.some(({ cell, text }) => text.trim() !== "" && cell?.written.printed !== true);
  return reading.reading === "blank" && !isSaid && !isColoured && !isPicture;
}
