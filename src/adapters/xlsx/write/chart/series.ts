/** Turns one series into its bars: one fill, one outline, and the number inside each segment. */
import type { ChartDescription, ChartSeries } from "../../../../workbook/chart";
import type { CellValues } from "./cellValues";
import { letters } from "./letters";
import { cellText, numbers, words } from "./references";
import { escaped } from "../../../ooxml/write/markup";
import { line, setting, solidFill, stripes } from "./xml";

export function series(chart: ChartDescription, index: number, one: ChartSeries, values: CellValues): string {
  return (
    `<c:ser>${setting("idx", index)}${setting("order", index)}${cellText(one.name, values)}` +
    `<c:spPr>${one.stripes ? stripes(one.fill, one.stripes) : solidFill(one.fill)}${line(one.outline)}</c:spPr>${setting("invertIfNegative", 0)}` +
    `${one.label ? labels(chart, one.label.colour) : ""}` +
    `<c:cat>${words(chart.categories, values)}</c:cat><c:val>${numbers(one.values, values)}</c:val></c:ser>`
  );
}

function labels(chart: ChartDescription, colour: string): string {
  const shown = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"];
  return (
    `<c:dLbls><c:numFmt formatCode="${escaped(labelFormat(chart))}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${letters({ size: 10, colour })}${setting("dLblPos", chart.stacking === "clustered" ? "inEnd" : "ctr")}` +
    `${shown.map((what) => setting(`show${what}`, what === "Val" ? 1 : 0)).join("")}</c:dLbls>`
  );
}

/** Zero shows nothing. In a 100 % chart the axis counts per cent but the labels count what stands in the cells. */
function labelFormat({ stacking, valueAxis }: ChartDescription): string {
  const [positive] = stacking === "percent" ? [] : (valueAxis.numberFormat ?? "").split(";");
  return `${positive || "0"};;;`;
}
