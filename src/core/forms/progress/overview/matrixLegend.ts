/** Outcomes → the signs of the matrix and the legend that says what each means. */
import type { Texts } from "../../../../language";
import type { CellDescription } from "../../../../workbook/description";
import { APPEARANCE } from "../status/appearance";
import { cell, textCell } from "../../../overview/cell";
import type { Outcome } from "./observations";
import type { StyleName } from "./styles";

/** A circle where a municipality has answered but not this; nothing where it has not answered at all. */
export const SIGNS: Readonly<Record<Outcome | "unknown", string>> = {
  green: APPEARANCE.green.symbol,
  yellow: APPEARANCE.yellow.symbol,
  red: APPEARANCE.red.symbol,
  "not-participating": APPEARANCE["not-participating"].symbol,
  unanswered: "○",
  missing: "",
  unknown: "?",
};

const LEGEND: readonly { readonly of: Outcome | "unknown"; readonly style: StyleName }[] = [
  { of: "green", style: "symbol green" },
  { of: "yellow", style: "symbol yellow" },
  { of: "red", style: "symbol red" },
  { of: "not-participating", style: "symbol not-participating" },
  { of: "unanswered", style: "symbol" },
  { of: "missing", style: "symbol" },
  { of: "unknown", style: "symbol" },
];

/** A row for each sign. */
export const LEGEND_ROWS = LEGEND.length;

/** The sign in `column`, its meaning beside it. */
export function drawLegend(first: number, column: number, texts: Texts): readonly CellDescription[] {
  return LEGEND.flatMap(({ of, style }, index) => [
    SIGNS[of] === ""
      ? cell(first + index, column, style, { kind: "blank" })
      : textCell(first + index, column, style, SIGNS[of]),
    textCell(first + index, column + 1, "line", texts.overview.matrix.meaning[of]),
  ]);
}
