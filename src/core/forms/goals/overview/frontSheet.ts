/** Totals → the sheet that is seen first: how many have answered, and how many jobcentres have each goal. */
import type { Texts } from "../../../../language";
import { toA1 } from "../../../../workbook/address";
import { formula, quoted, text } from "../../../../workbook/content";
import type { CellContent, CellDescription, SheetDescription } from "../../../../workbook/description";
import { MISSING } from "../../../facts/facts";
import type { Ledger } from "../../../ledger/ledger";
import { printed } from "../../../look/print";
import { sheet } from "../../../look/sheet";
import { counted, type Live, plain } from "../../../overview/live";
import { content } from "../../../overview/live";
import { dateOnly } from "../../../overview/localTime";
import { plansIn } from "../plans/plans";
import { COUNTED, type Counted, type GoalTotal, goalTotals } from "./goalTotals";
import { planRowsOf } from "./planRows";
import { CHART_ROW, COLUMN, goalsChart } from "./goalsChart";
import type { StyleName } from "./styles";

const WIDTHS = [46, 10, 10, 10, 10, 10];
/** The heads of the table, below title, set, answer line and the marks' meaning. */
const HEAD = 7;

export function frontSheet(ledger: Ledger, madeAt: string, texts: Texts): SheetDescription {
  const plans = plansIn(ledger);
  const totals = goalTotals(ledger);
  const { overview: words } = texts.goals;
  const { period, setLine, madeLine, sheets, footerPage } = texts.overview;
  const { from, to } = plans.period;
  const lastRow = HEAD + totals.length;
  const chartAt = lastRow + 2;
  const chartEnd = chartAt + Math.ceil((totals.length * 34 + 80) / CHART_ROW);
  const line = (row: number) => `A${row}:${toA1({ row, column: COLUMN.total })}`;
  const title = plain(setLine, { body: plans.body, title: plans.title });
  return sheet({
    name: sheets.front,
    columns: WIDTHS.map((width, index) => ({ column: index + 1, width })),
    rows: [
      { row: 1, height: 30 },
      { row: 2, height: 18 },
      { row: 3, height: 24 },
      { row: 4, height: 32 },
      { row: HEAD, height: 28 },
      ...totals.map((_, index) => ({ row: HEAD + 1 + index, height: 18 })),
      ...Array.from({ length: chartEnd - chartAt }, (_, index) => ({
        row: chartAt + index,
        height: CHART_ROW,
      })),
    ],
    cells: [
      cell(1, 1, "title", text(plain(words.heading, { period: period(from, to) }))),
      cell(2, 1, "subtitle", text(`${title} · ${plain(madeLine, { date: dateOnly(madeAt, texts) })}`)),
      cell(3, 1, "lead", content(answeredLine(ledger, texts))),
      cell(4, 1, "plain", text(words.note)),
      ...table(totals, texts),
      cell(chartAt, 1, "underChart", text(words.chart)),
    ],
    merges: [2, 4].map(line),
    charts: [goalsChart(totals, { head: HEAD, from: chartAt, to: chartEnd }, texts)],
    print: printed({
      orientation: "portrait",
      area: `A1:${toA1({ row: chartEnd, column: COLUMN.total })}`,
      about: `${plans.body} · ${plans.title}`,
      pages: footerPage,
    }),
  });
}

function cell(row: number, column: number, style: StyleName, what: CellContent): CellDescription {
  return { row, column, content: what, style };
}

function table(totals: readonly GoalTotal[], texts: Texts): readonly CellDescription[] {
  const { words, overview } = texts.goals;
  const heads: Readonly<Record<Counted, string>> = {
    level: words.level,
    effort: words.effort,
    blank: overview.blank,
    missing: overview.missing,
  };
  return [
    cell(HEAD, COLUMN.goal, "columnHead", text(overview.goal)),
    ...COUNTED.map((of) => cell(HEAD, COLUMN[of], `head ${of}`, text(heads[of]))),
    cell(HEAD, COLUMN.total, "countHead", text(overview.total)),
    ...totals.flatMap(({ goal, counts }, index) => {
      const row = HEAD + 1 + index;
      const sum = COUNTED.reduce((all, of) => all + counts[of], 0);
      return [
        cell(row, COLUMN.goal, "label", text(`${goal.id} ${goal.shortTitle ?? goal.text}`)),
        ...COUNTED.map((of) =>
          cell(row, COLUMN[of], "count", formula(countOf(goal.id, of, texts), counts[of])),
        ),
        cell(row, COLUMN.total, "total", formula(`SUM(B${row}:E${row})`, sum)),
      ];
    }),
  ];
}

/** Counts by comparing whole texts, because an id may look like a number. */
function countOf(goal: string, of: Counted, { goals: { words } }: Texts): string {
  const outcomes = {
    level: ["level"],
    effort: ["effort"],
    blank: ["none", "unanswered"],
    missing: ["missing"],
  } as const;
  const isOne = outcomes[of].map((outcome) => `(Data[mark]=${quoted(words[outcome])})`).join("+");
  return `SUMPRODUCT((Data[recommendation]=${quoted(goal)})*(Data[counted]=1)*(${isOne}))`;
}

/** "26 af 26 jobcentre har svaret" */
function answeredLine(ledger: Ledger, { goals }: Texts): Live<string> {
  const [first] = plansIn(ledger).goals;
  const own = planRowsOf(ledger).filter((row) => row.counted && row.asked.about.id === first?.id);
  const all = `(Data[recommendation]=${quoted(first?.id ?? "")})*(Data[counted]=1)`;
  const asked: Live<number> = { expression: `SUMPRODUCT(${all})`, value: own.length };
  const answered: Live<number> = {
    expression: `SUMPRODUCT(${all}*(Data[mark]<>${quoted(goals.words.missing)}))`,
    value: own.filter(({ outcome }) => outcome !== MISSING).length,
  };
  return counted(goals.overview.answered, asked, { asked, answered });
}
