/** Turns the description of a chart's two axes into settings: quiet lines, first category on top in a bar chart. */
/// <reference types="office-js" />
import type { ChartDescription } from "../../../workbook/chart";

const WORDS = "#333333";
const TITLE = "#595959";
const AXIS_LINE = "#A6A6A6";
const GRIDLINE = "#E3E3E3";

export function applyAxes(
  axes: Excel.ChartAxes,
  { kind, stacking, categoryAxis, valueAxis }: ChartDescription,
): void {
  const category = axes.categoryAxis;
  category.reversePlotOrder = kind === "bar";
  category.majorTickMark = "None";
  category.minorTickMark = "None";
  category.tickLabelPosition = "Low";
  // Every category keeps its label, also where Excel would find the room scarce.
  category.tickLabelSpacing = 1;
  category.format.line.color = AXIS_LINE;
  words(category, categoryAxis.title);

  const value = axes.valueAxis;
  value.minimum = 0;
  if (valueAxis.max !== undefined) value.maximum = valueAxis.max;
  value.majorGridlines.visible = valueAxis.visible;
  if (valueAxis.visible) {
    value.majorGridlines.format.line.color = GRIDLINE;
    value.numberFormat = valueAxis.numberFormat ?? (stacking === "percent" ? "0%" : "General");
    value.majorTickMark = "None";
    value.format.line.clear();
    // Where categories run downwards, their far end is at the bottom: there the numbers belong.
    if (kind === "bar") category.position = "Maximum";
    words(value, valueAxis.title);
  }
  // Last: an axis that is gone has nothing to set.
  value.visible = valueAxis.visible;
}

function words(axis: Excel.ChartAxis, title: string | undefined): void {
  axis.format.font.size = 10;
  axis.format.font.color = WORDS;
  if (title === undefined) return;
  axis.title.text = title;
  axis.title.visible = true;
  axis.title.format.font.size = 10;
  axis.title.format.font.color = TITLE;
}
