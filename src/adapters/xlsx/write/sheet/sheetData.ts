/** Turns a described sheet's cells and row heights into the XML that holds them. */
import { columnLetters, toA1 } from "../../../../workbook/address";
import type { CellDescription, Font, SheetDescription } from "../../../../workbook/description";
import { ImpossibleDescription } from "../../../../workbook/impossibleDescription";
import { cellXml } from "./cells";
import type { LinkList } from "./links";
import type { RowHeight } from "./rowHeights";
import type { TextTable } from "../texts/textTable";

export interface RowTools {
  /** For rows that are to follow their text. */
  readonly heightOf: RowHeight;
  /** A cell's style by its number in the workbook; 0 = none. */
  readonly styleOf: (cell: CellDescription) => number;
  /** The font that its style has. */
  readonly fontOf: (cell: CellDescription) => Font;
  readonly texts: TextTable;
  readonly links: LinkList;
}

/**
 * Row by row, so that a sheet of a hundred thousand rows is never held, neither as cells nor as a text.
 *
 * @throws ImpossibleDescription when the cells do not come as they are promised
 */
export function* sheetData(sheet: SheetDescription, tools: RowTools): Generator<string> {
  const looks = chosenLooks(sheet);
  const lookedAt = [...looks.keys()].sort((a, b) => a - b);
  let look = 0;
  yield "<sheetData>";
  for (const cells of rowsOf(sheet)) {
    const row = cells[0]?.row ?? Infinity;
    for (let without = lookedAt[look]; without !== undefined && without < row; without = lookedAt[look]) {
      yield rowXml(without, looks.get(without) ?? "", "");
      look += 1;
    }
    if (lookedAt[look] === row) look += 1;
    yield rowXml(row, looks.get(row) ?? fittedLook(cells, tools.heightOf), cellsXml(cells, tools));
  }
  for (const row of lookedAt.slice(look)) yield rowXml(row, looks.get(row) ?? "", "");
  yield "</sheetData>";
}

/** The cells of one row after the other; a file whose cells stand in no order is damaged. */
function* rowsOf({ name, cells, lastCell }: SheetDescription): Generator<readonly CellDescription[]> {
  let row: CellDescription[] = [];
  let before: CellDescription | undefined;
  for (const cell of cells) {
    const isNext = before === undefined || cell.row > before.row;
    const inOrder = isNext || (cell.row === before?.row && cell.column > before.column);
    const isWithin =
      typeof lastCell !== "object" || (cell.row <= lastCell.row && cell.column <= lastCell.column);
    if (!inOrder || !isWithin)
      throw new ImpossibleDescription(`${name}!${toA1(cell)} does not stand where its sheet promises`);
    if (isNext && row.length > 0) {
      yield row;
      row = [];
    }
    row.push(cell);
    before = cell;
  }
  if (row.length > 0) yield row;
}

function cellsXml(cells: readonly CellDescription[], { styleOf, fontOf, texts, links }: RowTools): string {
  let xml = "";
  for (const cell of cells) {
    const at = `${columnLetters(cell.column)}${cell.row}`;
    xml += cellXml(at, cell.content, { style: styleOf(cell), font: fontOf(cell) }, texts);
    if (cell.content.kind === "link") links.note(at, cell.content);
  }
  return xml;
}

/** Attributes of the rows whose height is chosen, or that are hidden. */
function chosenLooks({ rows }: SheetDescription): ReadonlyMap<number, string> {
  const looks = new Map<number, string>();
  for (const { row, height, hidden } of rows) {
    if (height === undefined && !hidden) continue;
    const chosen = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    looks.set(row, chosen + (hidden ? ' hidden="1"' : ""));
  }
  return looks;
}

function fittedLook(cells: readonly CellDescription[], heightOf: RowHeight): string {
  const height = heightOf(cells);
  return height === null ? "" : ` ht="${height}"`;
}

function rowXml(row: number, look: string, cells: string): string {
  if (cells !== "") return `<row r="${row}"${look}>${cells}</row>`;
  return look === "" ? "" : `<row r="${row}"${look}/>`;
}

/** The rectangle that the sheet's cells and columns reach into, as programs want it told; null for none, or untold. */
export function dimensionOf({ cells, lastCell, columns }: SheetDescription): string | null {
  if (lastCell === "untold") return null;
  let [lastRow, lastColumn] = [1, 0];
  for (const { row, column } of lastCell ? [lastCell] : cells) {
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  for (const { column } of columns) lastColumn = Math.max(lastColumn, column);
  return lastColumn === 0 ? null : `A1:${columnLetters(lastColumn)}${lastRow}`;
}
