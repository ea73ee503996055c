/** What is asked, and where each answer stands now → the answers' lines, from the top down. */

export interface LinesInPlace<Line> {
  readonly lines: readonly Line[];
  /** Rows of the first and the last of them. */
  readonly first: number;
  readonly last: number;
}

/**
 * @param rows each item's row on the sheet; those that are not there are left out
 * @returns null when no answer is in its place
 */
export function linesInPlace<Asked, Line extends { readonly row: number }>(
  asked: readonly Asked[],
  idOf: (one: Asked) => string,
  rows: ReadonlyMap<string, number>,
  lineAt: (row: number, one: Asked) => Line,
): LinesInPlace<Line> | null {
  const lines = asked
    .flatMap((one) => {
      const row = rows.get(idOf(one));
      return row === undefined ? [] : [lineAt(row, one)];
    })
    .toSorted((a, b) => a.row - b.row);
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last ? { lines, first: first.row, last: last.row } : null;
}
