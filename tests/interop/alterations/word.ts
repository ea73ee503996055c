/** The form in Word tables, as it was in 2017: altered in Writer, and cut as people cut tables in Word. */
import { readWorkbook } from "../../../src/adapters/xlsx/read/readWorkbook";
import { displayText } from "../../../src/core/intake/displayText";
import { SET } from "../../cli/returnFiles";
import { cell, documentOf, paragraph, row, run, table, WORD } from "../../word/wordDocument";
import { head, TITLE } from "../../word/wordForm";
import { about, type Alteration, inWord, UNHARMED, WORD_ROW } from "../alteration";
import { FIELDS, filledWordForm, textTable, THEMES } from "../filledWordForm";

const HEAD = head("Københavns Kommune") + FIELDS;

/** What is done to the Word form in LibreOffice Writer. */
function inWriter(
  what: string,
  python: string,
  expected: Alteration["expected"],
  saved: { readonly filter?: string; readonly file?: string } = {},
): Alteration {
  const { filter, file = "København.docx" } = saved;
  const how = { program: "LibreOffice Writer", python, ...(filter === undefined ? {} : { filter }) } as const;
  return { what, source: "Word", file, how, expected };
}

/** What Word does and no program here. */
function byHand(
  what: string,
  make: (source: Uint8Array) => Uint8Array,
  expected: Alteration["expected"],
  file = "København.docx",
): Alteration {
  return { what, source: "Word", file, how: { program: "by hand", make }, expected };
}

const rejected = (code: string) =>
  ({ state: "rejected", municipalities: [], answers: {}, findings: [code] }) as const;

/** The form's sheet as a table, the way that it is pasted from Excel into Word. */
function pasted(workbook: Uint8Array): Uint8Array {
  const read = readWorkbook(workbook);
  const sheet = read.readable ? read.snapshot.sheets.find(({ name }) => name === "Fremdriftsskema") : null;
  if (!sheet) throw new Error("no form");
  const last = Math.max(...sheet.cells.map((one) => one.row));
  const textAt = (line: number, column: number) =>
    displayText(sheet.cells.find((one) => one.row === line && one.column === column) ?? null);
  const rows = Array.from({ length: last }, (_, line) =>
    ["A", "B", "C", "D", "E"].map((_letter, column) => textAt(line + 1, column + 1)),
  );
  return documentOf(textTable(rows));
}

/** Status and remark of 2.2 reach down over 2.3's. */
function mergedOverTwo(): Uint8Array {
  const [first, second] = SET.themes[1]?.recommendations.filter(({ kind }) => kind === "kan") ?? [];
  const line = (text: string, merge: string, words: readonly string[]) =>
    row([text, ...words.map((word) => cell(paragraph(word), merge))]);
  const rows = [
    line(first?.text ?? "", `<w:vMerge w:val="restart"/>`, ["-", about("2.2")]),
    line(second?.text ?? "", "<w:vMerge/>", ["", ""]),
  ];
  const above = WORD_ROW["2.2"][1] - 1;
  const tables = THEMES.map((all, index) =>
    table(...(index === 1 ? [...all.slice(0, above), ...rows] : all)),
  );
  return filledWordForm(HEAD, tables.join(paragraph("")));
}

/** As Word writes a comment: a mark behind the status, and the words in a part of their own. */
function commented(): Uint8Array {
  const status = run("Gul");
  const mark = `<w:r><w:commentReference w:id="1"/></w:r>`;
  const tables = THEMES.map((rows, index) =>
    table(...rows.map((one) => (index === 1 ? one.replace(status, status + mark) : one))),
  );
  const words = paragraph("Er det rigtigt? (eksempeldata)");
  return documentOf(HEAD + tables.join(paragraph("")), {
    "word/comments.xml": `<w:comments xmlns:w="${WORD}"><w:comment w:id="1">${words}</w:comment></w:comments>`,
  });
}

const all = THEMES.flat();

