import {
  allGreen,
  blankForm,
  brief,
  filled,
  onSheet,
  readAs2016,
  remarkPlace,
  said,
  SET_2016,
  shifted,
  statusPlace,
  table,
  text,
  unmarked,
  withCells,
} from "../../../tests/intake/workbooks";
import type { CellSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { recommendationsOf } from "../recommendations/recommendationSet";

const form = filled(blankForm(), { ...allGreen(), "2.2": ["Gul", "Om 2.2"], "2.3": ["Rød", "Om 2.3"] });
const expected = said(readAs2016(form));
const rowOf = (id: string) => statusPlace(form, id).row;
const ids = Object.keys(expected);
const textOf = (id: string) =>
  recommendationsOf(SET_2016).find(({ recommendation }) => recommendation.id === id)?.recommendation.text ??
  "";

/** The cells of a row, moved to another row: what sorting and pasting do, which leave the names behind. */
function pasted(
  from: number,
  to: number,
  columns: readonly number[] = [1, 2, 3, 4, 6],
): readonly CellSnapshot[] {
  const cells = form.sheets[0]?.cells ?? [];
  return columns.flatMap((column): CellSnapshot[] => {
    const cell = cells.find((one) => one.row === from && one.column === column);
    return [{ row: to, column, value: cell?.value ?? { kind: "blank" } }];
  });
}

const withoutColumns = (workbook: WorkbookSnapshot, columns: readonly number[]) =>
  onSheet(workbook, "Fremdriftsskema", (sheet) => ({
    ...sheet,
    cells: sheet.cells.filter(({ row, column }) => row < 9 || !columns.includes(column)),
  }));
const withoutNames = (workbook: WorkbookSnapshot): WorkbookSnapshot => ({ ...workbook, names: [] });

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

  test("in a sheet with another name, which answers name as it is", () => {
    const renamed: WorkbookSnapshot = {
      ...form,
      sheets: form.sheets.map((sheet) =>
        sheet.name === "Fremdriftsskema" ? { ...sheet, name: "Kbh's svar" } : sheet,
      ),
      names: form.names.map((name) => ({
        ...name,
        refersTo: name.refersTo.replace("Fremdriftsskema", "'Kbh''s svar'"),
      })),
    };
    const result = readAs2016(renamed);
    expect(said(result)).toEqual(expected);
    expect(result.answers[0]?.cell).toBe(`'Kbh''s svar'!C${rowOf("1.1")}`);
    expect(brief(result)).toEqual(["sheet-renamed"]);
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

describe("names that lie", () => {
  test("rows sorted: names stay, texts go; each answer follows its text", () => {
    const order = ["5.1", "4.1", "3.1", "2.1", "1.1"];
    const sorted = withCells(
      form,
      ["1.1", "2.1", "3.1", "4.1", "5.1"].flatMap((id, index) =>
        pasted(rowOf(order[index] ?? ""), rowOf(id)),
      ),
    );
    const result = readAs2016(sorted);
    expect(said(result)).toEqual(expected);
    expect(result.answers.find(({ recommendation }) => recommendation === "5.1")?.cell).toBe(
      `Fremdriftsskema!C${rowOf("1.1")}`,
    );
    expect(brief(result)).toEqual(
      [
        ["1.1", "5.1"],
        ["2.1", "4.1"],
        ["4.1", "2.1"],
        ["5.1", "1.1"],
      ].map(([id = "", place = ""]) => `match-conflict C${rowOf(place)} ${id}`),
    );
    expect(result.standing).toBe("readable");
  });

  test("two kan rows swapped, hidden marks left behind", () => {
    const swapped = withCells(form, [
      ...pasted(rowOf("2.2"), rowOf("2.3"), [1, 2, 3, 4]),
      ...pasted(rowOf("2.3"), rowOf("2.2"), [1, 2, 3, 4]),
    ]);
    const result = readAs2016(swapped);
    expect(said(result)).toEqual(expected);
    expect(result.findings.map(({ code, parameters }) => [code, parameters.other])).toEqual([
      ["match-conflict", "2.3"],
      ["match-conflict", "2.2"],
    ]);
  });

  test("a row pasted over another: the one is there twice, the other not at all", () => {
    const over = withCells(form, [...pasted(rowOf("2.2"), rowOf("2.3"), [1, 2])]);
    const result = readAs2016(over);
    expect(said(result)["2.2"]).toEqual([null, ""]);
    expect(said(result)["2.3"]).toEqual([null, ""]);
    expect(result.standing).toBe("unclear");
    expect(brief(result)).toEqual([
      `recommendation-twice C${rowOf("2.2")} 2.2`,
      "recommendation-missing 2.3",
    ]);
    expect(String(result.findings[0]?.parameters.said)).toContain("Om 2.3");
  });

  test("two rows with the same text and the same answer are one answer", () => {
    const copied = withCells(form, pasted(rowOf("2.2"), 50));
    expect(said(readAs2016(copied))).toEqual(expected);
    expect(brief(readAs2016(copied))).toEqual([]);
  });

  test("a retyped number changes nothing but a word of warning", () => {
    const retyped = withCells(form, [{ row: rowOf("2.2"), column: 1, value: text("3.2") }]);
    const result = readAs2016(retyped);
    expect(said(result)).toEqual(expected);
    expect(brief(result)).toEqual([`match-conflict C${rowOf("2.2")} 2.2`]);
    expect(result.findings[0]?.parameters).toEqual({ ways: "number", other: "3.2" });
  });

  test("a text of their own over a recommendation's: nobody guesses", () => {
    const rewritten = withCells(withoutColumns(form, [1, 6]), [
      {
        row: rowOf("2.2"),
        column: 2,
        value: text("Vi har valgt at beskrive vores brobygning til ungdomsuddannelser"),
      },
    ]);
    const result = readAs2016(rewritten);
    expect(result.standing).toBe("unclear");
    expect(said(result)["2.2"]).toEqual([null, ""]);
    const uncertain = result.findings.find(({ code }) => code === "recommendation-uncertain");
    expect(uncertain).toMatchObject({
      recommendation: "2.2",
      parameters: { status: "Gul", remark: "Om 2.2" },
    });
    expect(JSON.stringify(result.findings)).toContain("brobygning til ungdomsuddannelser");
  });

  test("a name says one recommendation, an edited text another: nobody guesses", () => {
    const edited = withCells(withoutColumns(form, [1, 6]), [
      { row: rowOf("2.2"), column: 2, value: text(`${textOf("3.2")} Vi arbejder med det.`) },
      { row: rowOf("3.2"), column: 2, value: { kind: "blank" } },
    ]);
    const result = readAs2016(edited);
    expect(result.standing).toBe("unclear");
    expect(result.findings.find(({ code }) => code === "recommendation-uncertain")?.recommendation).toBe(
      "2.2",
    );
    expect(said(result)["3.2"]).toEqual(expected["3.2"]);
  });
});

describe("texts that are edited", () => {
  const bare = unmarked(form);
  const edited = (words: string) =>
    withCells(withoutColumns(bare, [1]), [{ row: rowOf("3.1"), column: 2, value: text(words) }]);

  test.each([
    [
      "soft hyphens and hard spaces",
      textOf("3.1").replace("medarbejderne", "med\u00ADarbejderne").replaceAll(" ", "\u00A0"),
    ],
    ["other dashes, quotes and case", textOf("3.1").toUpperCase()],
    ["a line feed inside", textOf("3.1").replace(", at", ",\nat")],
  ])("%s make no difference", (_, words) => {
    const result = readAs2016(edited(words));
    expect(said(result)).toEqual(expected);
    expect(result.answers.find(({ recommendation }) => recommendation === "3.1")?.confidence).toBe(1);
    expect(brief(result)).toEqual([]);
  });

  test("some other words are still the recommendation, with less confidence", () => {
    const result = readAs2016(
      edited(textOf("3.1").replace("effektiv jobformidling", "god jobformidling i 2017")),
    );
    expect(said(result)["3.1"]).toEqual(["green", "Om 3.1"]);
    const answer = result.answers.find(({ recommendation }) => recommendation === "3.1");
    expect(answer?.matchedBy).toBe("text");
    expect(answer?.confidence).toBeGreaterThan(0.75);
    expect(answer?.confidence).toBeLessThan(1);
    expect(brief(result)).toEqual([`recommendation-reworded B${rowOf("3.1")} 3.1`]);
  });

  test("half of the words is too little", () => {
    const result = readAs2016(
      edited("Vi har fokus på, at medarbejderne har kompetencer til jobformidling og virksomheder."),
    );
    expect(said(result)["3.1"]).toEqual([null, ""]);
    expect(result.standing).toBe("unclear");
    expect(result.findings.find(({ code }) => code === "recommendation-uncertain")?.recommendation).toBe(
      "3.1",
    );
  });

  test("a row that was deleted is missing", () => {
    const without = shifted(form, (place) => (place.row === rowOf("3.2") ? null : place));
    expect(brief(readAs2016(without))).toEqual(["recommendation-missing 3.2"]);
    expect(readAs2016(without).standing).toBe("readable");
  });
});

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

describe("several forms in one workbook", () => {
  const copy = (
    change: (cells: readonly CellSnapshot[]) => readonly CellSnapshot[],
    of = form,
  ): WorkbookSnapshot => {
    const sheet = of.sheets[0];
    if (!sheet) throw new Error("no sheet");
    return {
      ...of,
      sheets: [...of.sheets, { ...sheet, name: "Fremdriftsskema (2)", cells: change(sheet.cells) }],
    };
  };

  test("a copy that says the same is mentioned", () => {
    const result = readAs2016(copy((cells) => cells));
    expect(said(result)).toEqual(expected);
    expect(brief(result)).toEqual(["several-forms"]);
    expect(result.standing).toBe("readable");
  });

  test("the copy is filled in, the original is blank: the copy counts", () => {
    const result = readAs2016(copy(() => form.sheets[0]?.cells ?? [], blankForm()));
    expect(said(result)).toEqual(expected);
    expect(result.answers[0]?.cell).toBe(`'Fremdriftsskema (2)'!C${rowOf("1.1")}`);
    expect(brief(result)).toEqual(["several-forms"]);
  });

  test("the one that the names lead to counts; what the other says is quoted", () => {
    const result = readAs2016(
      copy((cells) =>
        cells.map((cell) =>
          cell.row === rowOf("2.2") && cell.column === 3 ? { ...cell, value: text("Rød") } : cell,
        ),
      ),
    );
    expect(said(result)).toEqual(expected);
    expect(brief(result)).toEqual([
      "several-forms",
      `answer-elsewhere 'Fremdriftsskema (2)'!C${rowOf("2.2")} 2.2`,
    ]);
    expect(result.standing).toBe("readable");
  });

  test("nothing tells which one is meant: a person must choose", () => {
    const result = readAs2016(
      copy(
        (cells) =>
          cells.map((cell) =>
            cell.row === rowOf("2.2") && cell.column === 3 ? { ...cell, value: text("Rød") } : cell,
          ),
        unmarked(form),
      ),
    );
    expect(result.standing).toBe("unclear");
    expect(result.findings[0]?.parameters.sheet).toBe("");
  });

  test("a copy with another municipality in its head: two returns in one file", () => {
    const { row, column } = remarkPlace(form, "2.2");
    const result = readAs2016(
      copy((cells) =>
        cells.map((cell) => {
          if (cell.row === row && cell.column === column)
            return { ...cell, value: text("Frederiksbergs svar") };
          return cell.value.kind === "text" && cell.value.text === "København"
            ? { ...cell, value: text("Frederiksberg") }
            : cell;
        }),
      ),
    );
    expect(result.standing).toBe("unclear");
    expect(JSON.stringify(result.findings)).toContain("Frederiksbergs svar");
  });

  test("one sheet for each theme is one form", () => {
    const sheet = form.sheets[0];
    const cut = rowOf("3.1") - 2;
    const parted = {
      ...unmarked(form),
      sheets: [
        {
          name: "A",
          visibility: "visible" as const,
          merges: [],
          cells: sheet?.cells.filter(({ row }) => row < cut) ?? [],
        },
        {
          name: "B",
          visibility: "visible" as const,
          merges: [],
          cells: sheet?.cells.filter(({ row }) => row >= cut) ?? [],
        },
      ],
    };
    const result = readAs2016(parted);
    expect(said(result)).toEqual(expected);
    expect(brief(result)).toEqual([]);
  });
});
