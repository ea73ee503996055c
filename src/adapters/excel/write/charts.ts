/** Turns described charts into native ones, bound to the cells so that they follow. */
/// <reference types="office-js" />
import { parseArea, reference } from "../../../workbook/address";
import type { ChartDescription, ChartSeries } from "../../../workbook/chart";
import type { CellReference, RangeReference } from "../../../workbook/reference";
import { ImpossibleDescription } from "../../../workbook/impossibleDescription";
import { toA1 } from "../../../workbook/address";
import { applyAxes } from "./chartAxes";
import type { Stage } from "./stage";
import { step, type Bench, type Step } from "./step";

const INK = "#262626";
const CHART_CALLS = 60;
const SERIES_CALLS = 26;

const TYPES = {
  bar: { clustered: "BarClustered", stacked: "BarStacked", percent: "BarStacked100" },
  column: { clustered: "ColumnClustered", stacked: "ColumnStacked", percent: "ColumnStacked100" },
} as const;

/** @param textOf what stands in a cell: Excel cannot bind a series' name to it */
export function chartSteps(
  sheet: string,
  charts: readonly ChartDescription[],
  stage: Stage,
  textOf: (cell: CellReference) => string,
): readonly Step[] {
  return charts.map((chart) => {
    const title = stage.formula(cellFormula(chart.title));
    const names = chart.series.map(({ name }) => textOf(name));
    return step(CHART_CALLS + chart.series.length * SERIES_CALLS, [chart, title, names], (bench) =>
      addChart(bench, sheet, chart, title, names),
    );
  });
}

function cellFormula({ sheet, cell }: CellReference): string {
  const area = parseArea(cell);
  if (!area) throw new ImpossibleDescription(`A chart refers to ${cell}, which is no cell`);
  return reference(sheet, area);
}

function addChart(
  bench: Bench,
  sheet: string,
  chart: ChartDescription,
  title: string,
  names: readonly string[],
): void {
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
    applySeries(made, one, chart);
  }
  added.title.setFormula(title);
  added.title.format.font.size = 12;
  added.title.format.font.bold = true;
  added.title.format.font.color = INK;
  added.legend.visible = chart.legend === "bottom";
  if (chart.legend === "bottom") {
    added.legend.position = "Bottom";
    added.legend.format.font.size = 10;
    added.legend.format.font.color = INK;
  }
  added.format.fill.setSolidColor("#FFFFFF");
  added.format.border.lineStyle = "None";
  // Hidden helper columns are plotted too: the chart shows what its ranges hold.
  added.plotVisibleOnly = false;
  applyAxes(added.axes, chart);
  added.setPosition(...corners(chart.anchor));
}

/** A chart's lower right corner lies on the upper left corner of a cell; Excel is told the last cell that it covers. */
function corners({ from, to }: ChartDescription["anchor"]): readonly [string, string] {
  return [
    toA1(from),
    toA1({ row: Math.max(from.row, to.row - 1), column: Math.max(from.column, to.column - 1) }),
  ];
}

function applySeries(
  made: Excel.ChartSeries,
  { fill, outline, label }: ChartSeries,
  { gap, stacking, valueAxis }: ChartDescription,
): void {
  made.format.fill.setSolidColor(fill);
  made.format.line.color = outline;
  made.format.line.weight = 0.75;
  made.gapWidth = gap;
  if (stacking !== "clustered") made.overlap = 100;
  made.hasDataLabels = label !== undefined;
  if (!label) return;
  made.dataLabels.showValue = true;
  made.dataLabels.position = stacking === "clustered" ? "InsideEnd" : "Center";
  // Zero shows nothing. In a 100 % chart the axis counts per cent but the labels what stands in the cells.
  const [positive] = stacking === "percent" ? [] : (valueAxis.numberFormat ?? "").split(";");
  made.dataLabels.numberFormat = `${positive || "0"};;;`;
  made.dataLabels.format.font.color = label.colour;
  made.dataLabels.format.font.size = 10;
}
