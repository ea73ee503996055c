/** Finds its place in a sorted list by halves. */

/** The last item whose number is at most `most`; undefined where there is none. @param items by rising numbers */
export function lastUpTo<Item>(
  items: readonly Item[],
  most: number,
  numberOf: (item: Item) => number,
): Item | undefined {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const item = items[middle];
    if (item !== undefined && numberOf(item) <= most) from = middle + 1;
    else to = middle;
  }
  return items[from - 1];
}
