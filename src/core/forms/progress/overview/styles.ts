/** The overview's look with the colours of the statuses: of headings and of the matrix's signs. */
import type { CellContent, CellDescription, CellStyle } from "../../../../workbook/description";
import { FRAME, STYLES } from "../../../overview/styles";
import { APPEARANCE } from "../status/appearance";
import { STATUSES } from "../set/recommendationSet";
import { type Outcome, OUTCOMES } from "./observations";

/** Fill and readable text of each outcome; unanswered and missing are white. */
export const OUTCOME_LOOK: Readonly<Record<Outcome, { readonly fill: string; readonly text: string }>> = {
  ...APPEARANCE,
  unanswered: { fill: "#FFFFFF", text: "#000000" },
  missing: { fill: "#FFFFFF", text: "#000000" },
  "not-joined": { fill: "#FFFFFF", text: "#000000" },
};

const head = (outcome: Outcome): CellStyle => ({
  font: { size: 10, bold: true, colour: OUTCOME_LOOK[outcome].text },
  fill: OUTCOME_LOOK[outcome].fill,
  border: FRAME,
  horizontal: "center",
  vertical: "center",
  wrap: true,
});

const symbol = (outcome: Outcome): CellStyle => {
  const { fill, text } = OUTCOME_LOOK[outcome];
  return {
    font: { size: 12, colour: text },
    fill,
    border: FRAME,
    horizontal: "center",
    vertical: "center",
  };
};

/** By "head green", "symbol green" and so on. */
export const OVERVIEW_STYLES: Readonly<Record<string, CellStyle>> = {
  ...STYLES,
  ...styled("head", OUTCOMES, head),
  ...styled("symbol", STATUSES, symbol),
};

function styled(
  look: Look,
  outcomes: readonly Outcome[],
  style: (outcome: Outcome) => CellStyle,
): Readonly<Record<string, CellStyle>> {
  return Object.fromEntries(outcomes.map((outcome) => [`${look} ${outcome}`, style(outcome)]));
}

type Look = "head" | "symbol";

/** A cell in an outcome's own colours. */
export function outcomeCell(
  row: number,
  column: number,
  look: Look,
  outcome: Outcome,
  content: CellContent,
): CellDescription {
  return { row, column, content, style: `${look} ${outcome}` };
}
