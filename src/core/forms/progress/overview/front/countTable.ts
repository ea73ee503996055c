/** Labels with six counts each → a table of formulas on Data, and references for charts and sentences. */
import type { Texts } from "../../../../../language";
import { formula, number, text } from "../../../../../workbook/content";
import { areaToA1, toA1 } from "../../../../../workbook/address";
import type { CellDescription } from "../../../../../workbook/description";
import type { RangeReference } from "../../../../../workbook/reference";
import { cell, emptyCells, formulaCell, textCell } from "../../../../overview/cell";
import type { Live } from "../../../../overview/live";
import { OUTCOMES } from "../observations";
import type { Counted } from "../observations";
import { statusWords } from "../statusWords";
import { totalOf } from "../tally";
import type { Counts } from "../tally";
import { outcomeCell } from "../styles";
import { COUNT_COLUMN, LABEL_COLUMN, LABEL_END, TOTAL_COLUMN } from "./columns";

export interface CountRow {
  readonly label: string;
  readonly counts: Counts;
  /** The formula that counts the rows of Data with a status word; null where the counts are of an earlier time. */
  readonly count: ((statusWord: string) => string) | null;
}

/** Some of a table's rows, counted from 0; `to` is not among them. */
export interface Slice {
  readonly from: number;
  readonly to: number;
}

export interface CountTable {
  readonly cells: readonly CellDescription[];
  readonly all: Slice;
  readonly labels: (slice: Slice) => RangeReference;
  /** The heading of an outcome's column: a chart's series takes its name from it. */
  readonly head: (outcome: Counted) => { readonly sheet: string; readonly cell: string };
  readonly column: (outcome: Counted, slice: Slice) => RangeReference;
  /** A row of the sheet. */
  readonly rowAt: (index: number) => number;
  /** One count, for sentences. */
  readonly live: (index: number, outcome: Counted) => Live<number>;
  readonly total: (index: number) => Live<number>;
}

const ORDINARY = { label: "label", count: "count", total: "total" } as const;
const DENSE = { label: "denseLabel", count: "denseCount", total: "denseTotal" } as const;

/** Height of the headings in points: they may need two lines. */
export const HEAD_HEIGHT = 28;

/**
 * @param sheet the one that it stands on
 * @param first row of the column headings
 * @param dense smaller letters, for many rows
 */
export function countTable(
  sheet: string,
  first: number,
  labelHead: string,
  rows: readonly CountRow[],
  dense: boolean,
  texts: Texts,
): CountTable {
  const rowAt = (index: number) => first + 1 + index;
  const range = (column: number, { from, to }: Slice): RangeReference => ({
    sheet,
    range: areaToA1({ from: { row: rowAt(from), column }, to: { row: rowAt(to - 1), column } }),
  });
  return {
    cells: [
      textCell(first, LABEL_COLUMN, "columnHead", labelHead),
      ...emptyCells(first, { from: LABEL_COLUMN + 1, to: LABEL_END }, "columnHead"),
      ...OUTCOMES.map((outcome) =>
        outcomeCell(first, COUNT_COLUMN[outcome], "head", outcome, text(texts.overview.outcomes[outcome])),
      ),
      textCell(first, TOTAL_COLUMN, "countHead", texts.overview.total),
      ...rows.flatMap((row, index) => countCells(rowAt(index), row, dense, texts)),
    ],
    all: { from: 0, to: rows.length },
    labels: (slice) => range(LABEL_COLUMN, slice),
    head: (outcome) => ({ sheet, cell: toA1({ row: first, column: COUNT_COLUMN[outcome] }) }),
    column: (outcome, slice) => range(COUNT_COLUMN[outcome], slice),
    rowAt,
    live: (index, outcome) => ({
      expression: toA1({ row: rowAt(index), column: COUNT_COLUMN[outcome] }),
      value: rows[index]?.counts[outcome] ?? 0,
    }),
    total: (index) => ({
      expression: toA1({ row: rowAt(index), column: TOTAL_COLUMN }),
      value: totalOf(rows[index]?.counts ?? NO_COUNTS),
    }),
  };
}

/** A row of such a table: label, six counts and their sum. */
export function countCells(
  row: number,
  { label, counts, count }: CountRow,
  dense: boolean,
  texts: Texts,
): readonly CellDescription[] {
  const style = dense ? DENSE : ORDINARY;
  const words = statusWords(texts);
  const span = `${toA1({ row, column: COUNT_COLUMN.green })}:${toA1({ row, column: COUNT_COLUMN.missing })}`;
  return [
    textCell(row, LABEL_COLUMN, style.label, label),
    ...emptyCells(row, { from: LABEL_COLUMN + 1, to: LABEL_END }, style.label),
    ...OUTCOMES.map((outcome) =>
      cell(
        row,
        COUNT_COLUMN[outcome],
        style.count,
        count ? formula(count(words[outcome]), counts[outcome]) : number(counts[outcome]),
      ),
    ),
    formulaCell(row, TOTAL_COLUMN, style.total, `SUM(${span})`, totalOf(counts)),
  ];
}

const NO_COUNTS: Counts = {
  green: 0,
  yellow: 0,
  red: 0,
  "not-participating": 0,
  unanswered: 0,
  missing: 0,
  "not-joined": 0,
};
