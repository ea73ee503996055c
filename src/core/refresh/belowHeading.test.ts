/** Which cells stand below a heading, and that finding them takes no longer than there are cells. */
import type { CellSnapshot, SheetSnapshot } from "../../workbook/snapshot";
import { cellsBelow } from "./belowHeading";

const cell = (row: number, column: number, text: string): CellSnapshot => ({
  row,
  column,
  value: { kind: "text", text },
});
const sheetOf = (cells: readonly CellSnapshot[]): SheetSnapshot => ({
  name: "Svarstatus",
  visibility: "visible",
  cells,
  merges: [],
});
const sheet = (...cells: readonly CellSnapshot[]) => sheetOf(cells);
const keyIn = (text: string) => (text.startsWith("#") ? text : null);
const found = (one: SheetSnapshot) =>
  cellsBelow(one, ["Note", "Remark"], keyIn).map(({ cell: { row, column }, key }) => [row, column, key]);

test("cells below a heading, each with its row's key, wherever it stands in the row", () => {
  expect(
    found(
      sheet(
        cell(1, 2, "over"),
        cell(2, 1, "Nøgle"),
        cell(2, 2, "Note"),
        cell(3, 1, "#a"),
        cell(3, 2, "ord"),
        cell(3, 3, "#b"),
        cell(4, 2, "uden nøgle"),
        cell(5, 2, "ord"),
        cell(5, 9, "#c"),
      ),
    ),
  ).toEqual([
    [3, 2, "#a"],
    [5, 2, "#c"],
  ]);
});

test("a heading that is repeated further down stands below the first", () => {
  const twice = sheet(
    cell(1, 1, "Note"),
    cell(2, 1, "ord"),
    cell(2, 2, "#a"),
    cell(3, 1, "Note"),
    cell(3, 2, "#b"),
  );
  expect(found(twice)).toEqual([
    [2, 1, "#a"],
    [3, 1, "#b"],
  ]);
});

test("a hundred thousand headings below each other, and sixteen thousand beside each other", () => {
  const below = Array.from({ length: 100_000 }, (_, at) => [cell(at + 1, 1, "Note"), cell(at + 1, 2, "#a")]);
  expect(found(sheetOf(below.flat()))).toHaveLength(99_999);
  const beside = Array.from({ length: 12 }, (_, row) =>
    Array.from({ length: 16_000 }, (__, at) => cell(row + 1, at + 1, row === 0 ? "Note" : `ord ${at}`)),
  );
  expect(found(sheetOf(beside.flat()))).toEqual([]);
});
