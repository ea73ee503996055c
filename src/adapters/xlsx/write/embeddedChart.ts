/** Turns a chart that stands in a document into its part and the workbook that it is bound to. */
import type { ChartDescription } from "../../../workbook/chart";
import type { WorkbookDescription } from "../../../workbook/description";
import { PACKING_ANYWHERE, type Packing } from "../../ooxml/write/zip/packing";
import { cellValues } from "./chart/cellValues";
import { chartPart } from "./chart/chart";
import { writeWorkbook } from "./writeWorkbook";

/**
 * @param data holds every range of the chart
 * @param workbookId id of the chart's relationship to the workbook
 * @throws ImpossibleDescription when the chart refers to what `data` does not hold
 */
export async function embeddedChart(
  { chart, data }: { readonly chart: ChartDescription; readonly data: WorkbookDescription },
  workbookId: string,
  packing: Packing = PACKING_ANYWHERE,
): Promise<{ readonly chart: string; readonly workbook: Uint8Array }> {
  return {
    chart: chartPart(chart, cellValues(data), workbookId),
    workbook: await writeWorkbook(data, packing),
  };
}
