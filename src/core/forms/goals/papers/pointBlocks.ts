/** Rows → what the plans tell of each point: who says what, under the points' own headings. */
import { cell, heading, small } from "../../../../document/content";
import type { Block } from "../../../../document/description";
import type { Texts } from "../../../../language";
import type { Ledger } from "../../../ledger/ledger";
import { danishOrder } from "../../../overview/danishOrder";
import { type PlanRow, planRowsOf } from "../overview/planRows";
import { type Asked, askedIn, plansIn } from "../plans/plans";

/** The goals' remarks too; what goes beyond the goals stands beside them in the matrix. */
export function pointBlocks(ledger: Ledger, texts: Texts): readonly Block[] {
  const plans = plansIn(ledger);
  const { paper } = texts.goals;
  const all = askedIn(plans)
    .filter(({ about }) => about.id !== plans.supplement?.id)
    .map((asked) => ({ asked, told: toldOf(asked, ledger) }));
  const told = all.filter(({ told: rows }) => rows.length > 0);
  const silent = all.filter(({ asked, told: rows }) => rows.length === 0 && asked.kind === "point");
  return [
    ...told.flatMap(({ asked, told: rows }, index): readonly Block[] => [
      ...(asked.group === told[index - 1]?.asked.group ? [] : [heading(1, asked.group)]),
      heading(2, `${asked.about.id} ${asked.about.text}`),
      {
        kind: "table",
        altText: paper.pointAlt(asked.about.id),
        columns: [{ width: 20 }, { width: 80 }],
        header: [cell(texts.goals.overview.jobcentre), cell(texts.goals.overview.text)],
        rows: rows.map(({ jobcentre, text }) => ({ cells: [cell(jobcentre), cell(text)] })),
      },
    ]),
    ...(silent.length === 0 ? [] : [small(paper.silent(silent.map(({ asked }) => asked.about.id)))]),
  ];
}

function toldOf({ about: { id } }: Asked, ledger: Ledger): readonly PlanRow[] {
  return planRowsOf(ledger)
    .filter(({ counted, asked, text }) => counted && asked.about.id === id && text !== "")
    .toSorted((a, b) => danishOrder(a.jobcentre, b.jobcentre));
}
