/** Rows of different files that hold the same cells are the same row, and no other row is. */
import type { CellSnapshot, SheetSnapshot } from "../../workbook/snapshot";
import { cellsWhere, type Known, viewSheet } from "./sheetView";
import { MOST_STEPS, workWithin } from "./work";
import { PrintedWords } from "./written";

const cell = (row: number, column: number, text: string): CellSnapshot => ({
  row,
  column,
  value: { kind: "text", text },
});

const number = cell(4, 1, "2.1");
const wording = cell(4, 2, "Alle kommuner skal …");
const status = cell(4, 3, "Grøn");
const below = cell(5, 1, "2.2");

const sheet = (cells: readonly CellSnapshot[]): SheetSnapshot => ({
  name: "Skema",
  visibility: "visible",
  cells,
  merges: [],
});

const known = (): Known => ({ printed: new PrintedWords(["2.1", "Grøn"]), rows: new WeakMap() });

/** The fourth row of two sheets, one read after the other. */
function bothRows(first: readonly CellSnapshot[], second: readonly CellSnapshot[]) {
  const both = known();
  return [first, second].map(
    (cells) => viewSheet(sheet(cells), both, workWithin(MOST_STEPS)).rows.get(4) ?? [],
  );
}

test("the very same cells are the same row", () => {
  const [first, second] = bothRows([number, wording, status], [number, wording, status, below]);
  expect(second).toBe(first);
});

test.each([
  ["one cell less", [number, wording, below], ["2.1", "Alle kommuner skal …"]],
  [
    "one cell more",
    [number, wording, status, cell(4, 4, "Ord")],
    ["2.1", "Alle kommuner skal …", "Grøn", "Ord"],
  ],
  ["another cell", [number, wording, cell(4, 3, "Gul"), below], ["2.1", "Alle kommuner skal …", "Gul"]],
  ["an equal cell", [number, wording, cell(4, 3, "Grøn")], ["2.1", "Alle kommuner skal …", "Grøn"]],
])("a row with %s is another, and its other cells are known", (_, cells, texts) => {
  const [first, second] = bothRows([number, wording, status, below], cells);
  expect(second).not.toBe(first);
  expect(second?.map(({ written }) => written.text)).toEqual(texts);
  expect(second?.[1]).toBe(first?.[1]);
});

test("what the form prints is told from what is written", () => {
  const view = viewSheet(sheet([number, wording, status, below]), known(), workWithin(MOST_STEPS));
  expect(cellsWhere(view, ({ written }) => written.printed).map(({ column }) => column)).toEqual([1, 3]);
});
