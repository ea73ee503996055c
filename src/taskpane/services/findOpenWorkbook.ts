/** Where the pane runs → the workbook that is open beside it, or null in a plain browser. */
import { startOffice } from "../../adapters/excel/startOffice";
import type { OpenWorkbook } from "../../workbook/openWorkbook";

export async function findOpenWorkbook(): Promise<OpenWorkbook | null> {
  if (!(await startOffice())) return null;
  const { excelWorkbook, isInExcel } = await import("../../adapters/excel");
  return (await isInExcel()) ? excelWorkbook() : null;
}
