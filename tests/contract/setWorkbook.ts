/**
 * A set of recommendations as a workbook that a secretariat edits: fields, tables, dropdowns, a computed column and a
 * hidden one with ids. Invented data; what the adapter must give back, not how a set is read.
 */
import { blank, formula, text } from "../../src/workbook/content";
import type {
  CellContent,
  CellDescription,
  SheetDescription,
  Validation,
  WorkbookDescription,
} from "../../src/workbook/description";

const FIELDS = "Sæt";
const RECOMMENDATIONS = "Anbefalinger";
const THEMES = "Temaer";
const REMOVED = "Udgået";

/** Where the column with ids stands: hidden, so that a changed number makes no new recommendation. */
const ID = 8;
const COLUMNS = ["Tema", "Nr.", "SKAL/KAN", "Kort titel", "Tekst", "Kommer fra", "Ændring", "id"];

const recommendations: readonly (readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
])[] = [
  [
    "1",
    "1.1",
    "SKAL",
    "Fælles service",
    "Eksempel: kommunen har en fælles service.",
    "1.1, 1.2",
    "justeret",
    "a1",
  ],
  ["1", "1.10", "KAN", "", "Eksempel: kommunen deler ledige stillinger.", "1.3", "uændret", "a2"],
  ["2", "2.1", "SKAL", "Ny vejledning", "=Eksempel, der ligner en formel\nog har to linjer.", "", "ny", "a3"],
];

export const setWorkbook: WorkbookDescription = {
  properties: {
    title: "Anbefalinger 2018-2019 (eksempel)",
    creator: "Fremdrift",
    created: "2017-11-20T08:00:00Z",
    custom: { "fremdrift.kind": "set", "fremdrift.set": "eksempel-2018" },
  },
  styles: {
    head: { font: { bold: true, colour: "#FFFFFF" }, fill: "#0B5563", wrap: true },
    label: { font: { bold: true } },
    open: { unlocked: true, numberFormat: "@", wrap: true, vertical: "top" },
    day: { unlocked: true, numberFormat: "dd-mm-yyyy", horizontal: "left" },
    computed: { font: { italic: true, colour: "#595959" } },
  },
  sheets: [fields(), recommendationSheet(), themeSheet(), removedSheet()],
  names: [
    { name: "fremdrift_svarfrist", sheet: FIELDS, range: "B6" },
    { name: "fremdrift_anbefalinger", sheet: RECOMMENDATIONS, range: "A4:H6" },
  ],
};

function sheet(name: string, rest: Partial<SheetDescription>): SheetDescription {
  return {
    name,
    visibility: "visible",
    gridlines: true,
    columns: [],
    rows: [],
    cells: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
    tables: [],
    charts: [],
    ...rest,
  };
}

function row(at: number, contents: readonly CellContent[], style: string): readonly CellDescription[] {
  return contents.map((content, index) => ({ row: at, column: index + 1, content, style }));
}

function dropdown(range: string, values: readonly string[]): Validation {
  const error = { title: "Vælg fra listen", text: "Vælg et af ordene i listen.", style: "stop" } as const;
  return { range, rule: { kind: "list", values }, allowBlank: true, error };
}

function fields(): SheetDescription {
  const labelled: readonly (readonly [string, CellContent, string])[] = [
    ["Titel", text("Anbefalinger 2018-2019 (eksempel)"), "open"],
    ["Hvem anbefaler", text("Eksempel-KKR"), "open"],
    ["KKR", text("Hovedstaden"), "open"],
    ["Fra", { kind: "date", date: "2018-01-01" }, "day"],
    ["Svarfrist", { kind: "date", date: "2018-11-15" }, "day"],
    ["Sags ID", text("007"), "open"],
  ];
  return sheet(FIELDS, {
    gridlines: false,
    columns: [
      { column: 1, width: 20 },
      { column: 2, width: 50 },
    ],
    cells: [
      { row: 1, column: 1, content: text("Sæt af anbefalinger"), style: "head" },
      ...labelled.flatMap(([label, content, style], index) => [
        { row: index + 2, column: 1, content: text(label), style: "label" },
        { row: index + 2, column: 2, content, style },
      ]),
    ],
    merges: ["A1:B1"],
    validations: [
      dropdown("B4", ["Nordjylland", "Midtjylland", "Syddanmark", "Sjælland", "Hovedstaden", "Danmark"]),
      {
        range: "B5:B6",
        rule: { kind: "dateBetween", from: "2000-01-01", to: "2099-12-31" },
        allowBlank: true,
        prompt: { title: "Dato", text: "Skriv datoen som 15-11-2018." },
        error: { title: "Dato", text: "Skriv en dato.", style: "stop" },
      },
    ],
    protection: { allow: ["formatColumns", "formatRows"] },
  });
}

