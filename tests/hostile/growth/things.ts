/** Every kind of thing that a return can hold many of → such a return, with as many as are asked for. */
import { recommendationsOf } from "../../../src/core/forms/progress/set/recommendationSet";
import { columnLetters } from "../../../src/workbook/address";
import { SET } from "../../cli/returnFiles";
import { koebenhavnsAnswers, themeRows } from "../../word/wordForm";
import { cell, documentOf, paragraph, row, table } from "../../word/wordDocument";
import { cellXml, type Heavy, heavyForm, rowXml } from "./heavyForm";
import { inWord } from "./inWord";

export interface Kind {
  /** How many at the full size; half as many is the half size. */
  readonly full: number;
  readonly file: (count: number) => Uint8Array | Promise<Uint8Array>;
}

const RECOMMENDATIONS = recommendationsOf(SET).map(({ recommendation }) => recommendation);
const [FIRST] = RECOMMENDATIONS;
const TEXT = FIRST?.text ?? "";

const many = <Made>(count: number, make: (index: number) => Made): readonly Made[] =>
  Array.from({ length: count }, (_, index) => make(index));

const form = (full: number, heavy: (count: number) => Heavy): Kind => ({
  full,
  file: (count) => heavyForm(heavy(count)),
});

/** Rows behind the form's own. */
const rows = (full: number, texts: (index: number) => readonly string[]): Kind =>
  form(full, (count) => ({ rows: many(count, (index) => rowXml(index + 100, ...texts(index))).join("") }));

/** A recommendation's text with a word in it changed. */
function edited(index: number): string {
  const text = RECOMMENDATIONS[index % RECOMMENDATIONS.length]?.text ?? "";
  return text.replace(/ /, ` ${index} `);
}

/** One row with a cell in each of so many columns. */
const wideRow = (number: number, count: number, text: (index: number) => string) =>
  `<row r="${number}">${many(count, (index) => cellXml(`${columnLetters(index + 1)}${number}`, text(index))).join("")}</row>`;

export const THINGS: Readonly<Record<string, Kind>> = {
  "rows with notes": form(8_000, (count) => ({
    rows: many(count, (index) => rowXml(index + 100, "2.1", TEXT, "Grøn")).join(""),
    notes: many(count, (index) => [`D${index + 100}`, `note ${index}`]),
  })),
  "rows with the same recommendation": rows(8_000, (index) => ["2.1", TEXT, "Grøn", `svar ${index}`]),
  "rows with two recommendations' marks": rows(8_000, (index) => [
    "2.1",
    "",
    "Gul",
    `svar ${index}`,
    "",
    `${SET.id}#1.1`,
  ]),
  "rows with an edited recommendation": rows(3_000, (index) => ["", edited(index), "Gul", "x"]),
  "rows of the municipality's own": rows(16_000, (index) => ["", `Vi har skrevet linje ${index}`]),
  "words beside the form in many columns": form(6_000, (count) => ({
    rows: many(4, (index) =>
      wideRow(index + 100, count, (column) =>
        column === 1 ? (RECOMMENDATIONS[index]?.text ?? "") : `ord ${column}`,
      ),
    ).join(""),
  })),
  "statuses in many columns": form(6_000, (count) => ({
    rows: many(4, (index) =>
      wideRow(index + 100, count, (column) => (column === 1 ? (RECOMMENDATIONS[index]?.text ?? "") : "Grøn")),
    ).join(""),
  })),
  "single words over the texts": form(6_000, (count) => ({
    rows:
      wideRow(100, count, (column) => (column === count - 1 ? "Grøn/gul/rød" : `o${column}`)) +
      `<row r="101">${cellXml("XFC101", TEXT)}${cellXml("XFD101", "Grøn")}</row>`,
  })),
  "merged areas": form(30_000, (count) => ({
    rows: many(2_000, (index) => rowXml(index + 100, "", TEXT, "Grøn", "x")).join(""),
    merges: many(count, (index) => `D${2 * index + 5_000}:E${2 * index + 5_001}`),
  })),
  "names of one cell": form(30_000, (count) => ({
    names: many(count, (index) => ["fremdrift_status_1_1", `Fremdriftsskema!$C$${index + 100}`]),
  })),
  "names in one row": form(8_000, (count) => ({
    rows: wideRow(100, count, () => "en tekst, der er lang nok"),
    names: many(count, (index) => [
      "fremdrift_remark_1_1",
      `Fremdriftsskema!$${columnLetters(16_384 - index)}$100`,
    ]),
  })),
  "names of nothing of ours": form(30_000, (count) => ({
    names: many(count, (index) => [`navn${index}`, `Fremdriftsskema!$A$${index + 1}`]),
  })),
  "sheets of their own": form(750, (count) => ({
    sheets: many(count, (index) => [`Ark ${index}`, rowXml(1, `tekst ${index}`)]),
    names: many(count, (index) => ["fremdrift_municipality", `'Ark ${index}'!$A$1`]),
  })),
  "copies of the form": form(300, (count) => ({
    sheets: many(count, (index) => [
      `Kopi ${index}`,
      RECOMMENDATIONS.map(({ text }, at) => rowXml(at + 1, "", text, "Gul", `svar ${index}`)).join(""),
    ]),
  })),
  "boxes over the cells": form(15_000, (count) => ({ boxes: many(count, (index) => `boks ${index}`) })),
  "rows of the guide": form(16_000, (count) => ({
    guideRows: many(count, (index) => rowXml(index + 500, `egen linje ${index}`)).join(""),
  })),
  "custom properties": form(15_000, (count) => ({
    custom: many(count, (index) => [`navn${index}`, `v${index}`]),
  })),
  "tables in Word": {
    full: 3_000,
    file: (count) => inWord("", many(count, (index) => table(row([cell(`egen ${index}`)]))).join("")),
  },
  "tables before the form in Word": {
    full: 3_000,
    file: (count) => inWord(many(count, (index) => table(row([cell(`egen ${index}`)]))).join(""), ""),
  },
  "forms in Word": {
    full: 75,
    file: (count) =>
      documentOf(
        many(count, () =>
          SET.themes.map((theme) => table(...themeRows(theme, koebenhavnsAnswers)) + paragraph("")).join(""),
        ).join(""),
      ),
  },
  "paragraphs in Word": {
    full: 16_000,
    file: (count) => inWord(many(count, (index) => paragraph(`linje ${index}`)).join(""), ""),
  },
  "lines that look like fields in Word": {
    full: 30_000,
    file: (count) => inWord(many(count, () => paragraph("Kommune: ")).join(""), ""),
  },
};
