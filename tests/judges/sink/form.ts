/** The kitchen sink's form: cells of every kind, dropdowns, colours, protection. Invented data. */
import { blank, number, text } from "../../../src/workbook/content";
import type { CellDescription, SheetDescription } from "../../../src/workbook/description";

/** Texts that programs like to take for something else; the test reads each back. */
export const trickyTexts: readonly string[] = [
  "=1+1",
  "-x",
  "+45 12 34 56 78",
  "@SUM(A1)",
  "007",
  "#N/A",
  "TRUE",
  "  to mellemrum før og efter  ",
  "første linje\nanden linje\n\nfjerde",
  "\ttabulator",
  "<b>&amp; \"citat\" 'apostrof'</b>",
  "_x0041_ er ikke A",
  "__x000D__",
  "bel\u0007l",
  "vogn\r\nretur",
  "🙂 ÆØÅ ﷽",
  "]]>",
  "2016-06-22",
];

const error = { title: "Status", text: "Vælg Grøn, Gul eller Rød på listen.", style: "stop" } as const;

export const form: SheetDescription = {
  name: "Fremdriftsskema",
  visibility: "visible",
  gridlines: false,
  columns: [
    { column: 1, width: 6 },
    { column: 2, width: 60 },
    { column: 3, width: 14 },
    { column: 4, width: 70 },
    { column: 5, width: 10, hidden: true },
  ],
  rows: [
    { row: 1, height: 30 },
    { row: 6, pageBreakBefore: true },
    { row: 9, hidden: true },
  ],
  cells: [
    { row: 1, column: 1, content: text("Fremdriftsskema"), style: "wrapped" },
    {
      row: 2,
      column: 1,
      content: { kind: "link", text: "Se vejledning", sheet: "KKR's overblik", range: "A1" },
      style: "link",
    },
    { row: 3, column: 1, content: text("Dato"), style: "head" },
    { row: 3, column: 2, content: blank, style: "openDate" },
    { row: 3, column: 3, content: { kind: "date", date: "2017-11-13" } },
    { row: 3, column: 4, content: number(-1234.5) },
    ...[5, 6, 7, 8].flatMap((row): CellDescription[] => [
      { row, column: 1, content: text(`1.${row - 4}`), style: "indented" },
      {
        row,
        column: 2,
        content: text(
          "Kommunerne samarbejder på tværs om en fælles indgang for virksomheder, så det bliver nemt.",
        ),
      },
      { row, column: 3, content: text(["Grøn", "Gul", "Rød", "-"][row - 5] ?? ""), style: "answer" },
      {
        row,
        column: 4,
        content: text(
          "En bemærkning, der er lang nok til at fylde mere end en enkelt linje i den brede kolonne til bemærkninger.",
        ),
        style: "answer",
      },
    ]),
    { row: 9, column: 5, content: text("skjult"), style: "everything" },
    ...trickyTexts.map((tricky, index) => ({
      row: 12 + index,
      column: 2,
      content: text(tricky),
      style: "answer",
    })),
  ],
  merges: ["A1:D1", "A10:D10"],
  freeze: { rows: 3, columns: 2 },
  validations: [
    {
      range: "C5:C6",
      rule: { kind: "list", values: ["Grøn", "Gul", "Rød"] },
      allowBlank: true,
      prompt: { title: "Status", text: "Grøn: det går godt.\nGul: lidt endnu.\nRød: ikke i gang." },
      error,
    },
    {
      range: "C7",
      rule: { kind: "listFrom", source: "_maerker!$A$1:$A$3" },
      allowBlank: false,
      error: { ...error, style: "warning" },
    },
    {
      range: "B3",
      rule: { kind: "dateBetween", from: "2016-01-01", to: "2018-12-31" },
      allowBlank: true,
      error: { ...error, style: "information" },
    },
    { range: "D5:D7", rule: { kind: "textLength", max: 32767 }, allowBlank: true, error },
    { range: "D8", rule: { kind: "custom", formula: 'AND(LEN(D8)<100,C8<>"")' }, allowBlank: true, error },
  ],
  conditionalFormats: [
    { range: "C5:C8", formula: '$C5="Grøn"', fill: "#2E8B57", font: { colour: "#000000", bold: true } },
    { range: "C5:C8", formula: '$C5="Gul"', fill: "#FFD966" },
    { range: "C5:C8", formula: '$C5="Rød"', fill: "#A50026", font: { colour: "#FFFFFF" } },
    { range: "D5:D8", formula: 'AND($C5="Rød",$D5="")', font: { italic: true, colour: "#7F7F7F" } },
  ],
  protection: { allow: ["formatColumns", "formatRows", "autoFilter", "sort", "formatCells"] },
  tables: [],
  charts: [],
  print: {
    paper: "A4",
    orientation: "landscape",
    fit: { across: 1, down: null },
    margins: { top: 2, right: 1.5, bottom: 2, left: 1.5 },
    repeatRows: { from: 3, to: 3 },
    footer: { center: "Side {page} af {pages}" },
  },
};
