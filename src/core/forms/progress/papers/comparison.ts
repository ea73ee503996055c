/** Two sets compared → a paper with both texts of each recommendation and the words that differ. */
import type { DocumentDescription } from "../../../../document/description";
import { paragraph, title } from "../../../../document/content";
import { factsLine, pageFooter } from "../../../papers/paperFacts";
import { setName } from "../../../sets/setName";
import type { ComparisonPaper } from "../../contract/paperMaker";
import { isRecommendationSet } from "../set/recommendationSet";
import { changesLine, changesTable } from "./changesTable";
import { factsOfPaper } from "./progressFacts";

/** @throws for definitions of another form: a mistake of ours */
export function describeComparisonPaper({
  earlier,
  next,
  comparison,
  madeAt,
  texts,
}: ComparisonPaper): DocumentDescription {
  if (!isRecommendationSet(earlier) || !isRecommendationSet(next))
    throw new Error(`"${earlier.id}" and "${next.id}" are not both recommendation sets.`);
  const own = texts.papers.comparison;
  const facts = factsOfPaper(next, madeAt);
  const name = own.title(setName(earlier), setName(next));
  return {
    properties: {
      title: name,
      subject: next.title,
      description: own.about,
      creator: texts.papers.creator,
      created: madeAt,
      custom: {},
    },
    language: texts.papers.language,
    footer: pageFooter(facts, texts),
    blocks: [
      title(name),
      factsLine(facts, texts),
      paragraph(changesLine(comparison, texts)),
      changesTable(earlier, next, comparison, texts),
    ],
  };
}