function recommendationSheet(): SheetDescription {
  const first = 4;
  const last = first + recommendations.length - 1;
  return sheet(RECOMMENDATIONS, {
    columns: [
      { column: 4, width: 24 },
      { column: 5, width: 60 },
      { column: ID, width: 8, hidden: true },
    ],
    cells: [
      {
        row: 1,
        column: 1,
        content: formula(
          `COUNTIF(C${first}:C${last},"SKAL")&" SKAL og "&COUNTIF(C${first}:C${last},"KAN")&" KAN"`,
          "2 SKAL og 1 KAN",
        ),
        style: "label",
      },
      ...row(3, COLUMNS.map(text), "head"),
      ...recommendations.flatMap(([theme, number, kind, title, words, from, change, id], index) => {
        const at = first + index;
        const computed = formula(`IF(F${at}="","ny",IF(LEN(F${at})>3,"justeret","uændret"))`, change);
        return [
          ...row(at, [theme, number, kind, title, words, from].map(orBlank), "open"),
          { row: at, column: 7, content: computed, style: "computed" },
          { row: at, column: ID, content: text(id), style: "open" },
        ];
      }),
    ],
    freeze: { rows: 3, columns: 2 },
    validations: [
      dropdown(`C${first}:C${last}`, ["SKAL", "KAN"]),
      {
        range: `D${first}:D${last}`,
        rule: { kind: "textLength", max: 40 },
        allowBlank: true,
        error: { title: "Kort titel", text: "Højst 40 tegn.", style: "warning" },
      },
      {
        range: `A${first}:A${last}`,
        rule: { kind: "listFrom", source: `${THEMES}!$A$2:$A$3` },
        allowBlank: true,
        error: { title: "Tema", text: "Vælg et tema fra arket Temaer.", style: "stop" },
      },
    ],
    conditionalFormats: [{ range: `D${first}:D${last}`, formula: `$D${first}=""`, fill: "#FFF2CC" }],
    tables: [
      {
        name: "Anbefalingstabel",
        range: `A3:H${last}`,
        columns: COLUMNS,
        style: "TableStyleLight1",
        filter: true,
      },
    ],
  });
}

function themeSheet(): SheetDescription {
  const columns = ["Nr.", "Titel", "Indledning"];
  return sheet(THEMES, {
    cells: [
      ...row(1, columns.map(text), "head"),
      ...row(2, ["1", "Eksempel: service", "Kommunerne samarbejder."].map(text), "open"),
      ...row(3, ["2", "Eksempel: vejledning", ""].map(orBlank), "open"),
    ],
    tables: [{ name: "Temaer", range: "A1:C3", columns, style: null, filter: false }],
  });
}

function removedSheet(): SheetDescription {
  const columns = ["Nr.", "Tekst"];
  return sheet(REMOVED, {
    tabColour: "#7F7F7F",
    cells: [
      ...row(1, columns.map(text), "head"),
      ...row(2, ["3.1", "Eksempel: en anbefaling uden arvtager."].map(text), "open"),
    ],
    tables: [{ name: "Udgaaet", range: "A1:B2", columns, style: null, filter: false }],
  });
}

function orBlank(words: string): CellContent {
  return words === "" ? blank : text(words);
}
