/** Every place of a return where a text can stand, and what a pattern may begin with anew at each of its signs. */
import { cell, paragraph, row, table } from "../../word/wordDocument";
import { wordForm } from "../../word/wordForm";
import { heavyForm, rowXml } from "./heavyForm";
import { inWord } from "./inWord";

/** In characters: attributes, in which names stand, hold no more. */
export const LONGEST = 60_000;

type Made = Uint8Array | Promise<Uint8Array>;

/** Where a long text may stand, all that is read alike in one file: a slow one shows in whatever file it stands. */
const PLACES: Readonly<Record<string, (text: string) => Made>> = {
  "everything that a form holds": (text) =>
    heavyForm({
      cells: {
        ...{ A1: text, A2: text, C4: text, D4: text, D5: text, D6: text, D7: text, C9: text },
        ...{ A11: text, B11: text, C11: text, D11: text, E11: text, F11: text, C15: text, D15: text },
      },
      rows: rowXml(100, text) + rowXml(101, "", text) + rowXml(102, "2.1", text, text, text, text),
      guideRows: rowXml(500, text),
      sheets: [[text, rowXml(1, text)]],
      notes: [["D11", text]],
      boxes: [text],
      names: [
        [text.replaceAll(/["&<]/g, ""), "Fremdriftsskema!$C$11"],
        ["fremdrift_status_1_1", text.replaceAll(/[&<]/g, "")],
      ],
      title: text,
      savedBy: text,
      custom: [
        ["FremdriftMunicipalities", text],
        [text, "x"],
      ],
    }),
  "what names the sheet and the set": (text) =>
    heavyForm({ sheetName: text, custom: [["FremdriftSet", text]] }),
  "the cells of a form in Word": (text) =>
    wordForm((id) => ({ status: id === "1.1" ? text : "Grøn", remark: id === "2.1" ? text : "" })),
  "what stands beside a form in Word": (text) =>
    inWord(paragraph(text), paragraph(text) + table(row([cell(paragraph(text)), cell(paragraph(text))]))),
};

const MATERIALS: Readonly<Record<string, string>> = {
  dots: ".",
  spaces: " ",
  dashes: "–",
  marks: "\u0300\u0323",
  "numbers with dots": "1.",
  words: "grøn ",
  "lines of dots": ".\n",
  quotes: "'",
  expanding: "\ufdfa",
  "letters with an end": "x".repeat(999) + "1",
};

/** Returns by their names, each with one text of so many characters. */
export const LONG_TEXTS: Readonly<Record<string, (length: number) => Made>> = Object.fromEntries(
  Object.entries(PLACES).flatMap(([place, file]) =>
    Object.entries(MATERIALS).map(([material, piece]) => [
      `${material} in ${place}`,
      (length: number) => file(piece.repeat(length / piece.length)),
    ]),
  ),
);
