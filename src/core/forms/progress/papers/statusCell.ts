/** A status → a cell with its word on its colour. */
import type { TableCell } from "../../../../document/description";
import { cell, words } from "../../../../document/content";
import type { Texts } from "../../../../language";
import type { Outcome } from "../overview/observations";
import { OUTCOME_LOOK } from "../overview/styles";

/** Unanswered and missing are words on white; the word always goes with the colour. */
export function statusCell(outcome: Outcome, texts: Texts): TableCell {
  const { fill, text } = OUTCOME_LOOK[outcome];
  const word =
    outcome === "unanswered" || outcome === "missing" || outcome === "not-joined"
      ? texts.overview.cells[outcome]
      : texts.status.labels[outcome];
  return cell(words(word, { colour: text }), fill === "#FFFFFF" ? {} : { fill });
}
