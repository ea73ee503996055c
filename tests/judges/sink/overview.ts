/** The kitchen sink's counts by formula, and a chart of every kind. Invented data. */
import { formula, text } from "../../../src/workbook/content";
import type { SheetDescription } from "../../../src/workbook/description";
import { counts, recommendations, row, statuses, words } from "./counts";

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
    ...(index === 3 ? { stripes: "#404040" } : {}),
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

export const overview: SheetDescription = {
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
    ...recommendations.flatMap((item, index) => {
      const at = index + 4;
      const [green = 0, ...others] = counts[index] ?? [];
      return row(at, [
        text(item),
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
