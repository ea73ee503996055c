/** Where the pane runs → the workbook that is open beside it, or null in a plain browser. */
import { startOffice } from "../../adapters/excel/host/startOffice";
import type { OpenWorkbook } from "../../workbook/openWorkbook";

export interface Beside {
  readonly workbook: OpenWorkbook | null;
  /** Excel is around the pane, but does not answer. */
  readonly silent: boolean;
}

/** @param late is handed the workbook when Excel answers after all */
export async function findOpenWorkbook(late: (workbook: OpenWorkbook) => void): Promise<Beside> {
  const around = await startOffice(() => {
    void openWorkbook().then((workbook) => {
      if (workbook) late(workbook);
    });
  });
  return { workbook: around === "office" ? await openWorkbook() : null, silent: around === "silent" };
}

async function openWorkbook(): Promise<OpenWorkbook | null> {
  const { excelWorkbook, isInExcel } = await import("../../adapters/excel");
  return (await isInExcel()) ? excelWorkbook() : null;
}
