import { progressAnswer } from "../forms/progress/reading/answers";
import {
  expected,
  form,
  ids,
  rowOf,
  textOf,
  withoutColumns,
  withoutNames,
} from "../../../tests/intake/colourfulForm";
import { brief, readAs2016, said, shifted, text, unmarked, withCells } from "../../../tests/intake/workbooks";
import { textsOf } from "../../language";
import { quoteSheet } from "../../workbook/address";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { describeFinding } from "../wording/describeFinding";

/** The form on a sheet of that name, as Excel renames it. */
function renamed(workbook: WorkbookSnapshot, name: string): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.name === "Fremdriftsskema" ? { ...sheet, name } : sheet)),
    names: workbook.names.map((one) => ({
      ...one,
      refersTo: one.refersTo.replace("Fremdriftsskema", quoteSheet(name)),
    })),
  };
}

test("the form as filled in holds green, yellow, red and remarks", () => {
  expect(expected["2.2"]).toEqual(["yellow", "Om 2.2"]);
  expect(expected["2.3"]).toEqual(["red", "Om 2.3"]);
  expect(ids).toHaveLength(12);
});

describe("the same answers, whatever happens to the sheet", () => {
  test.each<[string, WorkbookSnapshot]>([
    ["rows put in above", shifted(form, ({ row, column }) => ({ row: row + 3, column }))],
    [
      "a row put in between",
      shifted(form, ({ row, column }) => ({ row: row > rowOf("2.2") ? row + 1 : row, column })),
    ],
    ["a column put in first", shifted(form, ({ row, column }) => ({ row, column: column + 1 }))],
    [
      "a column put in before the status",
      shifted(form, ({ row, column }) => ({ row, column: column > 2 ? column + 2 : column })),
    ],
    [
      "a column put in between status and remark",
      shifted(form, ({ row, column }) => ({ row, column: column > 3 ? column + 1 : column })),
    ],
    ["the names lost", withoutNames(form)],
    ["the names as #REF!", { ...form, names: form.names.map((name) => ({ ...name, refersTo: "#REF!" })) }],
    ["names and hidden marks lost", withoutNames(withoutColumns(form, [6]))],
    ["everything that marks it lost", unmarked(form)],
    ["numbers lost", withoutNames(withoutColumns(form, [1]))],
    ["properties lost", { ...form, customProperties: new Map() }],
    ["hidden sheet lost", { ...form, sheets: form.sheets.filter(({ name }) => name !== "_fremdrift") }],
    ["texts cut away", withoutColumns(form, [2])],
    ["texts and names cut away", withoutNames(withoutColumns(form, [2]))],
    [
      "columns put in, names lost",
      withoutNames(shifted(form, ({ row, column }) => ({ row, column: column > 3 ? column + 1 : column }))),
    ],
  ])("%s", (_, workbook) => {
    const result = readAs2016(workbook);
    expect(said(result)).toEqual(expected);
    expect(result.standing).toBe("readable");
    expect(result.municipalities).toEqual(["101"]);
    expect(brief(result)).toEqual([]);
  });

  test.each(["Kbh's svar", "Word, tabel 1", "Word, tabel 12", "Word, tekst", "A|B", "Ark1!C4|Ark1"])(
    "in a sheet called %s, which answers name as it is",
    (name) => {
      const result = readAs2016(renamed(form, name));
      expect(said(result)).toEqual(expected);
      expect(result.municipalities).toEqual(["101"]);
      expect(result.answers.map(progressAnswer)[0]?.cell).toBe(`${quoteSheet(name)}!C${rowOf("1.1")}`);
      expect(brief(result)).toEqual([]);
    },
  );

  test.each(["Word, tabel 2", "Word, tekst", "A|B"])("a cell of a sheet called %s is a cell", (name) => {
    const row = rowOf("2.2");
    const twice = withCells(form, [
      { row: rowOf("2.3"), column: 2, value: text(textOf("2.2")) },
      { row: rowOf("2.3"), column: 1, value: text("2.2") },
    ]);
    const { findings } = readAs2016(renamed(twice, name));
    expect(findings.map((found) => describeFinding(found, textsOf("da")))).toContainEqual(
      expect.stringMatching(new RegExp(`^2\\.2: der er svaret flere steder: C${row} og C${rowOf("2.3")}\\.`)),
    );
  });

  test("the ways are told: id, number, text", () => {
    const way = (workbook: WorkbookSnapshot) =>
      new Set(readAs2016(workbook).answers.map(({ matchedBy }) => matchedBy));
    expect(way(form)).toEqual(new Set(["name"]));
    expect(way(withoutNames(form))).toEqual(new Set(["id"]));
    expect(way(withoutNames(withoutColumns(form, [6])))).toEqual(new Set(["number"]));
    expect(way(withoutNames(withoutColumns(form, [1, 6])))).toEqual(new Set(["text"]));
  });

  test("numbers that became dates or numbers", () => {
    const typed = withCells(withoutNames(withoutColumns(form, [2, 6])), [
      { row: rowOf("1.1"), column: 1, value: { kind: "date", date: "2017-01-01" } },
      { row: rowOf("2.3"), column: 1, value: { kind: "date", date: "2017-03-02" } },
      { row: rowOf("3.1"), column: 1, value: { kind: "number", number: 3.1 } },
    ]);
    expect(said(readAs2016(typed))).toEqual(expected);
  });
});
