/** A set → what every page of its papers carries. */
import type { PaperFacts } from "../../../papers/paperFacts";
import type { RecommendationSet } from "../set/recommendationSet";

/**
 * A paper's own date is the day that it is made. Case and document are those of the set's own document where the
 * paper is about that document; a new paper gets its own, which a person writes.
 */
export function factsOfPaper(set: RecommendationSet, madeAt: string): PaperFacts {
  return {
    date: madeAt,
    caseId: set.source?.caseId ?? null,
    documentId: null,
    email: set.contactEmail,
    address: null,
    web: null,
  };
}
