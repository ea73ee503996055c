/** Turns a formula as files hold it into one as Excel is told it, with sheets and tables called otherwise. */
import { quoteSheet } from "../../../workbook/address";

/**
 * What matters in a formula, longest first: a text, a quoted sheet, the prefix that newer functions carry
 * in files only, brackets with the names of columns, and a word: a sheet before "!", a function before "(",
 * else perhaps a table.
 */
const PIECES =
  /"(?:[^"]|"")*"|'((?:[^']|'')*)(?:'(!?))?|_xlfn\.(?:_xlws\.)?|\[(?:'.|[^\][']|\[(?:'.|[^\]['])*\])*\]|([\p{L}_\\][\p{L}\p{N}_.\\]*)([!(]?)/gu;

type Renamed = ReadonlyMap<string, string>;

/** @param sheets new names by old ones in lower case @param tables likewise */
export function renamedIn(formula: string, sheets: Renamed, tables: Renamed): string {
  return formula.replace(PIECES, (piece, quoted?: string, ahead?: string, word?: string, after?: string) => {
    if (piece.startsWith("_xlfn.")) return "";
    const sheet = sheetOf(quoted, ahead, word, after);
    if (sheet !== undefined) {
      const name = sheets.get(sheet.toLowerCase());
      return name === undefined ? piece : `${quoteSheet(name)}!`;
    }
    return word === undefined || after === "(" ? piece : (tables.get(word.toLowerCase()) ?? piece);
  });
}

/** Whether a formula names one of these sheets or tables (in lower case). */
export function mentions(formula: string, sheets: ReadonlySet<string>, tables: ReadonlySet<string>): boolean {
  return [...formula.matchAll(PIECES)].some(([, quoted, ahead, word, after]) => {
    const sheet = sheetOf(quoted, ahead, word, after);
    if (sheet !== undefined) return sheets.has(sheet.toLowerCase());
    return word !== undefined && after !== "(" && tables.has(word.toLowerCase());
  });
}

function sheetOf(
  quoted: string | undefined,
  ahead: string | undefined,
  word: string | undefined,
  after: string | undefined,
): string | undefined {
  if (quoted !== undefined) return ahead === "!" ? quoted.replaceAll("''", "'") : undefined;
  return after === "!" ? word : undefined;
}
