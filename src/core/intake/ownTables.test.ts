import { progressAnswer } from "../forms/progress/reading/answers";
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
import type { CellSnapshot } from "../../workbook/snapshot";
import { recommendationsOf } from "../forms/progress/set/recommendationSet";

describe("tables that people make themselves", () => {
  test("status before the text, and other headings", () => {
    const lines = recommendationsOf(SET_2016).map(
      ({ recommendation: { id, text: words } }) => `Gul | ${id}. ${words} | Kort om ${id}`,
    );
    const result = readAs2016(table(["Status | Anbefaling | Kommentar", ...lines].join("\n")), "Herlev.xlsx");
    expect(result.answers.map(progressAnswer).every(({ status }) => status === "yellow")).toBe(true);
    expect(said(result)["4.3"]).toEqual(["yellow", "Kort om 4.3"]);
    expect(brief(result)).toEqual([]);
  });

  const figures = ids.map((id) => Number(id));
  const column = (cells: readonly (readonly CellSnapshot["value"][])[]) => ({
    ...table("x"),
    sheets: [
      {
        name: "Ark1",
        visibility: "visible" as const,
        cells: cells.flatMap((row, index) =>
          row.map((value, at) => ({ row: index + 1, column: at + 1, value })),
        ),
        merges: [],
      },
    ],
  });
  const number = (value: number) => ({ kind: "number", number: value }) as const;
  test.each([
    ["figures", column(figures.map((figure) => [number(figure)]))],
    [
      "figures beside figures",
      column(figures.map((figure) => [number(figure), number(figure * 7), text("-")])),
    ],
    ["prices as text", table(ids.map((id) => `${id} | kr. | ${id}0 | ja`).join("\n"))],
    [
      "a column of every figure up to 6",
      column(Array.from({ length: 60 }, (_, at) => [number(at / 10), text("Pris")])),
    ],
    [
      "measurements on many sheets",
      {
        ...table("x"),
        sheets: ["A", "B"].flatMap((name) =>
          column(figures.map((one) => [number(one)])).sheets.map((sheet) => ({ ...sheet, name })),
        ),
      },
    ],
  ])("%s are no form, and that is all that is said", (_, workbook) => {
    const result = readAs2016(workbook, "Herlev.xlsx");
    expect(brief(result)).toEqual(["not-a-form"]);
    expect(result.standing).toBe("rejected");
  });

  test("numbers with statuses beside them are a form still", () => {
    const lines = ids.map((id) => `${id} | Grøn | Om ${id}`).join("\n");
    expect(
      readAs2016(table(lines), "Herlev.xlsx")
        .answers.map(progressAnswer)
        .map(({ status }) => status),
    ).toEqual(ids.map(() => "green"));
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
