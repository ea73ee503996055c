/** The signs of a row of the matrix → how many there are of each, at the end of the row. */
import type { Texts } from "../../../../language";
import { areaToA1 } from "../../../../workbook/address";
import { quoted } from "../../../../workbook/content";
import type { CellDescription } from "../../../../workbook/description";
import { emptyCells, formulaCell, textCell } from "../../../overview/cell";
import { SIGNS } from "./matrixLegend";
import { FIRST_MUNICIPALITY, LEGEND_ROW } from "./matrixLines";
import type { Outcome } from "./observations";

/** @param first the column after the last municipality's @param row one of those that the names stand in */
export function countHeads(
  shown: readonly Outcome[],
  first: number,
  row: number,
  texts: Texts,
): readonly CellDescription[] {
  if (row !== LEGEND_ROW) return emptyCells(row, { from: first, to: first + shown.length - 1 }, "matrixName");
  return shown.map((outcome, index) =>
    textCell(row, first + index, "matrixName", texts.overview.outcomes[outcome]),
  );
}

export function countCellsOf(
  shown: readonly Outcome[],
  first: number,
  row: number,
  outcomes: readonly Outcome[],
): readonly CellDescription[] {
  if (first === FIRST_MUNICIPALITY) return [];
  const own = areaToA1({ from: { row, column: FIRST_MUNICIPALITY }, to: { row, column: first - 1 } });
  return shown.map((outcome, index) =>
    formulaCell(
      row,
      first + index,
      "movement",
      `SUMPRODUCT(--(${own}=${quoted(SIGNS[outcome])}))`,
      outcomes.filter((one) => one === outcome).length,
    ),
  );
}
