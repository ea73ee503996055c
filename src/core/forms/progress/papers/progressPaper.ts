/** What a paper says → the document around it: title, what it is filed by, and the foot of each page. */
import type { Block, DocumentDescription } from "../../../../document/description";
import { title } from "../../../../document/content";
import type { Texts } from "../../../../language";
import { factsLine, pageFooter } from "../../../papers/paperFacts";
import type { RecommendationSet } from "../set/recommendationSet";
import { factsOfPaper } from "./progressFacts";

interface Said {
  readonly title: string;
  /** What the document is, for those who look at its properties. */
  readonly about: string;
  /** Below the title. */
  readonly blocks: readonly Block[];
}

/** @param set the one that the paper is about @param madeAt ISO 8601 in UTC */
export function progressPaper(
  set: RecommendationSet,
  { title: name, about, blocks }: Said,
  madeAt: string,
  texts: Texts,
): DocumentDescription {
  const facts = factsOfPaper(set, madeAt);
  return {
    properties: {
      title: name,
      subject: set.title,
      description: about,
      creator: texts.papers.creator,
      created: madeAt,
      custom: {},
    },
    language: texts.papers.language,
    footer: pageFooter(facts, texts),
    blocks: [title(name), factsLine(facts, texts), ...blocks],
  };
}
