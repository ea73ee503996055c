/** Blocks one below the other → where each begins and where a page ends, so that no block is cut in two. */
import type { RowDescription } from "../../workbook/description";

/** Points that fit on an A4 page at the size the front page is printed in, with room to spare. */
export const PAGE_HEIGHT = 860;

export interface Block {
  readonly name: string;
  /** Of each row, in points. */
  readonly heights: readonly number[];
}

export interface Flow {
  /** First row of the block with that name. */
  readonly rowOf: (name: string) => number;
  readonly rows: readonly RowDescription[];
  readonly lastRow: number;
}

/**
 * The blocks of a group stand on the same page where they can; a block higher than a page is cut between rows.
 *
 * @param pageHeight points that fit on a page at the size that the sheet is printed in
 */
export function flow(groups: readonly (readonly Block[])[], pageHeight = PAGE_HEIGHT): Flow {
  const starts = new Map<string, number>();
  const rows: RowDescription[] = [];
  let used = 0;
  const place = (heights: readonly number[]) => {
    const startsPage = rows.length > 0 && used + sumOf(heights) > pageHeight;
    if (startsPage) used = 0;
    for (const [index, height] of heights.entries()) {
      const overflows = used + height > pageHeight;
      if (overflows) used = 0;
      const breaks = overflows || (startsPage && index === 0);
      rows.push({ row: rows.length + 1, height, ...(breaks ? { pageBreakBefore: true } : {}) });
      used += height;
    }
  };
  for (const group of groups) {
    const together = group.flatMap(({ heights }) => heights);
    const fits = sumOf(together) <= pageHeight;
    let first = rows.length + 1;
    for (const { name, heights } of group) {
      starts.set(name, first);
      first += heights.length;
      if (!fits) place(heights);
    }
    if (fits) place(together);
  }
  return {
    rowOf: (name) => {
      const row = starts.get(name);
      if (row === undefined) throw new Error(`The front page has no block ${name}.`);
      return row;
    },
    rows,
    lastRow: rows.length,
  };
}

function sumOf(heights: readonly number[]): number {
  return heights.reduce((sum, one) => sum + one, 0);
}
