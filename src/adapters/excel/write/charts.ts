/** Turns described charts into native ones, bound to the cells so that they follow; their looks come after. */
/// <reference types="office-js" />
import { toA1 } from "../../../workbook/address";
import type { ChartDescription } from "../../../workbook/chart";
import type { CellReference, RangeReference } from "../../../workbook/reference";
import { ImpossibleDescription } from "../../../workbook/impossibleDescription";
import { step, type Bench, type Step } from "./step";

const CHART_CALLS = 12;
const SERIES_CALLS = 8;

const TYPES = {
  bar: { clustered: "BarClustered", stacked: "BarStacked", percent: "BarStacked100" },
  column: { clustered: "ColumnClustered", stacked: "ColumnStacked", percent: "ColumnStacked100" },
} as const;

/** @param textOf what stands in a cell: Excel cannot bind a series' name to it */
export function chartSteps(
  sheet: string,
  charts: readonly ChartDescription[],
  textOf: (cell: CellReference) => string,
): readonly Step[] {
  return charts.map((chart) => {
    const names = chart.series.map(({ name }) => textOf(name));
    return step(CHART_CALLS + chart.series.length * SERIES_CALLS, [chart, names], (bench) =>
      addChart(bench, sheet, chart, names),
    );
  });
}

/** Two syncs. Removes every chart of these sheets: half of a chart would mislead. */
export async function removeCharts(bench: Bench, sheets: readonly string[]): Promise<void> {
  const all = sheets.map((name) => bench.sheet(name).charts);
  for (const charts of all) charts.load("items/id");
  await bench.context.sync();
  for (const charts of all) for (const chart of charts.items) chart.delete();
  await bench.context.sync();
}

function addChart(bench: Bench, sheet: string, chart: ChartDescription, names: readonly string[]): void {
  const [first, ...others] = chart.series;
  if (!first) throw new ImpossibleDescription(`The chart ${chart.name} shows nothing`);
  const range = ({ sheet: of, range }: RangeReference) => bench.sheet(of).getRange(range);
  // A single column of numbers becomes exactly one series; the others are added to it.
  const added = bench
    .sheet(sheet)
    .charts.add(TYPES[chart.kind][chart.stacking], range(first.values), "Columns");
  added.name = chart.name;
  const series = [added.series.getItemAt(0), ...others.map((_, index) => added.series.add(names[index + 1]))];
  for (const [index, one] of chart.series.entries()) {
    const made = series[index];
    if (!made) continue;
    made.name = names[index] ?? "";
    made.setValues(range(one.values));
    made.setXAxisValues(range(chart.categories));
  }
  // Hidden helper columns are plotted too: the chart shows what its ranges hold.
  added.plotVisibleOnly = false;
  added.setPosition(...corners(chart.anchor));
}

/** A chart's lower right corner lies on the upper left corner of a cell; Excel is told the last cell that it covers. */
function corners({ from, to }: ChartDescription["anchor"]): readonly [string, string] {
  return [
    toA1(from),
    toA1({ row: Math.max(from.row, to.row - 1), column: Math.max(from.column, to.column - 1) }),
  ];
}
