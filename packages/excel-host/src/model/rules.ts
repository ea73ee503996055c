/** What Excel accepts as the name of a sheet, a range or a table; says why not. */
import { parseA1 } from "./addresses";
import type { Workbook } from "./workbook";

/** @returns null when Excel takes the name, else the reason */
export function sheetNameFault(name: string): string | null {
  if (name.length < 1 || name.length > 31) return "has 1 to 31 characters";
  if (/[[\]:*?/\\]/.test(name)) return "holds none of [ ] : * ? / \\";
  if (name.startsWith("'") || name.endsWith("'")) return "has no apostrophe first or last";
  if (/^(history|historik)$/i.test(name)) return "is not Excel's own History";
  return null;
}

/** @returns null when Excel takes it as a defined name or a table's name, else the reason */
export function nameFault(name: string): string | null {
  if (name.length > 255) return "has at most 255 characters";
  if (!/^[\p{L}_\\][\p{L}\p{N}._\\?]*$/u.test(name)) {
    return "starts with a letter, _ or \\ and holds letters, digits, . and _";
  }
  if (parseA1(name)) return "is not like a cell";
  if (/^(r\d*c?\d*|c\d*)$/i.test(name)) return "is not like a cell in R1C1";
  return null;
}

/** Whether a table or a workbook-wide name is called that already. */
export function isTaken(workbook: Workbook, name: string): boolean {
  return (
    workbook.names.some((one) => sameName(one.name, name)) ||
    workbook.sheets.some((sheet) => sheet.tables.some((table) => sameName(table.name, name)))
  );
}

export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
