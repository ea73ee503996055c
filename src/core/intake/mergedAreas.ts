/** Turns a sheet's merged areas into one question: in which of them does a position lie? */
import { type Area, parseArea, type Position } from "../../workbook/address";
import { lastUpTo } from "./lastUpTo";
import type { Work } from "./work";

/** Null for a position that lies in none. */
export type MergeAt = (position: Position) => Area | null;

/**
 * The areas of a column are sorted when it is first asked about: answers stand in few columns, and a sheet may
 * have a hundred thousand areas. No program writes areas that overlap; of such, the one that begins lowest is found.
 */
export function mergedAreas(merges: readonly string[], work: Work): MergeAt {
  const areas = merges.flatMap((merge) => parseArea(merge) ?? []);
  const columns = new Map<number, readonly Area[]>();
  const inColumn = (column: number) => {
    work.spend(areas.length);
    const own = areas
      .filter(({ from, to }) => from.column <= column && column <= to.column)
      .sort((a, b) => a.from.row - b.from.row);
    columns.set(column, own);
    return own;
  };
  return ({ row, column }) => {
    const own = columns.get(column) ?? inColumn(column);
    const above = lastUpTo(own, row, ({ from }) => from.row);
    return above && row <= above.to.row ? above : null;
  };
}
