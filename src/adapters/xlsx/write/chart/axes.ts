/** Turns the description of a chart's two axes into XML: quiet lines, first category on top in a bar chart. */
import type { ChartDescription } from "../../../../workbook/chart";
import { fixedTitle, letters } from "./letters";
import { escaped } from "../../../ooxml/write/markup";
import { line, NO_LINE, setting } from "./xml";

/** Any two numbers will do; they only tie bars and axes of one chart together. */
export const CATEGORY_AXIS = 1;
export const VALUE_AXIS = 2;

const WORDS = { size: 10, colour: "#333333" };
const TITLE = { size: 10, colour: "#595959" };
const AXIS_LINE = "#A6A6A6";
const GRIDLINE = "#E3E3E3";

export function categoryAxis({ kind, categoryAxis: axis }: ChartDescription): string {
  const isBar = kind === "bar";
  return (
    `<c:catAx>${setting("axId", CATEGORY_AXIS)}` +
    `<c:scaling>${setting("orientation", isBar ? "maxMin" : "minMax")}</c:scaling>` +
    `${setting("delete", 0)}${setting("axPos", isBar ? "l" : "b")}` +
    `${axis.title ? fixedTitle(axis.title, TITLE) : ""}<c:numFmt formatCode="General" sourceLinked="0"/>` +
    `${setting("majorTickMark", "none")}${setting("minorTickMark", "none")}${setting("tickLblPos", "low")}` +
    `<c:spPr>${line(AXIS_LINE)}</c:spPr>${letters(WORDS)}` +
    `${setting("crossAx", VALUE_AXIS)}${setting("crosses", "autoZero")}${setting("auto", 0)}` +
    // Every category keeps its label, also where Excel would find the room scarce.
    `${setting("lblAlgn", "ctr")}${setting("lblOffset", 100)}${setting("tickLblSkip", 1)}${setting("noMultiLvlLbl", 1)}</c:catAx>`
  );
}

export function valueAxis({ kind, stacking, valueAxis: axis }: ChartDescription): string {
  const isBar = kind === "bar";
  const gridlines = axis.visible
    ? `<c:majorGridlines><c:spPr>${line(GRIDLINE)}</c:spPr></c:majorGridlines>`
    : "";
  const format = axis.numberFormat ?? (stacking === "percent" ? "0%" : "General");
  return (
    `<c:valAx>${setting("axId", VALUE_AXIS)}` +
    `<c:scaling>${setting("orientation", "minMax")}${axis.max === undefined ? "" : setting("max", axis.max)}${setting("min", 0)}</c:scaling>` +
    `${setting("delete", axis.visible ? 0 : 1)}${setting("axPos", isBar ? "b" : "l")}${gridlines}` +
    `${axis.title ? fixedTitle(axis.title, TITLE) : ""}<c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/>` +
    `${setting("majorTickMark", "none")}${setting("minorTickMark", "none")}${setting("tickLblPos", "nextTo")}` +
    `<c:spPr>${NO_LINE}</c:spPr>${letters(WORDS)}${setting("crossAx", CATEGORY_AXIS)}` +
    // Where categories run downwards, their far end is at the bottom: there the numbers belong.
    `${setting("crosses", isBar ? "max" : "autoZero")}${setting("crossBetween", "between")}</c:valAx>`
  );
}
