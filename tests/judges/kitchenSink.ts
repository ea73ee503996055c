/** A description that uses everything the description language has, for the judges to look at. Invented data. */
import { blank, formula, number, text } from "../../src/workbook/content";
import type {
  CellContent,
  CellDescription,
  SheetDescription,
  WorkbookDescription,
} from "../../src/workbook/description";
import { form } from "./kitchenSinkForm";

const recommendations = ["1.1 Virksomhedskontakt", "1.2 Fælles indgang", "2.1 Data & tal", "2.2 Uddannelse"];
const counts = [
  [14, 8, 3, 0],
  [20, 0, 5, 0],
  [7, 7, 11, 0],
  [3, 9, 0, 13],
] as const;
const words = ["Grøn", "Gul", "Rød", "–"];

function row(at: number, contents: readonly CellContent[], style?: string): CellDescription[] {
  return contents.map((content, index) => ({
    row: at,
    column: index + 1,
    content,
    ...(style === undefined ? {} : { style }),
  }));
}

const statuses = recommendations.flatMap(
  (recommendation, at) =>
    counts[at]?.flatMap((count, word) =>
      Array.from({ length: count }, (): readonly [string, string] => [recommendation, words[word] ?? ""]),
    ) ?? [],
);

const data: SheetDescription = {
  name: "Data",
  visibility: "visible",
  gridlines: true,
  columns: [
    { column: 1, width: 30 },
    { column: 2, width: 12 },
    { column: 3, width: 14 },
    { column: 4, width: 16 },
  ],
  rows: [],
  cells: [
    ...row(1, [text("recommendation"), text("status"), text("received"), text("line\nbreak")], "head"),
    ...statuses.flatMap(([recommendation, status], index) => [
      ...row(index + 2, [text(recommendation), text(status)]),
      { row: index + 2, column: 3, content: { kind: "date", date: "2016-06-22" } as const, style: "date" },
      { row: index + 2, column: 4, content: formula("Data[[#This Row],[status]]", status) },
    ]),
  ],
  merges: [],
  freeze: { rows: 1, columns: 0 },
  validations: [],
  conditionalFormats: [],
  tables: [
    {
      name: "Data",
      range: `A1:D${statuses.length + 1}`,
      columns: ["recommendation", "status", "received", "line\nbreak"],
      style: "TableStyleLight1",
      filter: true,
    },
  ],
  charts: [],
};

const overviewName = "KKR's overblik";
const last = recommendations.length + 3;
const seriesLook = [
  { fill: "#2E8B57", colour: "#000000" },
  { fill: "#FFD966", colour: "#000000" },
  { fill: "#A50026", colour: "#FFFFFF" },
  { fill: "#E1DFDD", colour: "#000000" },
] as const;
const series = seriesLook.map(({ fill, colour }, index) => {
  const letter = "BCDE"[index] ?? "";
  return {
    name: { sheet: overviewName, cell: `${letter}3` },
    values: { sheet: overviewName, range: `${letter}4:${letter}${last}` },
    fill,
    outline: "#404040",
    label: { colour },
  };
});
const chart = {
  title: { sheet: overviewName, cell: "A1" },
  categories: { sheet: overviewName, range: `A4:A${last}` },
  series,
  legend: "bottom",
  categoryAxis: {},
  gap: 40,
} as const;

