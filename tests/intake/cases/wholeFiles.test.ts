/** What has happened to a file as a whole: letters broken on the way, another program's summary; and what must stay right. */
import { formOf } from "../../../src/core/forms";
import { progressAnswer } from "../../../src/core/forms/progress/reading/answers";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readReturnedFile } from "../../../src/adapters/readReturnedFile";
import { parseRecommendationSet } from "../../../src/core/forms/progress/set/parseRecommendationSet";
import { filledForm } from "../../cli/returnFiles";
import { readReturn } from "../../../src/core/intake/readReturn";
import { registry } from "../../../src/data";
import { returnOf, said } from "../../word/readWord";
import { altered } from "./alteredPackage";
import { answerTo, codes, file } from "./wordAnswers";

const ANSWERS = { "1.1": ["Gul", "Vi når målet – på sigt"], "2.1": ["Rød", "Afventer"] } as const;
const SHEETS = ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/sharedStrings.xml"];

/** Each letter's UTF-8 bytes taken for letters of Windows-1252. */
const broken = (text: string) =>
  text.replace(/[^\0-\x7f]/gu, (letter) =>
    new TextDecoder("windows-1252").decode(new TextEncoder().encode(letter)),
  );

describe("broken letters", () => {
  test("in the whole form are one finding, and the answers are read", async () => {
    const form = await filledForm({ codes: ["151"], answers: ANSWERS });
    const found = returnOf(altered(form, Object.fromEntries(SHEETS.map((part) => [part, broken]))));
    expect(found.answers).toEqual(returnOf(form).answers);
    expect(codes(found)).toEqual(["letters-broken", ...codes(returnOf(form))]);
    expect(said(found)[0]).toMatch(
      /^Bogstaverne æ, ø og å er gået i stykker i \d+ celler, fx "RÃ¸d"\. .*Send skemaet/,
    );
  });

  const latin1 = (text: string) =>
    text.replace(/[^\0-\x7f]/gu, (letter) => String.fromCharCode(...new TextEncoder().encode(letter)));
  test.each([
    ["by a program that knows no letters where Windows has “ and –", latin1],
    ["twice, on the way out and on the way in", (text: string) => broken(broken(text))],
    ["in the answers alone", (text: string) => text.replace(/>(Vi når målet – på sigt|Rød|Grøn)</g, broken)],
  ])("%s: one finding, and the answers are read", async (_what, spoilt) => {
    const form = await filledForm({
      codes: ["151"],
      answers: { ...ANSWERS, "2.2": ["Rød", "På hold"], "3.1": ["Grøn", "å"] },
    });
    const found = returnOf(altered(form, Object.fromEntries(SHEETS.map((part) => [part, spoilt]))));
    expect(found.answers).toEqual(returnOf(form).answers);
    expect(codes(found)).toEqual(["letters-broken", ...codes(returnOf(form))]);
  });

  test("in a Word document", () => {
    const document = file("31-word-controls.docx");
    const found = returnOf(altered(document, { "word/document.xml": broken }));
    expect(found.answers).toEqual(returnOf(document).answers);
    expect(codes(found)).toEqual(["letters-broken", ...codes(returnOf(document))]);
  });

  test("in one remark stay as somebody has pasted them", async () => {
    const form = await filledForm({ codes: ["151"], answers: { "1.1": ["Gul", "PÃ¥ vej"] } });
    expect(answerTo(returnOf(form), "1.1")).toEqual(["yellow", "PÃ¥ vej"]);
    expect(codes(returnOf(form))).not.toContain("letters-broken");
  });

  test("words that hold such letters rightly are left alone", async () => {
    const remark = "Â, Ã og â: 5 € – ÆØÅ";
    const form = await filledForm({
      codes: ["151"],
      answers: { "1.1": ["Gul", remark], "2.1": ["Gul", remark], "2.3": ["Rød", remark] },
    });
    expect(answerTo(returnOf(form), "2.3")).toEqual(["red", remark]);
  });
});

describe("what Numbers writes of its own", () => {
  const summary =
    (heading: readonly [string, string, string], more = "") =>
    (sheet: string) => {
      const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
      const rows =
        `<row r="3">${text("B3", "Dette dokument blev eksporteret fra Numbers. Hver tabel blev konverteret til et Excel-arbejdsark.")}</row>` +
        `<row r="7">${text("B7", heading[0])}${text("C7", heading[1])}${text("D7", heading[2])}</row>` +
        `<row r="9">${text("B9", "Fremdriftsskema")}</row>` +
        `<row r="10">${text("C10", "Tabel 1")}${text("D10", "Fremdriftsskema")}</row>${more}`;
      return sheet.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows}</sheetData>`);
    };
  test.each([
    [["Navn på Numbers-ark", "Navn på Numbers-tabel", "Navn på Excel-arbejdsark"] as const],
    [["Numbers Sheet Name", "Numbers Table Name", "Excel Worksheet Name"] as const],
  ])("is nobody's own sheet: %j", async (heading) => {
    const form = await filledForm({ codes: ["151"], answers: ANSWERS });
    const found = returnOf(altered(form, { "xl/worksheets/sheet2.xml": summary(heading) }));
    expect(codes(found)).toEqual(codes(returnOf(form)));
  });

  test("what somebody adds to it is", async () => {
    const own = `<row r="20"><c r="B20" t="inlineStr"><is><t>Ring til Mette (eksempel)</t></is></c></row>`;
    const form = await filledForm({ codes: ["151"], answers: ANSWERS });
    const found = returnOf(
      altered(form, {
        "xl/worksheets/sheet2.xml": summary(["Numbers-ark", "Numbers-tabel", "Excel-ark"], own),
      }),
    );
    expect(said(found).join()).toContain("Ring til Mette (eksempel)");
  });
});

const EXPECTED = [
  ...["green", "yellow", "not-participating", "red", "green", "green"],
  ...["yellow", "green", "not-participating", "red", "green", "yellow"],
];

describe("right before, and still", () => {
  test.each([
    "07-shared-array-python-formulas",
    "08-phonetic-and-cr",
    "09-workbook22",
    "10-backslash-entries",
    "29-streamed-descriptors",
    "29b-zip64",
    "59-broken-names",
  ])("%s", (name) => {
    const found = returnOf(file(`${name}.xlsx`));
    expect(found.standing).toBe("readable");
    expect(found.municipalities).toEqual(["151"]);
    expect(found.answers.map(progressAnswer).map(({ status }) => status)).toEqual(EXPECTED);
  });

  test("08: reading aids are no part of a text, and a line ends once", () => {
    expect(answerTo(returnOf(file("08-phonetic-and-cr.xlsx")), "1.1")).toEqual([
      "green",
      "Om 1.1 vigtigt\nnæste linje",
    ]);
  });

  test("62: numbers that a program has written as floats", () => {
    const parsed = parseRecommendationSet(
      JSON.parse(readFileSync(join(__dirname, "62-set-1-10.json"), "utf8")),
    );
    if (!parsed.ok) throw new Error("the set");
    const found = readReturn({
      file: { name: "62.xlsx", sha256: "0".repeat(64) },
      read: readReturnedFile(file("62-numbers-as-floats.xlsx")),
      form: formOf(parsed.set),
      known: [parsed.set].map(formOf),
      registry,
      asked: ["151"],
    });
    const [g, y, r] = ["green", "yellow", "red"];
    expect(found.standing).toBe("readable");
    expect(found.answers.map(progressAnswer).map(({ status }) => status)).toEqual([
      g,
      y,
      r,
      g,
      y,
      r,
      g,
      y,
      r,
      y,
    ]);
  });
});
