/** What a chart needs of those who write charts and workbooks: their adapters are handed in, since none knows the other. */
import type { Chart } from "../../../document/description";

export interface EmbeddedChart {
  /** The chart's part; it is related to its workbook as `WORKBOOK_ID`. */
  readonly chart: string;
  /** The bytes of the workbook that it is bound to. */
  readonly workbook: Uint8Array;
}

/** @param workbookId id of the chart's relationship to its workbook */
export type EmbedChart = (chart: Chart, workbookId: string) => Promise<EmbeddedChart>;

export const WORKBOOK_ID = "rId1";
