/** Observations → the annex with every remark, recommendation by recommendation. */
import type { Block } from "../../../../document/description";
import { cell, heading, paragraph, words } from "../../../../document/content";
import type { Texts } from "../../../../language";
import type { Observation } from "../overview/observations";
import { inReadingOrder } from "../overview/readingOrder";
import { kindWord } from "../overview/statusWords";
import type { RecommendationSet } from "../set/recommendationSet";
import { statusCell } from "./statusCell";

export function remarksBlocks(
  set: RecommendationSet,
  observations: readonly Observation[],
  texts: Texts,
): readonly Block[] {
  const { status, table } = texts.papers;
  const told = inReadingOrder(set, observations).filter(({ remark }) => remark !== "");
  const { columns } = status;
  const of = set.themes.flatMap(({ number, title, recommendations }): readonly Block[] => {
    const commented = recommendations.filter(({ id }) => told.some((one) => one.recommendation.id === id));
    if (commented.length === 0) return [];
    return [
      heading(2, texts.papers.themeHeading(number, title)),
      ...commented.flatMap(({ id, kind, text }): readonly Block[] => [
        { ...paragraph(words(`${id} ${kindWord(kind, texts)}: `, { bold: true }), text), keepWithNext: true },
        {
          kind: "table",
          caption: { label: table, text: status.remarksTable(id) },
          altText: status.remarksAlt,
          columns: [{ width: 18 }, { width: 10 }, { width: 72 }],
          header: [columns.municipality, columns.status, columns.remark].map((head) => cell(head)),
          rows: told
            .filter(({ recommendation }) => recommendation.id === id)
            .map(({ municipality, outcome, remark }) => ({
              cells: [cell(municipality.name), statusCell(outcome, texts), cell(remark)],
            })),
        },
      ]),
    ];
  });
  return [heading(1, status.remarks), ...(of.length === 0 ? [paragraph(status.remarksNone)] : of)];
}
