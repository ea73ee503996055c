/** Outcomes → the signs of the matrix and the legend that says what each means. */
import type { Texts } from "../../../../language";
import type { CellDescription } from "../../../../workbook/description";
import { APPEARANCE } from "../status/appearance";
import { STATUSES } from "../set/recommendationSet";
import { cell, textCell, textOrBlank } from "../../../overview/cell";
import { type Observation, type Outcome, outcomesIn } from "./observations";
import { outcomeCell } from "./styles";

/** A circle where a municipality has answered but not this; nothing where it has not answered at all. */
export const SIGNS: Readonly<Record<Sign, string>> = {
  green: APPEARANCE.green.symbol,
  yellow: APPEARANCE.yellow.symbol,
  red: APPEARANCE.red.symbol,
  "not-participating": APPEARANCE["not-participating"].symbol,
  unanswered: "○",
  missing: "",
  "not-joined": "□",
  unknown: "?",
};

type Sign = Outcome | "unknown";

/** As they are listed; those without a colour have no look of their own. */
export function legendOf(observations: readonly Observation[]): readonly Sign[] {
  return [...outcomesIn(observations), "unknown"];
}

/** The sign in `column`, its meaning beside it. */
export function drawLegend(
  legend: readonly Sign[],
  first: number,
  column: number,
  texts: Texts,
): readonly CellDescription[] {
  return legend.flatMap((of, index) => [
    signCell(first + index, column, of),
    textCell(first + index, column + 1, "line", texts.overview.matrix.meaning[of]),
  ]);
}

function signCell(row: number, column: number, of: Sign): CellDescription {
  const sign = textOrBlank(SIGNS[of]);
  const status = STATUSES.find((one) => one === of);
  return status ? outcomeCell(row, column, "symbol", status, sign) : cell(row, column, "symbol", sign);
}
