import { expected, form, ids, rowOf } from "../../../tests/intake/colourfulForm";
import {
  brief,
  onSheet,
  readAs2016,
  said,
  SET_2016,
  statusPlace,
  table,
  text,
  withCells,
} from "../../../tests/intake/workbooks";
import { recommendationsOf } from "../recommendations/recommendationSet";

describe("tables that people make themselves", () => {
  test("status before the text, and other headings", () => {
    const lines = recommendationsOf(SET_2016).map(
      ({ recommendation: { id, text: words } }) => `Gul | ${id}. ${words} | Kort om ${id}`,
    );
    const result = readAs2016(table(["Status | Anbefaling | Kommentar", ...lines].join("\n")), "Herlev.xlsx");
    expect(result.answers.every(({ status }) => status === "yellow")).toBe(true);
    expect(said(result)["4.3"]).toEqual(["yellow", "Kort om 4.3"]);
    expect(brief(result)).toEqual([]);
  });

  test("columns pasted past each other under the names", () => {
    const swapped = withCells(
      form,
      ids.flatMap((id) => [
        { row: rowOf(id), column: 3, value: text(expected[id]?.[1] ?? "") },
        {
          row: rowOf(id),
          column: 4,
          value: text({ green: "Grøn", yellow: "Gul", red: "Rød" }[expected[id]?.[0] ?? ""] ?? ""),
        },
      ]),
    );
    const result = readAs2016(swapped);
    expect(said(result)).toEqual(expected);
    expect(brief(result)).toEqual(["columns-moved D1"]);
  });

  test("a status merged over two recommendations is both's, with a warning", () => {
    const merged = onSheet(
      withCells(form, [{ ...statusPlace(form, "2.3"), value: { kind: "blank" } }]),
      "Fremdriftsskema",
      (sheet) => ({ ...sheet, merges: [`C${rowOf("2.2")}:C${rowOf("2.3")}`] }),
    );
    const result = readAs2016(merged);
    expect(said(result)["2.3"]).toEqual(["yellow", "Om 2.3"]);
    expect(brief(result)).toEqual([`answer-merged C${rowOf("2.2")} 2.2`]);
  });

  test("an answer merged across status and remark is a status, not both", () => {
    const merged = onSheet(form, "Fremdriftsskema", (sheet) => ({
      ...sheet,
      cells: sheet.cells.filter(({ row, column }) => row !== rowOf("2.2") || column !== 4),
      merges: [`C${rowOf("2.2")}:D${rowOf("2.2")}`],
    }));
    expect(said(readAs2016(merged))["2.2"]).toEqual(["yellow", ""]);
  });
});
