/** A question → its heading, its charts and the table that they are bound to. */
import type { Texts } from "../../../../../language";
import type { ChartDescription } from "../../../../../workbook/chart";
import type { CellDescription } from "../../../../../workbook/description";
import { emptyCells, liveCell, textCell } from "../../../../overview/cell";
import { joined, lineFeed, words } from "../../../../overview/live";
import type { Live } from "../../../../overview/live";
import type { Counted } from "../observations";
import { LABEL_COLUMN, LAST_COLUMN } from "./columns";
import { countTable, HEAD_HEIGHT } from "./countTable";
import type { CountRow, CountTable, Slice } from "./countTable";
import type { Block, Flow } from "../../../../overview/flow";
import { CHART_ROW, chartRows, stackedChart } from "./stackedChart";

export interface Section {
  /** Unique on the page; also the charts' name. */
  readonly name: string;
  readonly heading: string;
  readonly question: string;
  readonly labelHead: string;
  readonly rows: readonly CountRow[];
  readonly outcomes: readonly Counted[];
  readonly stacking: "stacked" | "percent";
  /** Points from bar to bar, the most bars in one chart, and the height of a table row in points. */
  readonly pitch: number;
  readonly mostBars: number;
  /** Rows that are never shared between two charts; absent: each stands alone. */
  readonly together?: number;
  readonly rowHeight: number;
  readonly gap: number;
  readonly valueAxis: ChartDescription["valueAxis"];
  readonly altText: string;
}

const HEADING_HEIGHT = 26;
const SPACE = 12;
/** Rows lower than this, in points, take smaller letters. */
const DENSE_BELOW = 14;

/** What the section takes up; its blocks stay together where they fit on a page. */
export function sectionBlocks(section: Section): readonly Block[] {
  const { name, rows, rowHeight } = section;
  const charts = slices(section).map((slice, index): Block => ({
    name: `${name} chart ${index}`,
    heights: [
      ...(index === 0 ? [HEADING_HEIGHT] : []),
      ...new Array<number>(rowsOf(section, slice)).fill(CHART_ROW),
      SPACE / 2,
    ],
  }));
  return [...charts, { name: `${name} table`, heights: [HEAD_HEIGHT, ...rows.map(() => rowHeight), SPACE] }];
}

/** The table alone, so that sentences elsewhere can point into it. */
export function sectionTable(sheet: string, section: Section, placed: Flow, texts: Texts): CountTable {
  return countTable(
    sheet,
    placed.rowOf(`${section.name} table`),
    section.labelHead,
    section.rows,
    section.rowHeight < DENSE_BELOW,
    texts,
  );
}

/** @param basis the line below the question: of how many, and what is missing */
export function drawSection(
  sheet: string,
  section: Section,
  table: CountTable,
  basis: Live<string>,
  placed: Flow,
): { readonly cells: readonly CellDescription[]; readonly charts: readonly ChartDescription[] } {
  const headingRow = placed.rowOf(`${section.name} chart 0`);
  const parts = slices(section);
  const drawn = parts.map((slice, index) => {
    const firstRow = placed.rowOf(`${section.name} chart ${index}`) + (index === 0 ? 1 : 0);
    const question = parts.length === 1 ? section.question : `${section.question} ${spanOf(section, slice)}`;
    return {
      title: liveCell(firstRow, LABEL_COLUMN, "underChart", joined(words(question), lineFeed, basis)),
      chart: stackedChart({
        ...section,
        name: parts.length === 1 ? section.name : `${section.name} ${index + 1}`,
        sheet,
        firstRow,
        rows: rowsOf(section, slice),
        table,
        slice,
      }),
    };
  });
  return {
    cells: [
      textCell(headingRow, LABEL_COLUMN, "section", section.heading),
      ...emptyCells(headingRow, { from: LABEL_COLUMN + 1, to: LAST_COLUMN }, "section"),
      ...drawn.map(({ title }) => title),
      ...table.cells,
    ],
    charts: drawn.map(({ chart }) => chart),
  };
}

/** Bars that would be too many for one chart are shared evenly among several. */
function slices({ rows, mostBars, together = 1 }: Section): readonly Slice[] {
  const charts = Math.ceil(rows.length / mostBars);
  const size = Math.ceil(rows.length / charts / together) * together;
  return Array.from({ length: charts }, (_, index) => ({
    from: index * size,
    to: Math.min(rows.length, (index + 1) * size),
  })).filter(({ from, to }) => from < to);
}

function rowsOf({ pitch }: Section, { from, to }: Slice): number {
  return chartRows(to - from, pitch);
}

/** "(Albertslund–Hvidovre)": which part of the table a chart shows. */
function spanOf({ rows }: Section, { from, to }: Slice): string {
  const name = (index: number) => rows[index]?.label.split(" ")[0] ?? "";
  return `(${name(from)}–${name(to - 1)})`;
}
