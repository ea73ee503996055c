import { flow, PAGE_HEIGHT } from "../../../../overview/flow";

const breaks = (rows: ReturnType<typeof flow>["rows"]) =>
  rows.filter(({ pageBreakBefore }) => pageBreakBefore).map(({ row }) => row);
const high = (rows: number) => new Array<number>(rows).fill(PAGE_HEIGHT / 10);

test("a group that does not fit on the page begins the next one", () => {
  const placed = flow([
    [{ name: "a", heights: high(6) }],
    [
      { name: "b", heights: high(3) },
      { name: "c", heights: high(2) },
    ],
  ]);
  expect([placed.rowOf("a"), placed.rowOf("b"), placed.rowOf("c"), placed.lastRow]).toEqual([1, 7, 10, 11]);
  expect(breaks(placed.rows)).toEqual([7]);
});

test("a group higher than a page is parted between its blocks", () => {
  const placed = flow([
    [
      { name: "chart", heights: high(8) },
      { name: "table", heights: high(8) },
    ],
  ]);
  expect(breaks(placed.rows)).toEqual([9]);
});

test("a block higher than a page is cut between rows, and nothing begins with an empty page", () => {
  expect(breaks(flow([[{ name: "a", heights: high(25) }]]).rows)).toEqual([11, 21]);
});
