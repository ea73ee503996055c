/** Turns Excel's ways to write a range ("B2", "A:C", "3:3", "'Min side'!B2") into an area and back. */
import {
  LAST_COLUMN,
  LAST_ROW,
  areaToA1,
  columnLetters,
  columnNumber,
  parseArea,
  quoteSheet,
  type Area,
} from "./addresses";
import { isWholeColumns, isWholeRows } from "./cells";

export const wholeSheet: Area = {
  from: { row: 1, column: 1 },
  to: { row: LAST_ROW, column: LAST_COLUMN },
};

/** "A1:C3", "$B$2", "A:C", "2:4" → area; anything else → null. */
export function parseRange(text: string): Area | null {
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns?.[1] && columns[2]) {
    const [first, last] = sorted(columnNumber(columns[1]), columnNumber(columns[2]));
    return last <= LAST_COLUMN
      ? { from: { row: 1, column: first }, to: { row: LAST_ROW, column: last } }
      : null;
  }
  const rows = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/.exec(text);
  if (rows?.[1] && rows[2]) {
    const [first, last] = sorted(Number(rows[1]), Number(rows[2]));
    return last <= LAST_ROW
      ? { from: { row: first, column: 1 }, to: { row: last, column: LAST_COLUMN } }
      : null;
  }
  return parseArea(text);
}

function sorted(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

/** As Range.address writes it, without the sheet: "B2:C3", "A:C", "2:4". */
export function rangeText(area: Area): string {
  if (isWholeColumns(area) && !isWholeRows(area)) {
    return `${columnLetters(area.from.column)}:${columnLetters(area.to.column)}`;
  }
  if (isWholeRows(area)) return `${area.from.row}:${area.to.row}`;
  return areaToA1(area);
}

/** As Range.address writes it: "'Regionalt overblik'!B2:C3". */
export function addressText(sheetName: string, area: Area): string {
  return `${quoteSheet(sheetName)}!${rangeText(area)}`;
}

/** "'Min side'!B2" → sheet and rest; without a sheet → sheet null. */
export function splitSheet(text: string): { sheet: string | null; rest: string } {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!=]+))!(.+)$/.exec(text);
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return sheet !== undefined && match?.[3] !== undefined
    ? { sheet, rest: match[3] }
    : { sheet: null, rest: text };
}
