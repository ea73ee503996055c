/** Observations → the annex with a municipality a row, a recommendation a column, and a sign where they meet. */
import type { Block } from "../../../../document/description";
import { cell, heading, small, words } from "../../../../document/content";
import type { Texts } from "../../../../language";
import { byName } from "../../../overview/byName";
import { dataKey } from "../overview/dataColumns";
import { SIGNS } from "../overview/matrixLegend";
import { type Observation, outcomesIn } from "../overview/observations";
import { kindWord } from "../overview/statusWords";
import { OUTCOME_LOOK } from "../overview/styles";
import type { Tally } from "../overview/tally";
import type { RecommendationSet } from "../set/recommendationSet";
import { recommendationsOf } from "../set/recommendationSet";

/** Parts of the width that a municipality's name takes, where a sign takes one. */
const NAME_WIDTH = 4;

/** Signs before colours: on a copier they are all that is left. */
export function matrixBlocks(
  set: RecommendationSet,
  observations: readonly Observation[],
  tally: Tally,
  texts: Texts,
): readonly Block[] {
  const { status, table } = texts.papers;
  const asked = recommendationsOf(set).map(({ recommendation }) => recommendation);
  const people = byName([...new Set(tally.municipalities.map(({ municipality }) => municipality))]);
  const outcomes = new Map(
    observations.map((one) => [dataKey(one.municipality.code, one.recommendation.id), one.outcome]),
  );
  return [
    heading(1, status.matrix),
    small(
      words(`${status.matrixKey}: `, { bold: true }),
      outcomesIn(observations)
        .map((outcome) => `${SIGNS[outcome]} ${status.signs[outcome]}`.trim())
        .join(" · "),
    ),
    {
      kind: "table",
      caption: { label: table, text: status.matrixTable },
      altText: status.matrixAlt,
      columns: [{ width: NAME_WIDTH }, ...asked.map(() => ({ width: 1, align: "center" as const }))],
      header: [
        cell(status.columns.municipality),
        ...asked.map(({ id, kind }) => cell(`${id}\n${kindWord(kind, texts)}`)),
      ],
      rows: people.map(({ code, name }) => ({
        cells: [
          cell(name),
          ...asked.map(({ id }) => {
            const outcome = outcomes.get(dataKey(code, id)) ?? "missing";
            const { fill, text } = OUTCOME_LOOK[outcome];
            return cell(words(SIGNS[outcome], { colour: text }), fill === "#FFFFFF" ? {} : { fill });
          }),
        ],
      })),
      dense: true,
    },
  ];
}
