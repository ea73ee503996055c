/** What a paper of a set says → the document around it. */
import type { DocumentDescription } from "../../../../document/description";
import type { Texts } from "../../../../language";
import { type PaperContents, paperDocument } from "../../../papers/paperDocument";
import type { RecommendationSet } from "../set/recommendationSet";
import { factsOfPaper } from "./progressFacts";

/** @param set the one that the paper is about @param madeAt ISO 8601 in UTC */
export function progressPaper(
  set: RecommendationSet,
  contents: PaperContents,
  madeAt: string,
  texts: Texts,
): DocumentDescription {
  return paperDocument(set, factsOfPaper(set, madeAt), contents, texts);
}
