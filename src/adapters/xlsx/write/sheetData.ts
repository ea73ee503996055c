/** Turns a described sheet's cells and row heights into the XML that holds them. */
import { columnLetters } from "../../../workbook/address";
import type { CellDescription, SheetDescription } from "../../../workbook/description";
import { cellXml } from "./cells";
import type { SharedTexts } from "./sharedTexts";

/** Row number → points, for rows that are to follow their text. */
export type FittedHeights = ReadonlyMap<number, number>;

/** @param styleOf a cell's style by its number in the workbook; 0 = none */
export function sheetData(
  sheet: SheetDescription,
  fitted: FittedHeights,
  styleOf: (cell: CellDescription) => number,
  texts: SharedTexts,
): string {
  const contents = new Map<number, string>();
  for (const cell of inReadingOrder(sheet.cells)) {
    const { row, column, content } = cell;
    const xml = cellXml(`${columnLetters(column)}${row}`, content, styleOf(cell), texts);
    contents.set(row, (contents.get(row) ?? "") + xml);
  }
  const looks = rowLooks(sheet, fitted);
  const rows = [...new Set([...contents.keys(), ...looks.keys()])]
    .sort((a, b) => a - b)
    .map((row) => rowXml(row, looks.get(row) ?? "", contents.get(row) ?? ""))
    .join("");
  return rows === "" ? "<sheetData/>" : `<sheetData>${rows}</sheetData>`;
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
