/** Turns described charts into the looks of those that are there: colours and labels, title and legend, axes. */
/// <reference types="office-js" />
import { parseArea, reference } from "../../../workbook/address";
import type { ChartDescription, ChartSeries } from "../../../workbook/chart";
import type { CellReference } from "../../../workbook/reference";
import { ImpossibleDescription } from "../../../workbook/impossibleDescription";
import { applyAxes } from "./chartAxes";
import type { Stage } from "./stage";
import { step, type Step } from "./step";

const INK = "#262626";
const PART_CALLS = { series: 6, titles: 16, axes: 40 } as const;
const SERIES_CALLS = 20;

export function chartLookSteps(
  sheet: string,
  charts: readonly ChartDescription[],
  stage: Stage,
  part: keyof typeof PART_CALLS,
): readonly Step[] {
  return charts.map((chart) => {
    const title = stage.formula(cellFormula(chart.title));
    const calls = PART_CALLS[part] + (part === "series" ? chart.series.length * SERIES_CALLS : 0);
    return step(calls, [chart.name, title], (bench) => {
      applyPart(part, bench.sheet(sheet).charts.getItem(chart.name), chart, title);
    });
  });
}

function applyPart(
  part: keyof typeof PART_CALLS,
  made: Excel.Chart,
  chart: ChartDescription,
  title: string,
): void {
  if (part === "series") applyColours(made, chart);
  else if (part === "titles") applyTitles(made, chart, title);
  else applyAxes(made.axes, chart);
}

function cellFormula({ sheet, cell }: CellReference): string {
  const area = parseArea(cell);
  if (!area) throw new ImpossibleDescription(`A chart refers to ${cell}, which is no cell`);
  return reference(sheet, area);
}

function applyColours(made: Excel.Chart, chart: ChartDescription): void {
  made.format.fill.setSolidColor("#FFFFFF");
  made.format.border.lineStyle = "None";
  for (const [index, one] of chart.series.entries()) applySeries(made.series.getItemAt(index), one, chart);
}

function applyTitles(made: Excel.Chart, { legend }: ChartDescription, title: string): void {
  made.title.setFormula(title);
  made.title.format.font.size = 12;
  made.title.format.font.bold = true;
  made.title.format.font.color = INK;
  made.legend.visible = legend === "bottom";
  if (legend === "bottom") {
    made.legend.position = "Bottom";
    made.legend.format.font.size = 10;
    made.legend.format.font.color = INK;
  }
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
