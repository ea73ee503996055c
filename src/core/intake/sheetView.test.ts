/** A sheet's cells, seen row by row. */
import type { CellSnapshot } from "../../workbook/snapshot";
import { cellsWhere, viewSheet } from "./sheetView";
import { MOST_STEPS, workWithin } from "./work";
import { PrintedWords } from "./cellText";

const cell = (row: number, column: number, text: string): CellSnapshot => ({
  row,
  column,
  value: { kind: "text", text },
});

const cells = [cell(4, 1, "2.1"), cell(4, 2, "Alle kommuner skal …"), cell(4, 3, "Grøn"), cell(5, 1, "2.2")];
const printed = new PrintedWords({
  prints: { texts: ["2.1", "Grøn"], introductions: [], labels: [], verdicts: [], counts: [], earlier: [] },
  fields: [],
});
const view = viewSheet(
  { name: "Skema", visibility: "visible", cells, merges: [] },
  printed,
  workWithin(MOST_STEPS),
);

test("each row holds its own cells, from left to right", () => {
  expect([...view.rows].map(([row, seen]) => [row, seen.map(({ written }) => written.text)])).toEqual([
    [4, ["2.1", "Alle kommuner skal …", "Grøn"]],
    [5, ["2.2"]],
  ]);
});

test("what the form prints is told from what is written", () => {
  expect(cellsWhere(view, ({ written }) => written.printed).map(({ column }) => column)).toEqual([1, 3]);
});
