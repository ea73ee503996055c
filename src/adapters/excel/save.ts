/** Turns the wish to save into Excel saving the workbook where it lies. */
/// <reference types="office-js" />
import type { OpenWorkbook } from "../../workbook/openWorkbook";
import { inExcel, supports } from "./host/office";

/** One sync. A workbook that has never been saved Excel asks a name for by itself. */
export const save: OpenWorkbook["save"] = async () => {
  if (!supports("1.11")) return false;
  await inExcel(async (context) => {
    context.workbook.save(Excel.SaveBehavior.prompt);
    await context.sync();
  });
  return true;
};