export const word: readonly Alteration[] = [
  inWriter("Saved by LibreOffice Writer", "", UNHARMED),
  byHand("One table for all themes", () => filledWordForm(HEAD, table(...all)), UNHARMED),
  byHand(
    "Each row is a table of its own",
    () => filledWordForm(HEAD, all.map((one) => table(one)).join(paragraph(""))),
    UNHARMED,
  ),
  byHand(
    "A table goes on over the page as a new one, in the middle of a theme",
    () => filledWordForm(HEAD, table(...all.slice(0, 7)) + paragraph("") + table(...all.slice(7))),
    UNHARMED,
  ),
  byHand(
    "Every table stands in a frame, a table with one cell",
    () =>
      filledWordForm(HEAD, THEMES.map((rows) => table(row([cell(table(...rows) + paragraph(""))]))).join("")),
    UNHARMED,
  ),
  {
    what: "The workbook's form is pasted into a Word document",
    file: "København.docx",
    how: { program: "by hand", make: pasted },
    expected: UNHARMED,
  },
  inWriter(
    "A remark has several paragraphs, and points",
    `
text = cell("2.1", "C").Text
text.String = "Vi er i gang:"
for line in ("kurser (eksempeldata)", "samtaler (eksempeldata)"):
    text.insertControlCharacter(text.End, 0, False)
    text.insertString(text.End, line, False)`,
    {
      state: "accepted",
      but: { "2.1": ["yellow", "Vi er i gang:\n\nkurser (eksempeldata)\n\nsamtaler (eksempeldata)"] },
      findings: [],
    },
  ),
  inWriter(
    "Statuses are typed otherwise: “groen”, “GUL ”, “Rød/gul”",
    `
cell("1.1", "B").String = "groen"
cell("2.1", "B").String = "GUL "
cell("2.3", "B").String = "Rød/gul"`,
    {
      state: "accepted",
      but: { "2.3": [null, about("2.3")] },
      findings: [inWord("status-read-as", "1.1", "B"), inWord("status-ambiguous", "2.3", "B")],
    },
  ),
  inWriter(
    "A cell is coloured and holds no word",
    `
cell("2.1", "B").String = ""
cell("2.1", "B").BackColor = 0xFFFF00`,
    {
      state: "accepted",
      but: { "2.1": [null, about("2.1")] },
      findings: [inWord("status-colour-only", "2.1", "B")],
    },
  ),
  inWriter(
    "All three words stand in the cell, and two of them are crossed out",
    `
text = cell("2.1", "B").Text
text.String = "Grøn/gul/rød"
for start, length in ((0, 4), (9, 3)):
    cursor = text.createTextCursor()
    cursor.gotoStart(False)
    cursor.goRight(start, False)
    cursor.goRight(length, True)
    cursor.CharStrikeout = 1`,
    {
      state: "accepted",
      but: { "2.1": [null, about("2.1")] },
      findings: [inWord("status-struck", "2.1", "B")],
    },
  ),
  inWriter("A recommendation's row is deleted", `tables[1].Rows.removeByIndex(7, 1)`, {
    state: "accepted",
    but: { "2.3": [null, ""] },
    findings: ["recommendation-missing 2.3"],
  }),
  inWriter(
    "A text is shortened to its beginning",
    `cell("3.1", "A").String = "Alle kommuner skal have fokus på, at medarbejderne har de nødvendige kompetencer"`,
    // No number and no mark says which it is: half a text alone may be anybody's.
    {
      state: "undecided",
      but: { "3.1": [null, ""] },
      findings: ["recommendation-uncertain 'Word, tabel 3'!B4"],
    },
  ),
  byHand("One status and one remark for two recommendations (merged cells)", mergedOverTwo, {
    state: "accepted",
    but: { "2.3": ["not-participating", about("2.2")] },
    findings: [inWord("answer-merged", "2.2", "B")],
  }),
  byHand(
    "A row of the municipality's own below a theme's",
    () => {
      const own = row(["Vores eget initiativ (eksempeldata)", "Grøn", "Jobmesse (eksempeldata)"]);
      const tables = THEMES.map((rows, index) => table(...rows, ...(index === 0 ? [own] : [])));
      return filledWordForm(HEAD, tables.join(paragraph("")));
    },
    { state: "accepted", findings: ["own-row 'Word, tabel 1'!A5"] },
  ),
  inWriter(
    "Text below the tables",
    `document.Text.insertString(document.Text.End, "Vi afventer budgettet (eksempeldata)", False)`,
    { state: "accepted", findings: ["text-outside-tables 'Word, tekst'!A4"] },
  ),
  byHand(
    "A table of the municipality's own below the form",
    () =>
      filledWordForm(
        HEAD,
        THEMES.map((rows) => table(...rows) + paragraph("")).join("") +
          textTable([
            ["År", "Placeringer"],
            ["2017", "351"],
          ]),
      ),
    { state: "accepted", findings: ["own-table 'Word, tabel 6'!A1"] },
  ),
  // Writer without a window falls over when it is asked for a comment.
  byHand("A comment on a status", commented, {
    state: "accepted",
    findings: [inWord("cell-note", "2.1", "B")],
  }),
  inWriter(
    "A note of one's own is hidden in the remark",
    `
text = cell("2.1", "C").Text
cursor = text.createTextCursorByRange(text.End)
cursor.CharHidden = True
text.insertString(cursor, " kun til os selv (eksempeldata)", False)`,
    { state: "accepted", findings: [inWord("text-hidden", "2.1", "C")] },
  ),
  inWriter(
    "A link lies behind the remark",
    `
text = cell("2.1", "C").Text
cursor = text.createTextCursorByRange(text.Start)
cursor.gotoEnd(True)
cursor.HyperLinkURL = "https://example.com/plan"`,
    {
      state: "accepted",
      but: { "2.1": ["yellow", `${about("2.1")} (https://example.com/plan)`] },
      findings: [],
    },
  ),
  inWriter(
    "An answer is changed with changes tracked, and nobody has accepted it",
    `
document.RecordChanges = True
cell("2.1", "B").Text.String = "Grøn"`,
    { state: "accepted", but: { "2.1": ["green", about("2.1")] }, findings: ["changes-tracked"] },
  ),
  byHand(
    "The municipality stands nowhere but in the file's name",
    () => filledWordForm(paragraph(TITLE) + FIELDS),
    UNHARMED,
  ),
  byHand(
    "Nothing says whose it is",
    () => filledWordForm(paragraph(TITLE) + FIELDS),
    { state: "undecided", municipalities: [], findings: ["municipality-unknown"] },
    "skema.docx",
  ),
  inWriter("Saved as .doc", "", rejected("file-word"), { filter: "MS Word 97", file: "København.doc" }),
  inWriter("Saved as .odt", "", rejected("file-odt"), { filter: "writer8", file: "København.odt" }),
  inWriter("Saved as .rtf", "", rejected("file-rtf"), { filter: "Rich Text Format", file: "København.rtf" }),
  inWriter("Saved as .pdf", "", rejected("file-pdf"), { filter: "writer_pdf_Export", file: "København.pdf" }),
];
