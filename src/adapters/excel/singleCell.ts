/** Shows one cell, or writes one: what the pane does beside the person who works in the sheet. */
/// <reference types="office-js" />
import { isDateFormat } from "../../workbook/dateFormat";
import { isoToSerial } from "../../workbook/serialDate";
import type { CellReference } from "../../workbook/reference";
import type { OpenWorkbook } from "../../workbook/openWorkbook";
import { inExcel } from "./office";

/** One sync. @throws HostFailure also when the sheet is hidden */
export function goTo({ sheet, cell }: CellReference): Promise<void> {
  return inExcel(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.activate();
    target.getRange(cell).select();
    await context.sync();
  });
}

/**
 * Two syncs: how a value is given depends on the cell's own format.
 * @throws HostFailure "protected" for a locked cell
 */
export const writeCell: OpenWorkbook["writeCell"] = ({ sheet, cell }, { kind, text }) =>
  inExcel(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet).getRange(cell);
    target.load("numberFormat");
    await context.sync();
    const format = String(target.numberFormat[0]?.[0]);
    if (kind === "date") {
      // In a cell with text format a day's number would stay a row of digits.
      if (!isDateFormat(-1, format)) target.numberFormat = [["yyyy-mm-dd"]];
      target.values = [[text === "" ? "" : isoToSerial(text)]];
    } else {
      target.values = [[format === "@" || text === "" ? text : `'${text}`]];
    }
    await context.sync();
    return { without: [], undo: null };
  });
