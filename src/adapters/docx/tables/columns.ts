/** Turns the grid that a table's cells are laid on into columns that mean the same in every row. */
import type { TableRow } from "../story/blocks";

/** Where a row's cells lie, as columns from 1; `to` is the last column that the cell covers. */
export type CellColumns = readonly { readonly from: number; readonly to: number }[];

/**
 * Word cuts the grid anew wherever two rows' borders are a hair apart, so grid columns say little: the
 * cells of a row that has as many as any row has are counted, and shorter rows are laid over the layout
 * that most full rows have.
 */
export function columnsOf(rows: readonly TableRow[]): readonly CellColumns[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const layout = commonest(rows.filter(({ cells }) => cells.length === width).map(starts));
  return rows.map((row) => {
    if (row.cells.length === width) return row.cells.map((_, index) => ({ from: index + 1, to: index + 1 }));
    return over(layout, starts(row), width);
  });
}

/** Grid columns at which the cells begin, and behind them the one after the last. */
function starts({ before, cells }: TableRow): readonly number[] {
  const found = [before];
  let at = before;
  for (const { span } of cells) found.push((at += span));
  return found;
}

function commonest(layouts: readonly (readonly number[])[]): readonly number[] {
  const counts = new Map<string, { readonly layout: readonly number[]; count: number }>();
  for (const layout of layouts) {
    const known = counts.get(layout.join());
    if (known) known.count += 1;
    else counts.set(layout.join(), { layout, count: 1 });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most?.layout ?? [];
}

function over(layout: readonly number[], own: readonly number[], width: number): CellColumns {
  const cells = own.length - 1;
  const columns: { from: number; to: number }[] = [];
  for (let index = 0; index < cells; index += 1) {
    const begins = Math.min(width, below(layout, (own[index] ?? 0) + 1));
    const ends = Math.min(width, below(layout, own[index + 1] ?? 0));
    const from = Math.max(1, begins, (columns.at(-1)?.to ?? 0) + 1);
    // As many columns as cells are still to come must be left.
    const last = width - (cells - 1 - index);
    columns.push({ from: Math.min(from, last), to: Math.min(Math.max(from, ends), last) });
  }
  return columns;
}

/** How many of the ascending numbers are smaller; a hostile row may have as many as a file can hold. */
function below(ascending: readonly number[], limit: number): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] ?? Infinity) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
