/** A sheet's description → rows and columns as they lie on a page, in pixels. */
import { parseArea } from "../../workbook/address";
import type { CellDescription, SheetDescription } from "../../workbook/description";

export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly cellAt: (row: number, column: number) => CellDescription | undefined;
  /** Null where the cell is hidden under a merged one. */
  readonly spanAt: (row: number, column: number) => { readonly down: number; readonly across: number } | null;
  /** 0 = hidden. */
  readonly width: (column: number) => number;
  /** Null = as high as the text needs; 0 = hidden. */
  readonly height: (row: number) => number | null;
}

/** A column's width in characters → pixels, as Excel with Calibri 11 draws it. */
const CHARACTER = 7;
const CELL_PADDING = 5;
const DEFAULT_WIDTH = 64;
const POINT = 96 / 72;

export function gridOf(sheet: SheetDescription): Grid {
  const filled = [...sheet.cells];
  const cells = new Map(filled.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const spans = new Map<string, { down: number; across: number } | null>();
  let rows = Math.max(1, ...filled.map(({ row }) => row));
  let columns = Math.max(1, ...filled.map(({ column }) => column));
  for (const { anchor } of sheet.charts) {
    rows = Math.max(rows, anchor.to.row);
    columns = Math.max(columns, anchor.to.column - 1);
  }
  for (const merge of sheet.merges) {
    const area = parseArea(merge);
    if (!area) continue;
    for (let row = area.from.row; row <= area.to.row; row += 1)
      for (let column = area.from.column; column <= area.to.column; column += 1)
        spans.set(`${row} ${column}`, null);
    spans.set(`${area.from.row} ${area.from.column}`, {
      down: area.to.row - area.from.row + 1,
      across: area.to.column - area.from.column + 1,
    });
  }
  const widths = new Map(
    sheet.columns.map(({ column, width, hidden }) => [
      column,
      hidden ? 0 : Math.round(width * CHARACTER + CELL_PADDING),
    ]),
  );
  const heights = new Map(
    sheet.rows.map(({ row, height, hidden }) => [
      row,
      hidden ? 0 : height === undefined ? null : height * POINT,
    ]),
  );
  return {
    rows,
    columns,
    cellAt: (row, column) => cells.get(`${row} ${column}`),
    spanAt: (row, column) => {
      const span = spans.get(`${row} ${column}`);
      return span === undefined ? { down: 1, across: 1 } : span;
    },
    width: (column) => widths.get(column) ?? DEFAULT_WIDTH,
    height: (row) => heights.get(row) ?? null,
  };
}
