import { expected, form, rowOf } from "../../../tests/intake/colourfulForm";
import { brief, readAs2016, said, table, text, withCells } from "../../../tests/intake/workbooks";
import type { SheetSnapshot } from "../../workbook/snapshot";

const LONGEST = 32_767;
const long = "x".repeat(LONGEST + 1);
const told = (workbook: Parameters<typeof readAs2016>[0]) =>
  brief(readAs2016(workbook)).filter((line) => line.startsWith("text-too-long"));
const row = rowOf("2.2");

test("a text that just fits its cell is no matter", () => {
  const fits = withCells(form, [{ row, column: 4, value: text("x".repeat(LONGEST)) }]);
  expect(brief(readAs2016(fits))).toEqual([]);
});

test.each([
  ["a remark", { row, column: 4, value: text(long) }, [`text-too-long D${row} 2.2`]],
  ["a note", { row, column: 3, value: text("Gul"), notes: ["kort", long] }, [`text-too-long C${row} 2.2`]],
  ["words beside an answer", { row, column: 8, value: text(long) }, [`text-too-long H${row} 2.2`]],
  ["a row of its own", { row: 70, column: 2, value: text(long) }, ["text-too-long B70"]],
])("%s that is longer is told of with its place", (_, cell, lines) => {
  const workbook = withCells(form, [cell]);
  expect(told(workbook)).toEqual(lines);
  expect(said(readAs2016(workbook))["2.3"]).toEqual(expected["2.3"]);
});

test("so is one on another sheet, in a box over the cells and in the file's properties", () => {
  const [sheet] = table(long, "Bilag").sheets;
  if (!sheet) throw new Error("no sheet");
  expect(told({ ...form, sheets: [...form.sheets, sheet] })).toEqual(["text-too-long Bilag!A1"]);
  const boxed = (one: SheetSnapshot) =>
    one.name === "Fremdriftsskema" ? { ...one, boxes: [{ row, column: 9, text: long }] } : one;
  expect(told({ ...form, sheets: form.sheets.map(boxed) })).toEqual([`text-too-long I${row} 2.2`]);
  expect(told({ ...form, properties: { ...form.properties, lastModifiedBy: long } })).toEqual([
    "text-too-long",
  ]);
});
