import {
  allGreen,
  blankForm,
  brief,
  filled,
  onSheet,
  readAs2016,
  said,
  shifted,
  statusPlace,
  table,
  text,
  unmarked,
  withCells,
} from "../../../tests/intake/workbooks";
import { placeText } from "../../workbook/place";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { registry } from "../../data";
import { textsOf } from "../../language";
import { describeForm } from "../forms/progress/form/describeForm";
import { SET_2016, taken } from "../../../tests/intake/workbooks";

const form = filled(blankForm(), allGreen());
const row = statusPlace(form, "2.1").row;
const quotes = (workbook: WorkbookSnapshot) =>
  readAs2016(workbook).findings.map(({ code, place, parameters }) => [
    code,
    place && placeText(place).replace("Fremdriftsskema!", ""),
    "text" in parameters ? parameters.text : "",
  ]);

describe("what a municipality wrote outside the answer cells is quoted", () => {
  test("beside an answer, left and right of the check column", () => {
    const beside = withCells(form, [
      { row, column: 7, value: text("Ring til os") },
      { row, column: 8, value: { kind: "number", number: 12 } },
      { row, column: 5, value: text("Det er vi i gang med") },
    ]);
    expect(brief(readAs2016(beside))).toEqual([
      `text-beside E${row} 2.1`,
      `text-beside G${row} 2.1`,
      `text-beside H${row} 2.1`,
    ]);
    expect(quotes(beside)[0]?.[2]).toBe("Det er vi i gang med");
  });

  test.each(["OK", "Gul", "-", "2", "Bemærkning: se bilag", "Status er god"])(
    "%s beside an answer, short as it is",
    (words) => {
      const beside = withCells(form, [{ row, column: 7, value: text(words) }]);
      expect(quotes(beside)).toEqual([["text-beside", `G${row}`, words]]);
    },
  );

  test("a row of their own, between the others and below them", () => {
    const apart = shifted(form, (place) => ({ ...place, row: place.row > row ? place.row + 1 : place.row }));
    const own = withCells(apart, [
      { row: row + 1, column: 2, value: text("2.1a Vores eget initiativ") },
      { row: row + 1, column: 3, value: text("Grøn") },
      { row: 70, column: 1, value: text("Med venlig hilsen Jobcentret") },
    ]);
    expect(quotes(own)).toEqual([
      ["own-row", `B${row + 1}`, "2.1a Vores eget initiativ · Grøn"],
      ["own-row", "A70", "Med venlig hilsen Jobcentret"],
    ]);
    expect(said(readAs2016(own))).toEqual(said(readAs2016(form)));
  });

  test("above the themes, where the form has its title and fields", () => {
    const above = withCells(form, [{ row: 3, column: 1, value: text("Foreløbigt svar, behandles i marts") }]);
    expect(quotes(above)).toEqual([["own-row", "A3", "Foreløbigt svar, behandles i marts"]]);
  });

  test("notes on any cell, all of them", () => {
    const noted = withCells(form, [
      { row, column: 3, value: text("Grøn"), notes: ["Er det nu rigtigt?", "Ja"] },
      { row: 1, column: 8, value: { kind: "blank" }, notes: ["Husk frist"] },
    ]);
    expect(quotes(noted)).toEqual([
      ["cell-note", "H1", "Husk frist"],
      ["cell-note", `C${row}`, "Er det nu rigtigt?\nJa"],
    ]);
  });

  test("a sheet of their own, as a whole", () => {
    const [sheet] = table("Projekt | Antal\nBrobygning | 12", "Bilag").sheets;
    const more = { ...form, sheets: [...form.sheets, ...(sheet ? [sheet] : [])] };
    const result = readAs2016(more);
    expect(brief(result)).toEqual(["own-sheet Bilag!A1"]);
    expect(result.findings[0]?.parameters).toEqual({
      sheet: "Bilag",
      text: "Projekt · Antal · Brobygning · 12",
      more: 0,
    });
    expect(result.standing).toBe("readable");
  });

  test("thousands of rows are counted, not listed", () => {
    const many = Array.from({ length: 3000 }, (_, index) => ({
      row: 100 + index,
      column: 2,
      value: text(`Linje ${index} i en liste, der ikke hører til skemaet`),
    }));
    const { findings, standing } = readAs2016(withCells(form, many));
    expect(findings).toHaveLength(201);
    const last = findings[200];
    expect(last).toMatchObject({
      code: "own-sheet",
      place: { sheet: "Fremdriftsskema", row: 300, column: 2 },
    });
    if (last?.code !== "own-sheet") throw new Error("no such finding");
    const quoted = last.parameters.text.split(" · ");
    expect(quoted[0]).toBe("Linje 200 i en liste, der ikke hører til skemaet");
    expect(quoted.length + last.parameters.more).toBe(2800);
    expect(standing).toBe("readable");
  });

  test("in the guide", () => {
    const written = withCells(
      form,
      [{ row: 60, column: 2, value: text("Skal vi sende den senere?") }],
      "Vejledning",
    );
    expect(quotes(written)).toEqual([["own-row", "Vejledning!B60", "Skal vi sende den senere?"]]);
  });
});

