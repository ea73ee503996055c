/** Turns a formula that several cells share into the formula of each of them. */
import { LAST_COLUMN, LAST_ROW, columnLetters, columnNumber } from "../../../../workbook/address";

/** Texts, quoted sheet names, bracketed names, names and function calls stay; only references move. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\][]*\]|(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!])|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\w.(!])|[\p{L}_\\][\p{L}\d_.\\]*|\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/gu;

/**
 * The formula as it reads `rows` further down and `columns` further right. References wrap around the
 * sheet's edge, as Excel lets them.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const row = (anchor: string, digits: string) =>
    anchor + (anchor ? digits : String(wrap(Number(digits) + rows, LAST_ROW)));
  const column = (anchor: string, letters: string) =>
    anchor + (anchor ? letters : columnLetters(wrap(columnNumber(letters) + columns, LAST_COLUMN)));
  return formula.replace(
    PIECES,
    (piece, ca?: string, c?: string, ra?: string, r?: string, ...rest: (string | number | undefined)[]) => {
      if (c !== undefined && r !== undefined) return column(ca ?? "", c) + row(ra ?? "", r);
      const [ca1, c1, ca2, c2, ra1, r1, ra2, r2] = rest.map((part) =>
        typeof part === "string" ? part : undefined,
      );
      if (c1 !== undefined && c2 !== undefined) return `${column(ca1 ?? "", c1)}:${column(ca2 ?? "", c2)}`;
      if (r1 !== undefined && r2 !== undefined) return `${row(ra1 ?? "", r1)}:${row(ra2 ?? "", r2)}`;
      return piece;
    },
  );
}

function wrap(value: number, last: number): number {
  return ((((value - 1) % last) + last) % last) + 1;
}
