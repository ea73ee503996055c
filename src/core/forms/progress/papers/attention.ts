/** Observations → what somebody must look at: red answers and yellow SKAL, in the municipalities' own words. */
import type { Block } from "../../../../document/description";
import { cell, heading, paragraph, words } from "../../../../document/content";
import type { Texts } from "../../../../language";
import type { Observation } from "../overview/observations";
import { inReadingOrder } from "../overview/readingOrder";
import type { RecommendationSet } from "../set/recommendationSet";
import { shortTexts } from "../set/shortTexts";
import { statusCell } from "./statusCell";

export function attentionBlocks(
  set: RecommendationSet,
  observations: readonly Observation[],
  texts: Texts,
): readonly Block[] {
  const { status, table } = texts.papers;
  const red = observations.filter(({ outcome }) => outcome === "red");
  const yellow = observations.filter(
    ({ outcome, recommendation }) => outcome === "yellow" && recommendation.kind === "skal",
  );
  const told = inReadingOrder(set, [...red, ...yellow]);
  if (told.length === 0) return [heading(2, status.attention), paragraph(status.attentionNone)];
  const shorts = shortTexts(set);
  const { columns } = status;
  return [
    heading(2, status.attention),
    paragraph(status.attentionCount(red.length, yellow.length)),
    {
      kind: "table",
      caption: { label: table, text: status.attentionTable },
      altText: status.attentionAlt,
      columns: [{ width: 21 }, { width: 17 }, { width: 9 }, { width: 53 }],
      header: [columns.recommendation, columns.municipality, columns.status, columns.remark].map((head) =>
        cell(head),
      ),
      rows: told.map(({ recommendation, municipality, outcome, remark }, index) => ({
        cells: [
          // Said once where several follow each other.
          cell(
            told[index - 1]?.recommendation === recommendation
              ? words(recommendation.id)
              : words(shorts.get(recommendation.id) ?? recommendation.id),
          ),
          cell(municipality.name),
          statusCell(outcome, texts),
          remark === "" ? cell(words(status.noRemark, { italic: true })) : cell(remark),
        ],
      })),
    },
  ];
}