/** Codes of findings about words that stand outside the answers. */
function ownWordsIn(workbook: WorkbookSnapshot): readonly string[] {
  const codes = readAs2016(workbook, "København.xlsx").findings.map(({ code }) => code);
  return codes.filter((code) => /^own-|^text-beside/.test(code));
}

describe("the form's own texts are nobody's answer", () => {
  test.each<[string, WorkbookSnapshot]>([
    ["blank", filled(blankForm(), allGreen())],
    ["for a joint jobcentre", filled(blankForm("Tårnby-Dragør"), allGreen())],
    ["without its marks", unmarked(filled(blankForm(), allGreen()))],
    [
      "with formulas pasted as their values",
      onSheet(form, "Fremdriftsskema", (sheet) => ({
        ...sheet,
        cells: sheet.cells.map(({ row: at, column, value }) => ({ row: at, column, value })),
      })),
    ],
    [
      "with the count line as it is when all is answered",
      withCells(form, [
        { row: 2, column: 1, value: text("12 af 12 besvaret · 0 SKAL mangler status · 0 uden bemærkning") },
      ]),
    ],
    [
      "in English",
      taken(
        describeForm({
          set: SET_2016,
          municipalities: [],
          name: "København",
          madeAt: "2017-09-01T08:00:00Z",
          texts: textsOf("en"),
        }),
      ),
    ],
  ])("%s", (_, workbook) => {
    expect(ownWordsIn(workbook)).toEqual([]);
  });

  const danish = textsOf("da");
  const { guide, verdicts, count, head } = danish.form;
  /** As a program might have worded it that nobody has any longer. */
  const otherWords = {
    ...danish,
    form: {
      ...danish.form,
      guide: { ...guide, fill: ["Svar på det hele i 2019."], checkHeading: "Sådan tjekkes der" },
      verdicts: { ...verdicts, "status-missing": "Husk farven", ok: "Fint" },
      count: { ...count, answered: "{n} svar ud af {total}", missing: "{n} tilbage" },
      head: { ...head, guideLink: "Læs først arket Vejledning", contact: "Hvem ringer vi til" },
    },
  };
  const older = taken(
    describeForm({
      set: SET_2016,
      municipalities: registry.municipalities.filter(({ code }) => code === "101"),
      name: "København",
      madeAt: "2017-09-01T08:00:00Z",
      texts: otherWords,
    }),
  );

  test("in another program's words, which the form itself says that it has printed", () => {
    const answered = withCells(filled(older, allGreen()), [
      { row: 2, column: 1, value: text("12 svar ud af 12 · 0 tilbage · 12 uden bemærkning") },
    ]);
    expect(ownWordsIn(answered)).toEqual([]);
    const without = { ...answered, sheets: answered.sheets.filter(({ name }) => name !== "_fremdrift") };
    expect(ownWordsIn(without).length).toBeGreaterThan(0);
  });

  test("what a municipality writes there is its own all the same", () => {
    const written = withCells(
      filled(older, allGreen()),
      [
        { row: 60, column: 2, value: text("Svar på det halve i 2019.") },
        { row: 61, column: 2, value: text("12") },
      ],
      "Vejledning",
    );
    expect(quotes(written)).toEqual([
      ["own-row", "Vejledning!B60", "Svar på det halve i 2019."],
      ["own-row", "Vejledning!B61", "12"],
    ]);
  });
});
