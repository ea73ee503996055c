/** Turns single cells into few rectangles. */
import type { Area, Position } from "../../../workbook/address";

/** The fewest rectangles that this simple way finds: runs in a row, joined downwards where they are alike. */
export function rectangles(cells: readonly Position[]): readonly Area[] {
  const done: Area[] = [];
  let open: readonly Area[] = [];
  for (const runs of runsByRow(cells)) {
    const next = runs.map((run): Area => {
      const above = open.find(
        ({ from, to }) =>
          to.row === run.from.row - 1 && from.column === run.from.column && to.column === run.to.column,
      );
      return above ? { from: above.from, to: run.to } : run;
    });
    done.push(...open.filter(({ from }) => !next.some((one) => one.from === from)));
    open = next;
  }
  return [...done, ...open];
}

/** Cells side by side, row by row. */
function runsByRow(cells: readonly Position[]): readonly (readonly Area[])[] {
  const rows: Area[][] = [];
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column } of sorted) {
    const runs = rows.at(-1);
    const last = runs?.at(-1);
    const run = { from: { row, column }, to: { row, column } };
    if (runs && last?.to.row === row) {
      if (last.to.column === column - 1) runs[runs.length - 1] = { from: last.from, to: run.to };
      else runs.push(run);
    } else rows.push([run]);
  }
  return rows;
}

/**
 * Rectangles that hold all the cells and not much else, for writing values in blocks.
 * A sheet with two cells in opposite corners becomes two blocks, a list with gaps stays one.
 */
export function blocks(cells: readonly Position[]): readonly Area[] {
  const [first] = cells;
  if (!first) return [];
  const around = boundingBox(cells, first);
  const { from, to } = around;
  const size = (to.row - from.row + 1) * (to.column - from.column + 1);
  if (size <= 400 || size <= 4 * cells.length) return [around];
  const rows = widestGap(cells.map(({ row }) => row));
  const columns = widestGap(cells.map(({ column }) => column));
  const byRow = rows.width >= columns.width;
  const before = cells.filter((cell) => (byRow ? cell.row <= rows.after : cell.column <= columns.after));
  const after = cells.filter((cell) => (byRow ? cell.row > rows.after : cell.column > columns.after));
  return [...blocks(before), ...blocks(after)];
}

function boundingBox(cells: readonly Position[], first: Position): Area {
  const from = { ...first };
  const to = { ...first };
  for (const { row, column } of cells) {
    from.row = Math.min(from.row, row);
    from.column = Math.min(from.column, column);
    to.row = Math.max(to.row, row);
    to.column = Math.max(to.column, column);
  }
  return { from, to };
}

/** Where the numbers leave the most room, and how much; 0 wide when there is but one number. */
function widestGap(numbers: readonly number[]): { readonly after: number; readonly width: number } {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  return sorted.reduce(
    (widest, number, index) => {
      const width = index === 0 ? 0 : number - (sorted[index - 1] ?? number);
      return width > widest.width ? { after: sorted[index - 1] ?? number, width } : widest;
    },
    { after: 0, width: 0 },
  );
}

/** 2, 3, 4, 9 → "2:4", "9:9": rows, or with `name` columns, as Excel addresses whole ones. */
export function lines(numbers: readonly number[], name: (number: number) => string): readonly string[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: { from: number; to: number }[] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last && last.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.map(({ from, to }) => `${name(from)}:${name(to)}`);
}
