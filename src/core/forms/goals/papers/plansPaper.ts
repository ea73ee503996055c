/** A ledger of plans → the paper as it was written in 2018: how many have each goal, who has it, and what the plans tell. */
import { cell, heading, lead, paragraph, place, small, words } from "../../../../document/content";
import type { Block, DocumentDescription } from "../../../../document/description";
import type { Texts } from "../../../../language";
import { MISSING } from "../../../facts/facts";
import { OUTLINE } from "../../../overview/styles";
import { plain } from "../../../overview/live";
import { newPaperFacts, paperDocument } from "../../../papers/paperDocument";
import { tableChart } from "../../../papers/tableChart";
import type { LedgerPaper } from "../../contract/paperMaker";
import { COUNTED, type Counted, goalTotals } from "../overview/goalTotals";
import { planRowsOf } from "../overview/planRows";
import { COUNT_LOOKS } from "../overview/styles";
import { plansIn } from "../plans/plans";
import { matrixTable } from "./matrixTable";
import { pointBlocks } from "./pointBlocks";

export function describePlansPaper({ ledger, madeAt, texts }: LedgerPaper): DocumentDescription {
  const plans = plansIn(ledger);
  const { paper, overview } = texts.goals;
  const { from, to } = plans.period;
  const blocks: readonly Block[] = [
    lead(answeredLine(ledger, texts)),
    ...sourceBlocks(ledger, texts),
    heading(1, paper.goals),
    paragraph(overview.note),
    paragraph(place(paper.assessmentPlace)),
    totalsTable(ledger, texts),
    goalsChart(ledger, madeAt, texts),
    heading(1, paper.matrix),
    matrixTable(ledger, texts),
    ...pointBlocks(ledger, texts),
  ];
  const title = plain(overview.heading, { period: texts.overview.period(from, to) });
  return paperDocument(plans, newPaperFacts(plans, madeAt), { title, about: paper.about, blocks }, texts);
}

type Ledger = LedgerPaper["ledger"];

/** "26 af 26 jobcentre har svaret" */
function answeredLine(ledger: Ledger, { goals: { overview } }: Texts): string {
  const [first] = plansIn(ledger).goals;
  const own = planRowsOf(ledger).filter((row) => row.counted && row.asked.about.id === first?.id);
  const answered = own.filter(({ outcome }) => outcome !== MISSING).length;
  const { none, one, many } = overview.answered;
  const phrase = own.length === 0 ? none : own.length === 1 ? one : many;
  return phrase.replace("{answered}", String(answered)).replace("{asked}", String(own.length));
}

function sourceBlocks(ledger: Ledger, { goals: { paper } }: Texts): readonly Block[] {
  const { source } = plansIn(ledger);
  if (!source) return [];
  const { document, compiledBy, published } = source;
  return [small(paper.source([document, compiledBy, published].filter((part) => part !== null).join(", ")))];
}

function headsOf({ goals: { words: own, overview } }: Texts): Readonly<Record<Counted, string>> {
  return { level: own.level, effort: own.effort, blank: overview.blank, missing: overview.missing };
}

function totalsTable(ledger: Ledger, texts: Texts): Block {
  const { overview, paper } = texts.goals;
  const heads = headsOf(texts);
  return {
    kind: "table",
    caption: { label: texts.papers.table, text: paper.totalsTable },
    altText: paper.totalsAlt,
    columns: [
      { width: 50 },
      ...COUNTED.map(() => ({ width: 10, align: "center" as const })),
      { width: 10, align: "center" },
    ],
    header: [
      cell(overview.goal),
      ...COUNTED.map((of) => {
        const { fill, text } = COUNT_LOOKS[of];
        return cell(words(heads[of], { colour: text }), { fill });
      }),
      cell(overview.total),
    ],
    rows: goalTotals(ledger).map(({ goal, counts }) => ({
      cells: [
        cell(`${goal.id} ${goal.text}`),
        ...COUNTED.map((of) => cell(String(counts[of]))),
        cell(words(String(COUNTED.reduce((sum, of) => sum + counts[of], 0)), { bold: true })),
      ],
    })),
  };
}

function goalsChart(ledger: Ledger, madeAt: string, texts: Texts): Block {
  const { overview, paper } = texts.goals;
  const heads = headsOf(texts);
  const totals = goalTotals(ledger);
  return tableChart(
    {
      name: "goals",
      title: overview.chart,
      caption: paper.chartCaption,
      labelHead: overview.goal,
      altText: totals
        .map(({ goal, counts: { level, effort, blank } }) =>
          plain(overview.altText, { goal: goal.id, level, effort, blank }),
        )
        .join(" "),
      series: COUNTED.map((of) => ({
        name: heads[of],
        look: {
          fill: COUNT_LOOKS[of].fill,
          ...(of === "missing" ? { stripes: "#D2D0CE" } : {}),
          outline: OUTLINE,
          label: { colour: COUNT_LOOKS[of].text },
        },
      })),
      rows: totals.map(({ goal, counts }) => ({
        label: `${goal.id} ${goal.shortTitle ?? goal.text}`,
        counts: COUNTED.map((of) => counts[of]),
      })),
    },
    madeAt,
    texts,
  );
}
