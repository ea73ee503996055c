import type { SheetDescription } from "../../workbook/description";
import { gridOf } from "./gridOf";

const sheet: SheetDescription = {
  name: "Eksempel",
  visibility: "visible",
  gridlines: true,
  columns: [
    { column: 1, width: 10 },
    { column: 3, width: 12, hidden: true },
  ],
  rows: [
    { row: 1, height: 30 },
    { row: 2, hidden: true },
  ],
  cells: [{ row: 4, column: 2, content: { kind: "text", text: "x" } }],
  merges: ["A1:B2"],
  validations: [],
  conditionalFormats: [],
  tables: [],
  charts: [],
};
const grid = gridOf(sheet);

test("widths in characters and heights in points become pixels; hidden ones are nothing", () => {
  // Excel's own sums for Calibri 11: 10 × 7 + 5, and 30 × 96 / 72.
  expect(grid.width(1)).toBe(75);
  expect(grid.width(2)).toBe(64);
  expect(grid.width(3)).toBe(0);
  expect(grid.height(1)).toBe(40);
  expect(grid.height(2)).toBe(0);
  expect(grid.height(3)).toBeNull();
});

test("a merged area is one cell, and those under it are none", () => {
  expect(grid.spanAt(1, 1)).toEqual({ down: 2, across: 2 });
  expect(grid.spanAt(2, 2)).toBeNull();
  expect(grid.spanAt(4, 2)).toEqual({ down: 1, across: 1 });
});

test("it reaches as far as the cells do", () => {
  expect([grid.rows, grid.columns]).toEqual([4, 2]);
  expect(grid.cellAt(4, 2)?.content).toEqual({ kind: "text", text: "x" });
});
