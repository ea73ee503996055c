/** Counts → the sheet that is seen first: who has answered, what waits for a person, and how many there are of each kind. */
import type { Texts } from "../../../../language";
import { toA1 } from "../../../../workbook/address";
import { text } from "../../../../workbook/content";
import type { CellDescription, SheetDescription } from "../../../../workbook/description";
import type { Ledger } from "../../../ledger/ledger";
import { printed } from "../../../look/print";
import { sheet } from "../../../look/sheet";
import { constant, content, counted, plain } from "../../../overview/live";
import { dateOnly } from "../../../overview/localTime";
import { registerIn } from "../known/register";
import { type Collaboration, registerOf } from "../told/collaborations";
import { type CountTable, categoryTable, sinceTable, sizeTable } from "./countTables";
import { CHART_ROW, sizeChart } from "./sizeChart";
import type { StyleName } from "./styles";

const WIDTHS = [30, 15, 15, 15, 15, 15, 16];
/** The first table stands below title, set, answers, questions and a note. */
const FIRST_TABLE = 7;
const CHART_ROWS = 16;
/** So many characters stand on a line across all columns. */
const ONE_LINE = 115;

export function frontSheet(ledger: Ledger, madeAt: string, texts: Texts): SheetDescription {
  const register = registerIn(ledger);
  const { overview } = texts.register;
  const { period, setLine, madeLine, sheets, footerPage } = texts.overview;
  const { from, to } = register.period;
  const tables = below(FIRST_TABLE, [
    sinceTable(ledger, texts),
    categoryTable(ledger, texts),
    sizeTable(ledger, texts),
  ]);
  const sizes = tables.at(-1);
  const chartAt = (sizes?.end ?? FIRST_TABLE) + 2;
  const lostAt = chartAt + CHART_ROWS + 1;
  const lost = register.lost;
  const lastRow = lost.length === 0 ? lostAt - 1 : lostAt + lost.length;
  const across = (row: number) => `A${row}:${toA1({ row, column: WIDTHS.length })}`;
  const title = plain(setLine, { body: register.body, title: register.title });
  return sheet({
    name: sheets.front,
    columns: WIDTHS.map((width, index) => ({ column: index + 1, width })),
    rows: [
      { row: 1, height: 30 },
      { row: 2, height: 18 },
      { row: 3, height: 24 },
      { row: 4, height: 18 },
      { row: 5, height: 18 },
      ...Array.from({ length: CHART_ROWS }, (_, index) => ({ row: chartAt + index, height: CHART_ROW })),
      ...lost.map((words, index) => ({ row: lostAt + 1 + index, height: words.length > ONE_LINE ? 30 : 16 })),
    ],
    cells: [
      cell(1, "title", plain(overview.heading, { period: period(from, to) })),
      cell(2, "subtitle", `${title} · ${plain(madeLine, { date: dateOnly(madeAt, texts) })}`),
      { row: 3, column: 1, style: "lead", content: content(answeredLine(ledger, texts)) },
      cell(4, "line", questionsLine(ledger, texts)),
      cell(5, "line", overview.note),
      ...tables.flatMap(({ table, start }) => table.cells(start)),
      cell(chartAt, "underChart", overview.chart),
      ...(lost.length === 0 ? [] : [cell(lostAt, "lead", overview.lostHeading)]),
      ...lost.map((words, index) => cell(lostAt + 1 + index, "plain", words)),
    ],
    merges: [2, ...lost.map((_, index) => lostAt + 1 + index)].map(across),
    charts: sizes
      ? [sizeChart(ledger, { head: sizes.start + 1, from: chartAt, to: chartAt + CHART_ROWS }, texts)]
      : [],
    print: printed({
      orientation: "portrait",
      area: `A1:${toA1({ row: lastRow, column: WIDTHS.length })}`,
      about: `${register.body} · ${register.title}`,
      pages: footerPage,
    }),
  });
}

interface PlacedTable {
  readonly table: CountTable;
  /** Of its heading. */
  readonly start: number;
  /** Its last row. */
  readonly end: number;
}

/** One below the other, with an empty row between. */
function below(first: number, tables: readonly CountTable[]): readonly PlacedTable[] {
  return tables.reduce<readonly PlacedTable[]>((all, table) => {
    const start = (all.at(-1)?.end ?? first - 2) + 2;
    return [...all, { table, start, end: start + table.height - 1 }];
  }, []);
}

function cell(row: number, style: StyleName, words: string): CellDescription {
  return { row, column: 1, content: text(words), style };
}

/** "12 af 29 kommuner har svaret" */
function answeredLine(ledger: Ledger, { register }: Texts) {
  const answered = ledger.entries.filter(({ accepted }) => accepted !== null).length;
  const asked = constant(ledger.entries.length);
  return counted(register.overview.answered, asked, { asked, answered: constant(answered) });
}

function questionsLine(ledger: Ledger, { register: { overview } }: Texts): string {
  const { questions } = registerOf(ledger);
  const waiting = new Set(
    questions.flatMap((one): readonly Collaboration[] => (one.kind === "alike" ? one.of : [one.of])),
  );
  const phrase = overview.questions;
  const words = waiting.size === 0 ? phrase.none : waiting.size === 1 ? phrase.one : phrase.many;
  return words.replace("{count}", String(waiting.size)).replace("{sheet}", overview.clarifySheet);
}
