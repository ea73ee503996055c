/** Rows → the table of the paper: a jobcentre a row, a goal a column, its supplementary goals, and the totals below. */
import { cell, words } from "../../../../document/content";
import type { Table, TableCell } from "../../../../document/description";
import type { Texts } from "../../../../language";
import type { Ledger } from "../../../ledger/ledger";
import { danishOrder } from "../../../overview/danishOrder";
import { COUNT_LOOKS } from "../overview/styles";
import { countedAs, goalTotals } from "../overview/goalTotals";
import { planKey, type PlanRow, planRowsOf } from "../overview/planRows";
import { plansIn } from "../plans/plans";

const NAME_WIDTH = 16;
const GOAL_WIDTH = 8;
const REMARK_WIDTH = 44;

export function matrixTable(ledger: Ledger, texts: Texts): Table {
  const { goals, supplement } = plansIn(ledger);
  const { overview, paper } = texts.goals;
  const rows = planRowsOf(ledger).filter(({ counted }) => counted);
  const byKey = new Map(rows.map((row) => [planKey(row.municipality.code, row.asked.about.id), row]));
  const speakers = new Map(rows.map(({ jobcentre, municipality: { code } }) => [jobcentre, code]));
  const jobcentres = [...speakers].toSorted(([a], [b]) => danishOrder(a, b));
  const totals = goalTotals(ledger);
  const totalRow = (label: string, of: "level" | "effort") => ({
    cells: [
      cell(words(label, { bold: true })),
      ...totals.map(({ counts }) => cell(words(String(counts[of]), { bold: true }))),
      ...(supplement ? [cell("")] : []),
    ],
  });
  return {
    kind: "table",
    caption: { label: texts.papers.table, text: paper.matrixTable },
    altText: paper.matrixAlt,
    columns: [
      { width: NAME_WIDTH },
      ...goals.map(() => ({ width: GOAL_WIDTH, align: "center" as const })),
      ...(supplement ? [{ width: REMARK_WIDTH }] : []),
    ],
    header: [
      cell(overview.jobcentre),
      // Their words stand in the table of totals; in narrow columns they would be cut in the middle.
      ...goals.map(({ id, isNew }) => cell(isNew ? paper.isNew(id) : id)),
      ...(supplement ? [cell(supplement.shortTitle ?? supplement.text)] : []),
    ],
    rows: [
      ...jobcentres.map(([name, code]) => ({
        cells: [
          cell(name),
          ...goals.map(({ id }) => marked(byKey.get(planKey(code, id)), texts)),
          ...(supplement ? [cell(byKey.get(planKey(code, supplement.id))?.text ?? "")] : []),
        ],
      })),
      totalRow(paper.levelTotal, "level"),
      totalRow(paper.effortTotal, "effort"),
    ],
    dense: true,
  };
}

/** The sign goes with the colour; of a jobcentre that has not answered, that stands in words. */
function marked(row: PlanRow | undefined, { goals }: Texts): TableCell {
  const counted = row ? countedAs(row.outcome) : "missing";
  if (counted === "blank") return cell("");
  const { fill, text } = COUNT_LOOKS[counted];
  const sign = words(goals.words[counted], { colour: text, bold: counted !== "missing" });
  return cell(sign, fill === "#FFFFFF" ? {} : { fill });
}
