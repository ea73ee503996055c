/** A question of the overview's front page → its chart as a document holds it, with the workbook that it is bound to. */
import type { Chart } from "../../../../document/description";
import type { Texts } from "../../../../language";
import { areaToA1, toA1 } from "../../../../workbook/address";
import { number, text } from "../../../../workbook/content";
import type { WorkbookDescription } from "../../../../workbook/description";
import { OUTLINE } from "../../../overview/styles";
import type { Section } from "../overview/front/section";
import { OUTCOME_LOOK } from "../overview/styles";

/** Title of two lines, legend and margins, in points. */
const AROUND_BARS = 84;
/** Points from bar to bar, at most: a document's page is narrower than the overview's. */
const PITCH = 22;
const POINTS_A_CENTIMETRE = 72 / 2.54;

/** @param basis of how many, and what is missing: the line below the question */
export function countsChart(section: Section, basis: string, madeAt: string, texts: Texts): Chart {
  const { rows, outcomes, name, question, stacking, altText, valueAxis, gap, heading } = section;
  const sheet = texts.papers.chartSheet;
  const last = rows.length + 1;
  const titleRow = last + 2;
  const columnOf = (index: number, from: number, to: number) =>
    areaToA1({ from: { row: from, column: index }, to: { row: to, column: index } });
  return {
    kind: "chart",
    caption: { label: texts.papers.figure, text: heading },
    height: (rows.length * Math.min(section.pitch, PITCH) + AROUND_BARS) / POINTS_A_CENTIMETRE,
    data: dataOf(section, `${question}\n${basis}`, titleRow, madeAt, texts),
    chart: {
      name,
      kind: "bar",
      stacking,
      title: { sheet, cell: toA1({ row: titleRow, column: 1 }) },
      categories: { sheet, range: columnOf(1, 2, last) },
      series: outcomes.map((outcome, index) => ({
        name: { sheet, cell: toA1({ row: 1, column: index + 2 }) },
        values: { sheet, range: columnOf(index + 2, 2, last) },
        fill: OUTCOME_LOOK[outcome].fill,
        // In greyscale its fill is as light as yellow's.
        ...(outcome === "not-participating" ? { striped: true } : {}),
        outline: OUTLINE,
        label: { colour: OUTCOME_LOOK[outcome].text },
      })),
      anchor: { from: { row: 1, column: 1 }, to: { row: 2, column: 2 } },
      altText,
      legend: "bottom",
      valueAxis,
      categoryAxis: {},
      gap,
    },
  };
}

/** As Word makes them itself: labels down the first column, a series a column, so that "edit data" shows what it should. */
function dataOf(
  { rows, outcomes, labelHead }: Section,
  title: string,
  titleRow: number,
  madeAt: string,
  texts: Texts,
): WorkbookDescription {
  const labels = { row: 1, column: 1, content: text(labelHead) };
  const heads = outcomes.map((outcome, index) => ({
    row: 1,
    column: index + 2,
    content: text(texts.overview.outcomes[outcome]),
  }));
  const counts = rows.flatMap(({ label, counts }, at) => [
    { row: at + 2, column: 1, content: text(label) },
    ...outcomes.map((outcome, index) => ({
      row: at + 2,
      column: index + 2,
      content: number(counts[outcome]),
    })),
  ]);
  return {
    properties: { title, creator: texts.papers.creator, created: madeAt, custom: {} },
    styles: {},
    names: [],
    sheets: [
      {
        name: texts.papers.chartSheet,
        visibility: "visible",
        gridlines: true,
        columns: [{ column: 1, width: 52 }],
        rows: [],
        cells: [labels, ...heads, ...counts, { row: titleRow, column: 1, content: text(title) }],
        merges: [],
        validations: [],
        conditionalFormats: [],
        tables: [],
        charts: [],
      },
    ],
  };
}
