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
 * Runs work in a fresh request context.
 * @param oneUndoStep everything that is done becomes one step in Excel's own undo, where Excel can
 * @throws HostFailure with the reason, for whatever Excel refuses
 */
export async function inExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  { oneUndoStep = false } = {},
): Promise<T> {
  try {
    return await (oneUndoStep && supports("1.20")
      ? Excel.run({ mergeUndoGroup: true }, work)
      : Excel.run(work));
  } catch (error) {
    throw hostFailure(error);
  }
}