const overview: SheetDescription = {
  name: overviewName,
  visibility: "visible",
  tabColour: "#0B5563",
  gridlines: false,
  zoom: 90,
  columns: [1, 2, 3, 4, 5, 6].map((column) => ({ column, width: column === 1 ? 34 : 9 })),
  rows: [],
  cells: [
    {
      row: 1,
      column: 1,
      content: formula(
        '"Hvor langt er vi?"&CHAR(10)&COUNTA(Data[status])&" svar"',
        `Hvor langt er vi?\n${statuses.length} svar`,
      ),
      style: "wrapped",
    },
    ...row(3, [text("Anbefaling"), ...words.map(text), text("Andel")], "head"),
    ...recommendations.flatMap((recommendation, index) => {
      const at = index + 4;
      const [green = 0, ...others] = counts[index] ?? [];
      return row(at, [
        text(recommendation),
        ...[green, ...others].map((count, word) =>
          formula(`COUNTIFS(Data[recommendation],$A${at},Data[status],${"BCDE"[word]}$3)`, count),
        ),
        formula(
          `B${at}/SUM(B${at}:E${at})`,
          green / [green, ...others].reduce((sum, count) => sum + count, 0),
        ),
      ]);
    }),
  ],
  merges: [],
  validations: [],
  conditionalFormats: [],
  tables: [
    {
      name: "Plain",
      range: `A3:F${last}`,
      columns: ["Anbefaling", ...words, "Andel"],
      style: null,
      filter: false,
    },
  ],
  charts: [
    {
      ...chart,
      name: "Andele",
      kind: "bar",
      stacking: "percent",
      anchor: { from: { row: 10, column: 1 }, to: { row: 26, column: 7 } },
      altText: 'Flest "grønne": 1.2 <Fælles indgang> med 20 af 25 & ingen gule.',
      valueAxis: { visible: true, title: "Andel af kommunerne" },
    },
    {
      ...chart,
      name: "Antal",
      kind: "column",
      stacking: "stacked",
      anchor: { from: { row: 10, column: 8 }, to: { row: 26, column: 16 } },
      altText: "Antal svar fordelt på farver.",
      legend: "none",
      valueAxis: { visible: false },
    },
    {
      ...chart,
      name: "Side om side",
      kind: "bar",
      stacking: "clustered",
      series: series.slice(0, 2),
      anchor: { from: { row: 28, column: 1 }, to: { row: 44, column: 7 } },
      altText: "Grønne og gule side om side.",
      valueAxis: { visible: true, max: 25, numberFormat: "0" },
      categoryAxis: { title: "Anbefaling" },
    },
    {
      ...chart,
      name: "Andel grønne",
      kind: "column",
      stacking: "clustered",
      series: series.slice(0, 1).map((one) => ({
        ...one,
        name: { sheet: overviewName, cell: "F3" },
        values: { sheet: overviewName, range: `F4:F${last}` },
      })),
      anchor: { from: { row: 28, column: 8 }, to: { row: 44, column: 16 } },
      altText: "Andel grønne for hver anbefaling.",
      legend: "none",
      valueAxis: { visible: true, max: 1, numberFormat: "0%" },
    },
  ],
  print: {
    paper: "A3",
    orientation: "landscape",
    fit: { across: 1, down: 1 },
    margins: { top: 1.5, right: 1, bottom: 2, left: 1 },
    area: "A1:P46",
    repeatRows: { from: 1, to: 3 },
    repeatColumns: { from: 1, to: 1 },
    footer: { left: "Drift & udvikling", center: "Side {page} af {pages}", right: "22. juni 2016" },
  },
};

const hidden: SheetDescription = {
  name: "_maerker",
  visibility: "veryHidden",
  gridlines: true,
  columns: [],
  rows: [],
  cells: [
    ...row(1, [text("nøgle"), text("værdi")]),
    ...row(2, [text("version"), number(1)]),
    ...row(3, [text("Ja"), blank]),
  ],
  merges: [],
  validations: [],
  conditionalFormats: [],
  tables: [],
  charts: [],
};

export const kitchenSink: WorkbookDescription = {
  properties: {
    title: "Køkkenvask æøå & <tegn>",
    subject: "Alt på én gang",
    description: "Opdigtet arbejdsbog, der bruger alt.",
    creator: "Fremdrift",
    created: "2016-06-22T09:30:00Z",
    custom: { "fremdrift.set": "kkr-2016", "fremdrift.hash": "ab12", Dansk: "æøå & <>\n_x0041_" },
  },
  styles: {
    head: {
      font: { bold: true, colour: "#FFFFFF" },
      fill: "#0B5563",
      border: { bottom: { weight: "medium", colour: "#000000" } },
      vertical: "center",
    },
    date: { numberFormat: "d. mmmm yyyy", horizontal: "left" },
    wrapped: { wrap: true, vertical: "top", font: { size: 14, bold: true } },
    answer: {
      unlocked: true,
      wrap: true,
      vertical: "top",
      numberFormat: "@",
      border: {
        top: { weight: "thin", colour: "#BFBFBF" },
        right: { weight: "thin", colour: "#BFBFBF" },
        bottom: { weight: "thin", colour: "#BFBFBF" },
        left: { weight: "hair", colour: "#BFBFBF" },
      },
    },
    openDate: { unlocked: true, numberFormat: "dd-mm-yyyy" },
    everything: {
      font: { size: 9, bold: true, italic: true, underline: true, colour: "#0B5563" },
      horizontal: "center",
      vertical: "bottom",
      rotation: 90,
    },
    indented: { indent: 2, horizontal: "left", rotation: -45 },
    link: { font: { underline: true, colour: "#0563C1" } },
  },
  sheets: [hidden, form, overview, data],
  names: [
    { name: "fremdrift_status_1", sheet: form.name, range: "C5" },
    { name: "fremdrift_svar", sheet: form.name, range: "C5:D8" },
    { name: "Talt_op", sheet: overviewName, range: "B4:E7" },
  ],
};
