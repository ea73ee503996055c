/** A table of numbers → a chart as a document holds it, with the workbook that it is bound to. */
import type { Chart } from "../../document/description";
import type { Texts } from "../../language";
import { areaToA1, toA1 } from "../../workbook/address";
import type { ChartDescription } from "../../workbook/chart";
import { number, text } from "../../workbook/content";
import { sheet } from "../look/sheet";

export interface ChartTable {
  readonly name: string;
  readonly title: string;
  readonly altText: string;
  /** What the labels are. */
  readonly labelHead: string;
  readonly series: readonly {
    readonly name: string;
    readonly look: Pick<ChartDescription["series"][number], "fill" | "stripes" | "outline" | "label">;
  }[];
  readonly rows: readonly { readonly label: string; readonly counts: readonly number[] }[];
  /** What stands below it, beside its number. */
  readonly caption: string;
}

/** Title, legend and margins, and from bar to bar, in centimetres. */
const AROUND_BARS = 3;
const PITCH = 0.8;

/** As Word makes them itself: labels down the first column, a series a column, so that "edit data" shows what it should. */
export function tableChart(table: ChartTable, madeAt: string, texts: Texts): Chart {
  const { name, title, altText, labelHead, series, rows, caption } = table;
  const { chartSheet, figure, creator } = texts.papers;
  const last = rows.length + 1;
  const titleRow = last + 2;
  const down = (column: number) => ({
    sheet: chartSheet,
    range: areaToA1({ from: { row: 2, column }, to: { row: last, column } }),
  });
  const cell = (row: number, column: number, words: string) => ({ row, column, content: text(words) });
  return {
    kind: "chart",
    caption: { label: figure, text: caption },
    height: rows.length * PITCH + AROUND_BARS,
    data: {
      properties: { title, creator, created: madeAt, custom: {} },
      styles: {},
      names: [],
      sheets: [
        sheet({
          name: chartSheet,
          gridlines: true,
          columns: [{ column: 1, width: 52 }],
          cells: [
            cell(1, 1, labelHead),
            ...series.map((one, index) => cell(1, index + 2, one.name)),
            ...rows.flatMap(({ label, counts }, at) => [
              cell(at + 2, 1, label),
              ...counts.map((count, index) => ({ row: at + 2, column: index + 2, content: number(count) })),
            ]),
            cell(titleRow, 1, title),
          ],
        }),
      ],
    },
    chart: {
      name,
      kind: "bar",
      stacking: "stacked",
      title: { sheet: chartSheet, cell: toA1({ row: titleRow, column: 1 }) },
      categories: down(1),
      series: series.map(({ look }, index) => ({
        ...look,
        name: { sheet: chartSheet, cell: toA1({ row: 1, column: index + 2 }) },
        values: down(index + 2),
      })),
      anchor: { from: { row: 1, column: 1 }, to: { row: 2, column: 2 } },
      altText,
      legend: "bottom",
      valueAxis: { visible: false },
      categoryAxis: {},
      gap: 40,
    },
  };
}
