/** Turns a chart of the description into a chart part: native bars bound to ranges, with copies of what stands there. */
import type { ChartDescription } from "../../../../workbook/chart";
import { CATEGORY_AXIS, categoryAxis, VALUE_AXIS, valueAxis } from "./axes";
import type { CellValues } from "./cellValues";
import { letters } from "./letters";
import { cellText } from "./references";
import { series } from "./series";
import { NO_LINE, setting, solidFill } from "./xml";

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const RELATIONSHIPS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const GROUPING = { clustered: "clustered", stacked: "stacked", percent: "percentStacked" } as const;
const INK = "#262626";

/**
 * @param workbook id of the part's relationship to the workbook that it is bound to; null where it stands in that
 *   workbook itself
 */
export function chartPart(
  chart: ChartDescription,
  values: CellValues,
  workbook: string | null = null,
): string {
  const external =
    workbook === null
      ? ""
      : `<c:externalData ${RELATIONSHIPS} r:id="${workbook}">${setting("autoUpdate", 0)}</c:externalData>`;
  const title = `<c:title>${cellText(chart.title, values)}${setting("overlay", 0)}${letters({ size: 12, bold: true, colour: INK })}</c:title>`;
  const legend = `<c:legend>${setting("legendPos", "b")}${setting("overlay", 0)}${letters({ size: 10, colour: INK })}</c:legend>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMESPACES}>` +
    `${setting("date1904", 0)}${setting("roundedCorners", 0)}<c:chart>${title}${setting("autoTitleDeleted", 0)}` +
    `<c:plotArea><c:layout/>${bars(chart, values)}${categoryAxis(chart)}${valueAxis(chart)}<c:spPr><a:noFill/></c:spPr></c:plotArea>` +
    // Hidden helper columns are plotted too: the chart shows what its ranges hold.
    `${chart.legend === "bottom" ? legend : ""}${setting("plotVisOnly", 0)}${setting("dispBlanksAs", "gap")}</c:chart>` +
    `<c:spPr>${solidFill("#FFFFFF")}${NO_LINE}</c:spPr>${letters({ size: 10, colour: INK })}${external}</c:chartSpace>`
  );
}

function bars(chart: ChartDescription, values: CellValues): string {
  const overlap = chart.stacking === "clustered" ? "" : setting("overlap", 100);
  return (
    `<c:barChart>${setting("barDir", chart.kind === "bar" ? "bar" : "col")}${setting("grouping", GROUPING[chart.stacking])}` +
    `${setting("varyColors", 0)}${chart.series.map((one, index) => series(chart, index, one, values)).join("")}` +
    `${setting("gapWidth", chart.gap)}${overlap}${setting("axId", CATEGORY_AXIS)}${setting("axId", VALUE_AXIS)}</c:barChart>`
  );
}
