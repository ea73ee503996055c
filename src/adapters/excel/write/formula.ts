/** Turns a formula as files hold it into one as Excel is told it, with sheets and tables called otherwise. */
import { quoteSheet } from "../../../workbook/address";

/**
 * What matters in a formula, longest first: a text, a quoted sheet, the prefix that newer functions carry
 * in files only, a plain sheet, a table before its brackets, and the brackets, which hold column names.
 */
const PIECES =
  /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|_xlfn\.(?:_xlws\.)?|([\p{L}_][\p{L}\p{N}_.]*)!|([\p{L}_\\][\p{L}\p{N}_.\\]*)(?=\[)|\[(?:'.|[^\][']|\[(?:'.|[^\]['])*\])*\]/gu;

type Renamed = ReadonlyMap<string, string>;

/** @param sheets new names by old ones in lower case @param tables likewise */
export function renamedIn(formula: string, sheets: Renamed, tables: Renamed): string {
  return formula.replace(PIECES, (piece, quoted?: string, plain?: string, table?: string) => {
    if (piece.startsWith("_xlfn.")) return "";
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    if (sheet !== undefined) {
      const name = sheets.get(sheet.toLowerCase());
      return name === undefined ? piece : `${quoteSheet(name)}!`;
    }
    return table === undefined ? piece : (tables.get(table.toLowerCase()) ?? piece);
  });
}

/** Whether a formula names one of these sheets or tables (in lower case). */
export function mentions(formula: string, sheets: ReadonlySet<string>, tables: ReadonlySet<string>): boolean {
  return [...formula.matchAll(PIECES)].some(([, quoted, plain, table]) => {
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    return (
      (sheet !== undefined && sheets.has(sheet.toLowerCase())) ||
      (table !== undefined && tables.has(table.toLowerCase()))
    );
  });
}
