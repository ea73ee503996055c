/** What is compared → each recommendation's bar before, and below it its bar now. */
import type { Texts } from "../../../../../language";
import { countRecommendation } from "../countFormulas";
import type { CountRow } from "../front/countTable";
import type { Section } from "../front/section";
import { type Outcome, OUTCOMES } from "../observations";
import type { Kind } from "../../set/recommendationSet";
import type { Compared } from "./comparisons";

/** @param name unique in the workbook */
export function pairedBars(
  name: string,
  kind: Kind,
  compared: readonly Compared[],
  years: { readonly before: string; readonly now: string },
  texts: Texts,
): Section {
  const { pairs } = texts.overview.development;
  const rows = compared.flatMap(({ before, now }): readonly CountRow[] => [
    { label: `${before.name} · ${years.before}`, counts: before.counts, count: null },
    {
      label: `${now.name} · ${years.now}`,
      counts: now.counts,
      count: (status) => countRecommendation(now.id, status),
    },
  ]);
  const occurs = (outcome: Outcome) => rows.some(({ counts }) => counts[outcome] > 0);
  const total = (status: Outcome, of: "before" | "now") =>
    compared.reduce((sum, one) => sum + one[of].counts[status], 0);
  return {
    name,
    heading: pairs.heading[kind],
    question: pairs.question[kind],
    labelHead: texts.overview.columns.recommendation,
    rows,
    // Who is missing has no bar; the figures below count them.
    outcomes: OUTCOMES.filter((one) => one !== "missing" && (one !== "not-participating" || occurs(one))),
    stacking: "percent",
    pitch: 19,
    mostBars: 36,
    together: 2,
    rowHeight: 13.5,
    gap: 22,
    valueAxis: { visible: false },
    altText: pairs.altText(compared.length, total("red", "before"), total("red", "now")),
  };
}
