/** Turns work on the open workbook into calls to Excel: the one place that touches Office's globals. */
/// <reference types="office-js" />
import { hostFailure } from "./failure";

/** The least that this adapter needs; whatever is newer is asked for first. */
const MINIMUM = "1.9";

/** Whether the page stands in Excel, and in one that is new enough. Resolves once Office has started. */
export async function isInExcel(): Promise<boolean> {
  if (typeof Office === "undefined" || typeof Excel === "undefined") return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel && supports(MINIMUM);
}

/** @param version of the requirement set ExcelApi, e.g. "1.13" */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/**
 * Runs work in a fresh request context. Never as one group in Excel's own undo: inside such a group Excel refuses to
 * delete sheets, to protect them and to lift their protection.
 *
 * @param waits until somebody who is typing in a cell is done; else that is refused as "busy"
 * @throws HostFailure with the reason, for whatever Excel refuses
 */
export async function inExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  { waits = false } = {},
): Promise<T> {
  try {
    return await (waits ? Excel.run({ delayForCellEdit: true }, work) : Excel.run(work));
  } catch (error) {
    throw hostFailure(error);
  }
}
