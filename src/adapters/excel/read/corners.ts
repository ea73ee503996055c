/** Turns distances from a sheet's upper left corner into cells: Excel tells of a shape how far off it lies, not where. */
/// <reference types="office-js" />
import { LAST_COLUMN, LAST_ROW, type Position } from "../../../workbook/address";

/** In points. */
export interface Corner {
  readonly sheet: Excel.Worksheet;
  readonly left: number;
  readonly top: number;
}

/** How far from the corner each of the first rows and columns of a sheet ends. */
interface Grid {
  readonly sheet: Excel.Worksheet;
  /** What it has to reach. */
  readonly left: number;
  readonly top: number;
  readonly bottoms: readonly number[];
  readonly rights: readonly number[];
}

/** Rows or columns asked for at once: so many still make a small answer. */
const MOST_LINES = 10_000;
/** Few rows are lower and few columns narrower; where they are, more is asked for. */
const LOW = 10;
/** Less than a pixel: what begins on a line begins behind it, however Excel rounds. */
const ROUNDING = 0.5;

/** The cell in which each corner lies. One sync, unless many rows or columns before it are low, narrow or hidden. */
export async function cornersOf(
  context: Excel.RequestContext,
  corners: readonly Corner[],
): Promise<readonly Position[]> {
  const grids = new Map<Excel.Worksheet, Grid>();
  for (const { sheet, left, top } of corners) {
    const { left: before = 0, top: above = 0 } = grids.get(sheet) ?? {};
    grids.set(sheet, {
      sheet,
      left: Math.max(before, left),
      top: Math.max(above, top),
      bottoms: [],
      rights: [],
    });
  }
  const known = new Map((await reaching(context, [...grids.values()])).map((grid) => [grid.sheet, grid]));
  return corners.map(({ sheet, left, top }) => ({
    row: lineAt(known.get(sheet)?.bottoms ?? [], top),
    column: lineAt(known.get(sheet)?.rights ?? [], left),
  }));
}

async function reaching(context: Excel.RequestContext, grids: readonly Grid[]): Promise<readonly Grid[]> {
  const asked = grids.map(ask);
  if (asked.every(({ rows, columns }) => rows === null && columns === null)) return grids;
  await context.sync();
  return reaching(
    context,
    asked.map(({ grid, rows, columns }) => ({
      ...grid,
      bottoms: extended(
        grid.bottoms,
        rows?.value.map(({ rowHidden, format }) => (rowHidden ? 0 : format?.rowHeight)),
      ),
      rights: extended(
        grid.rights,
        columns?.value.map(({ columnHidden, format }) => (columnHidden ? 0 : format?.columnWidth)),
      ),
    })),
  );
}

function ask(grid: Grid) {
  const { sheet, left, top, bottoms, rights } = grid;
  const rows = missing(bottoms, top, LAST_ROW);
  const columns = missing(rights, left, LAST_COLUMN);
  return {
    grid,
    rows:
      rows === 0
        ? null
        : sheet
            .getRangeByIndexes(bottoms.length, 0, rows, 1)
            .getRowProperties({ rowHidden: true, format: { rowHeight: true } }),
    columns:
      columns === 0
        ? null
        : sheet
            .getRangeByIndexes(0, rights.length, 1, columns)
            .getColumnProperties({ columnHidden: true, format: { columnWidth: true } }),
  };
}

/** How many more lines to ask for; 0 = they reach far enough, or there are no more. */
function missing(ends: readonly number[], distance: number, last: number): number {
  const reached = ends.at(-1) ?? 0;
  if (reached > distance + ROUNDING) return 0;
  return Math.min(last - ends.length, MOST_LINES, Math.ceil((distance + ROUNDING - reached) / LOW) + 1);
}

function extended(
  ends: readonly number[],
  sizes: readonly (number | undefined)[] | undefined,
): readonly number[] {
  let end = ends.at(-1) ?? 0;
  return [...ends, ...(sizes ?? []).map((size) => (end += size ?? 0))];
}

/** The first line that ends behind the distance: never a hidden one. From 1. */
function lineAt(ends: readonly number[], distance: number): number {
  const index = ends.findIndex((end) => end > distance + ROUNDING);
  return index === -1 ? Math.max(1, ends.length) : index + 1;
}
