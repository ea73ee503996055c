/** Rows → the sheet Matrix as the table of 2018 is printed: a jobcentre a row, a goal a column, and its supplementary goals. */
import type { Texts } from "../../../../language";
import { columnLetters, toA1 } from "../../../../workbook/address";
import { blank, formula, quoted, text } from "../../../../workbook/content";
import type {
  CellContent,
  CellDescription,
  ConditionalFormat,
  SheetDescription,
} from "../../../../workbook/description";
import type { Ledger } from "../../../ledger/ledger";
import { printed } from "../../../look/print";
import { sheet } from "../../../look/sheet";
import { danishOrder } from "../../../overview/danishOrder";
import { plain } from "../../../overview/live";
import { MARK_LOOKS } from "../form/markLooks";
import { plansIn } from "../plans/plans";
import { SIGNS } from "../reading/values";
import { goalTotals } from "./goalTotals";
import { type Outcome, planKey, type PlanRow, planRowsOf } from "./planRows";
import type { StyleName } from "./styles";

const HEAD = 4;
const FIRST_GOAL = 2;

export function matrixSheet(ledger: Ledger, texts: Texts): SheetDescription {
  const { goals, supplement, period, body } = plansIn(ledger);
  const { overview, goals: own } = texts;
  const rows = planRowsOf(ledger).filter(({ counted }) => counted);
  const byKey = new Map(rows.map((row) => [planKey(row.municipality.code, row.asked.about.id), row]));
  const speakers = new Map(rows.map(({ jobcentre, municipality: { code } }) => [jobcentre, code]));
  const jobcentres = [...speakers].toSorted(([a], [b]) => danishOrder(a, b));
  const last = HEAD + jobcentres.length;
  const remark = FIRST_GOAL + goals.length;
  const lastColumn = supplement ? remark : remark - 1;
  return sheet({
    name: overview.sheets.matrix,
    columns: [
      { column: 1, width: 22 },
      ...goals.map((_, index) => ({ column: FIRST_GOAL + index, width: 19 })),
      ...(supplement ? [{ column: remark, width: 56 }] : []),
    ],
    rows: [
      { row: 1, height: 30 },
      { row: 2, height: 18 },
    ],
    cells: [
      cell(
        1,
        1,
        "title",
        text(plain(own.overview.heading, { period: overview.period(period.from, period.to) })),
      ),
      cell(2, 1, "line", text(own.overview.note)),
      ...headCells(ledger, texts),
      ...jobcentres.flatMap(([name, code], index) => [
        cell(HEAD + 1 + index, 1, "cell", text(name)),
        ...goals.map(({ id }, at) =>
          cell(HEAD + 1 + index, FIRST_GOAL + at, "centered", marked(byKey.get(planKey(code, id)), texts)),
        ),
        ...(supplement
          ? [cell(HEAD + 1 + index, remark, "cell", told(byKey.get(planKey(code, supplement.id))))]
          : []),
      ]),
      ...totalCells(ledger, last, texts),
    ],
    freeze: { rows: HEAD, columns: 1 },
    conditionalFormats: colours(last, FIRST_GOAL + goals.length - 1),
    print: printed({
      paper: "A3",
      orientation: "landscape",
      repeatRows: { from: HEAD, to: HEAD },
      area: `A1:${toA1({ row: last + TOTALS.length, column: lastColumn })}`,
      about: `${body} · ${overview.sheets.matrix}`,
      pages: overview.footerPage,
    }),
  });
}

/** The goals in their own words, and the supplementary ones. */
function headCells(ledger: Ledger, { goals: own }: Texts): readonly CellDescription[] {
  const { goals, supplement } = plansIn(ledger);
  return [
    cell(HEAD, 1, "tableHead", text(own.overview.jobcentre)),
    ...goals.map((goal, index) =>
      cell(
        HEAD,
        FIRST_GOAL + index,
        "tableHead",
        text(`${goal.id} ${goal.isNew ? plain(own.overview.isNew, { goal: goal.text }) : goal.text}`),
      ),
    ),
    ...(supplement ? [cell(HEAD, FIRST_GOAL + goals.length, "tableHead", text(supplement.text))] : []),
  ];
}

/** X and (X) in all, below the last jobcentre; they follow the matrix. */
const TOTALS = ["level", "effort"] as const;

function totalCells(ledger: Ledger, last: number, { goals: { paper } }: Texts): readonly CellDescription[] {
  const labels = { level: paper.levelTotal, effort: paper.effortTotal };
  const totals = goalTotals(ledger);
  return TOTALS.flatMap((of, down) => [
    cell(last + 1 + down, 1, "columnHead", text(labels[of])),
    ...totals.map(({ counts }, index) => {
      const column = FIRST_GOAL + index;
      const range = `${toA1({ row: HEAD + 1, column })}:${toA1({ row: last, column })}`;
      const sign = quoted(SIGNS[of]);
      return cell(last + 1 + down, column, "countHead", formula(`COUNTIF(${range},${sign})`, counts[of]));
    }),
  ]);
}

function cell(row: number, column: number, style: StyleName, what: CellContent): CellDescription {
  return { row, column, content: what, style };
}

/** X, (X) or nothing, looked up in Data; of a jobcentre that has not answered, that. */
function marked(row: PlanRow | undefined, { goals: { words } }: Texts): CellContent {
  if (!row) return blank;
  const found = lookUp("mark", row);
  const silent = [words.none, words.unanswered].map((word) => `${found}=${quoted(word)}`).join(",");
  return formula(`IF(OR(${silent}),"",${found})`, isSilent(row.outcome) ? "" : words[row.outcome]);
}

function told(row: PlanRow | undefined): CellContent {
  return row ? formula(`${lookUp("text", row)}&""`, row.text) : blank;
}

function lookUp(column: "mark" | "text", { municipality, asked }: PlanRow): string {
  return `INDEX(Data[${column}],MATCH(${quoted(planKey(municipality.code, asked.about.id))},Data[key],0))`;
}

function isSilent(outcome: Outcome): boolean {
  return outcome === "none" || outcome === "unanswered";
}

function colours(last: number, lastColumn: number): readonly ConditionalFormat[] {
  const first = toA1({ row: HEAD + 1, column: FIRST_GOAL });
  return (["level", "effort"] as const).map((choice) => ({
    range: `${first}:${columnLetters(lastColumn)}${last}`,
    formula: `${first}=${quoted(SIGNS[choice])}`,
    fill: MARK_LOOKS[choice].fill,
    font: { bold: true, colour: MARK_LOOKS[choice].text },
  }));
}
