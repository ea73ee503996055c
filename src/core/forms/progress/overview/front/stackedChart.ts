/** A count table → bars with a segment for each outcome, coloured as everywhere. */
import type { ChartDescription, ChartSeries } from "../../../../../workbook/chart";
import { toA1 } from "../../../../../workbook/address";
import type { Counted } from "../observations";
import { OUTLINE } from "../../../../overview/styles";
import { OUTCOME_LOOK } from "../styles";
import { LABEL_COLUMN, LAST_COLUMN } from "./columns";
import type { CountTable, Slice } from "./countTable";

/** Rows that a chart lies over are this high, so that its height is a number of rows. */
export const CHART_ROW = 15;

/** Title of two lines, legend and margins, in points. */
const AROUND_BARS = 74;

/** Rows for a chart of so many bars, each `pitch` points from the next. */
export function chartRows(bars: number, pitch: number): number {
  return Math.ceil((bars * pitch + AROUND_BARS) / CHART_ROW);
}

export interface StackedChart {
  readonly name: string;
  readonly sheet: string;
  readonly firstRow: number;
  readonly rows: number;
  readonly table: CountTable;
  readonly slice: Slice;
  readonly outcomes: readonly Counted[];
  readonly stacking: "stacked" | "percent";
  readonly altText: string;
  readonly valueAxis: ChartDescription["valueAxis"];
  readonly gap: number;
}

/** The title is the text of the chart's own first cell, which it covers. */
export function stackedChart(chart: StackedChart): ChartDescription {
  const { name, sheet, firstRow, rows, table, slice, outcomes, stacking, altText, valueAxis, gap } = chart;
  return {
    name,
    kind: "bar",
    stacking,
    title: { sheet, cell: toA1({ row: firstRow, column: LABEL_COLUMN }) },
    categories: table.labels(slice),
    series: outcomes.map((outcome) => seriesOf(table, outcome, slice)),
    anchor: {
      from: { row: firstRow, column: LABEL_COLUMN },
      to: { row: firstRow + rows, column: LAST_COLUMN + 1 },
    },
    altText,
    legend: "bottom",
    valueAxis,
    categoryAxis: {},
    gap,
  };
}

function seriesOf(table: CountTable, outcome: Counted, slice: Slice): ChartSeries {
  const { fill, text } = OUTCOME_LOOK[outcome];
  return {
    name: table.head(outcome),
    values: table.column(outcome, slice),
    fill,
    // In greyscale its fill is as light as yellow's. The stripes are pale, so that a number on them can be read.
    ...(outcome === "not-participating" ? { stripes: "#B3B0AD" } : {}),
    outline: OUTLINE,
    label: { colour: text },
  };
}
