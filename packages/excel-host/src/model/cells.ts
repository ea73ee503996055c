/** Reads and changes single cells, rows and columns of a sheet; the rest of the host goes through here. */
import { LAST_COLUMN, LAST_ROW, type Area } from "./addresses";
import type { CellFormat } from "./format";
import type { Cell, Line, Sheet } from "./workbook";

const KEY = 16_384;

const everywhere: Area = { from: { row: 1, column: 1 }, to: { row: LAST_ROW, column: LAST_COLUMN } };

export function cellKey(row: number, column: number): number {
  return (row - 1) * KEY + (column - 1);
}

export function positionOf(key: number): { row: number; column: number } {
  return { row: Math.floor(key / KEY) + 1, column: (key % KEY) + 1 };
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell | null {
  return sheet.cells.get(cellKey(row, column)) ?? null;
}

const emptyCell: Cell = { value: "", formula: null, format: null };

/** Puts a cell with what is new in the place of the one that is there, if there is one. */
export function changeCell(sheet: Sheet, row: number, column: number, change: Partial<Cell>): void {
  const key = cellKey(row, column);
  sheet.cells.set(key, { ...(sheet.cells.get(key) ?? emptyCell), ...change });
}

const untouchedLine: Line = { size: null, hidden: false, autofit: false, format: null };

/** The same for a column or row. */
export function changeLine(lines: Map<number, Line>, number: number, change: Partial<Line>): void {
  lines.set(number, { ...(lines.get(number) ?? untouchedLine), ...change });
}

export function formatAt(sheet: Sheet, row: number, column: number): CellFormat {
  return (
    cellAt(sheet, row, column)?.format ??
    sheet.rows.get(row)?.format ??
    sheet.columns.get(column)?.format ??
    sheet.format
  );
}

export function isWholeColumns(area: Area): boolean {
  return area.from.row === 1 && area.to.row === LAST_ROW;
}

export function isWholeRows(area: Area): boolean {
  return area.from.column === 1 && area.to.column === LAST_COLUMN;
}

/** Gives every cell of the area a new look; whole columns, rows and sheets keep it for cells to come. */
export function changeFormats(
  sheet: Sheet,
  area: Area,
  change: (format: CellFormat, row: number, column: number) => CellFormat,
): void {
  const { from, to } = area;
  if (isWholeColumns(area) || isWholeRows(area)) {
    forExistingCells(sheet, area, (_, row, column) => {
      changeCell(sheet, row, column, { format: change(formatAt(sheet, row, column), row, column) });
    });
    if (isWholeColumns(area) && isWholeRows(area)) {
      for (const lines of [sheet.columns, sheet.rows]) {
        for (const [number, { format }] of lines) {
          if (format) changeLine(lines, number, { format: change(format, from.row, from.column) });
        }
      }
      sheet.format = change(sheet.format, from.row, from.column);
    } else if (isWholeColumns(area)) {
      for (let column = from.column; column <= to.column; column += 1) {
        const before = sheet.columns.get(column)?.format ?? sheet.format;
        changeLine(sheet.columns, column, { format: change(before, from.row, column) });
      }
    } else {
      for (let row = from.row; row <= to.row; row += 1) {
        const before = sheet.rows.get(row)?.format ?? sheet.format;
        changeLine(sheet.rows, row, { format: change(before, row, from.column) });
      }
    }
    return;
  }
  for (let row = from.row; row <= to.row; row += 1) {
    for (let column = from.column; column <= to.column; column += 1) {
      changeCell(sheet, row, column, { format: change(formatAt(sheet, row, column), row, column) });
    }
  }
}

/** Makes the same of a look only once for cells that look alike; large areas stay small in memory. */
export function oncePerLook<Made>(change: (format: CellFormat) => Made): (format: CellFormat) => Made {
  const made = new Map<CellFormat, Made>();
  return (format) => {
    const known = made.get(format);
    if (known) return known;
    const changed = change(format);
    made.set(format, changed);
    return changed;
  };
}

/** Visits the cells of an area that are there, by the shorter of two ways. */
export function forExistingCells(
  sheet: Sheet,
  area: Area,
  visit: (cell: Cell, row: number, column: number) => void,
): void {
  const { from, to } = area;
  if ((to.row - from.row + 1) * (to.column - from.column + 1) < sheet.cells.size) {
    for (let row = from.row; row <= to.row; row += 1) {
      for (let column = from.column; column <= to.column; column += 1) {
        const cell = cellAt(sheet, row, column);
        if (cell) visit(cell, row, column);
      }
    }
    return;
  }
  for (const [key, cell] of sheet.cells) {
    const { row, column } = positionOf(key);
    if (contains(area, row, column)) visit(cell, row, column);
  }
}

/** The smallest area that holds every cell with something in it (or, unless valuesOnly, with a look of its own). */
export function usedArea(sheet: Sheet, valuesOnly: boolean, within?: Area): Area | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = 0;
  let right = 0;
  forExistingCells(sheet, within ?? everywhere, (cell, row, column) => {
    if (cell.value === "" && cell.formula === null && (valuesOnly || cell.format === null)) return;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  });
  return bottom === 0 ? null : { from: { row: top, column: left }, to: { row: bottom, column: right } };
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.from.row && row <= area.to.row && column >= area.from.column && column <= area.to.column;
}

export function intersection(a: Area, b: Area): Area | null {
  const from = { row: Math.max(a.from.row, b.from.row), column: Math.max(a.from.column, b.from.column) };
  const to = { row: Math.min(a.to.row, b.to.row), column: Math.min(a.to.column, b.to.column) };
  return from.row <= to.row && from.column <= to.column ? { from, to } : null;
}

export function sameArea(a: Area, b: Area): boolean {
  return (
    a.from.row === b.from.row &&
    a.from.column === b.from.column &&
    a.to.row === b.to.row &&
    a.to.column === b.to.column
  );
}
