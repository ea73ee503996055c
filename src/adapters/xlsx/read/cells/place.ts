/** Turns the addresses that a sheet's part writes, or leaves out, into places on the sheet. */
import {
  LAST_COLUMN,
  LAST_ROW,
  areaToA1,
  parseA1,
  parseArea,
  parseLines,
} from "../../../../workbook/address";
import { damaged } from "../../../ooxml/read/limits/unreadable";

/** The row's number; one that is not written follows the row before. */
export function rowNumber(written: string | undefined, before: number, part: string): number {
  const row = written === undefined ? before + 1 : /^\d{1,7}$/.test(written) ? Number(written) : 0;
  if (row < 1 || row > LAST_ROW) throw damaged(`${part} has a row ${written?.slice(0, 20) ?? row}`);
  return row;
}

/** The cell's column; one that is not written follows the cell before. `row` is where the cell must lie. */
export function cellColumn(written: string | undefined, before: number, row: number, part: string): number {
  const column = written === undefined ? before + 1 : columnIn(written, row);
  if (row < 1 || column < 1 || column > LAST_COLUMN) {
    throw damaged(`${part} has a cell ${written?.slice(0, 20) ?? column} in row ${row}`);
  }
  return column;
}

/** Read letter by letter, since every cell of every file comes by; 0 when the address is not one in this row. */
function columnIn(written: string, row: number): number {
  let column = 0;
  let at = 0;
  for (; at < 4; at += 1) {
    const code = written.charCodeAt(at);
    if (!(code >= 65 && code <= 90)) break;
    column = column * 26 + code - 64;
  }
  if (at > 0 && written.slice(at) === String(row)) return column;
  const position = parseA1(written);
  return position?.row === row ? position.column : 0;
}

/** The merged area as A1; whole columns ("B:D") and rows ("2:4") reach to the sheet's edge. */
export function mergedArea(written: string | undefined, part: string): string {
  const area = parseArea(written ?? "") ?? parseLines(written ?? "");
  if (!area) throw damaged(`${part} merges ${written?.slice(0, 40) ?? "nothing"}`);
  return areaToA1(area);
}
