/** Two sets compared → a paper with both texts of each recommendation and the words that differ. */
import type { Block, DocumentDescription } from "../../../../document/description";
import { paragraph } from "../../../../document/content";
import { setName } from "../../../sets/setName";
import type { ComparisonPaper } from "../../contract/paperMaker";
import { isRecommendationSet } from "../set/recommendationSet";
import { changesLine, changesTable } from "./changesTable";
import { progressPaper } from "./progressPaper";

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
  const blocks: readonly Block[] = [
    paragraph(changesLine(comparison, texts)),
    changesTable(earlier, next, comparison, texts),
  ];
  return progressPaper(
    next,
    { title: own.title(setName(earlier), setName(next)), about: own.about, blocks },
    madeAt,
    texts,
  );
}
