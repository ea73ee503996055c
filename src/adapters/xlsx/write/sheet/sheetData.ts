/** Turns a described sheet's cells and row heights into the XML that holds them. */
import { columnLetters } from "../../../../workbook/address";
import type { CellDescription, SheetDescription } from "../../../../workbook/description";
import { cellXml } from "./cells";
import type { TextTable } from "../textTable";

/** Row number → points, for rows that are to follow their text. */
export type FittedHeights = ReadonlyMap<number, number>;

/**
 * Row by row, so that a sheet of a hundred thousand rows is never held as a text.
 *
 * @param styleOf a cell's style by its number in the workbook; 0 = none
 */
export function* sheetData(
  sheet: SheetDescription,
  fitted: FittedHeights,
  styleOf: (cell: CellDescription) => number,
  texts: TextTable,
): Generator<string> {
  const looks = rowLooks(sheet, fitted);
  const lookedAt = [...looks.keys()].sort((a, b) => a - b);
  const cells = inReadingOrder(sheet.cells);
  let at = 0;
  let look = 0;
  yield "<sheetData>";
  for (;;) {
    const row = Math.min(cells[at]?.row ?? Infinity, lookedAt[look] ?? Infinity);
    if (row === Infinity) break;
    if (lookedAt[look] === row) look += 1;
    let content = "";
    for (let cell = cells[at]; cell?.row === row; cell = cells[at]) {
      content += cellXml(`${columnLetters(cell.column)}${row}`, cell.content, styleOf(cell), texts);
      at += 1;
    }
    yield rowXml(row, looks.get(row) ?? "", content);
  }
  yield "</sheetData>";
}

/** As the description promises it; a description that breaks the promise is put in order. */
function inReadingOrder(cells: readonly CellDescription[]): readonly CellDescription[] {
  const inOrder = (a: CellDescription | undefined, b: CellDescription) =>
    !a || a.row < b.row || (a.row === b.row && a.column < b.column);
  return cells.every((cell, index) => inOrder(cells[index - 1], cell))
    ? cells
    : cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
}

/** Attributes of the rows that have a height or are hidden. */
function rowLooks(sheet: SheetDescription, fitted: FittedHeights): ReadonlyMap<number, string> {
  const looks = new Map([...fitted].map(([row, height]) => [row, ` ht="${height}"`]));
  for (const { row, height, hidden } of sheet.rows) {
    if (height === undefined && !hidden) continue;
    const chosen = height === undefined ? (looks.get(row) ?? "") : ` ht="${height}" customHeight="1"`;
    looks.set(row, chosen + (hidden ? ' hidden="1"' : ""));
  }
  return looks;
}

function rowXml(row: number, look: string, cells: string): string {
  if (cells !== "") return `<row r="${row}"${look}>${cells}</row>`;
  return look === "" ? "" : `<row r="${row}"${look}/>`;
}

/** The rectangle that the sheet's cells and columns reach into, as programs want it told; null for none. */
export function dimensionOf({ cells, columns }: SheetDescription): string | null {
  let [lastRow, lastColumn] = [1, 0];
  for (const { row, column } of cells) {
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  for (const { column } of columns) lastColumn = Math.max(lastColumn, column);
  return lastColumn === 0 ? null : `A1:${columnLetters(lastColumn)}${lastRow}`;
}
