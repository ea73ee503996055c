/** A recommendation set ↔ the workbook in which a secretariat edits it. */
import type { SetWorkbooks } from "../../contract/setWorkbook";
import { isRecommendationSet, PROGRESS, type RecommendationSet } from "../set/recommendationSet";
import type { Definition } from "../../../sets/definition";
import { openRecommendations } from "./read/openRecommendations";
import { setJson } from "./setJson";
import { answeredIn } from "./write/answered";
import { describeComparisonWorkbook } from "./write/describeComparisonWorkbook";
import { describeSetWorkbook } from "./write/describeSetWorkbook";
import { proposedIn } from "./write/proposed";
import { emptyDraft, nextDraft, wholeDraft } from "./write/draft";

export const progressSetWorkbooks: SetWorkbooks = {
  name: PROGRESS,
  describe: ({ content, ...request }) => {
    switch (content.kind) {
      case "empty":
        return describeSetWorkbook({ draft: emptyDraft(content.period), ...request });
      case "next":
        return describeSetWorkbook({
          draft: nextDraft(own(content.previous), content.period, {
            answered: content.ledger && answeredIn(content.ledger, request.texts),
            proposed: content.ledger ? proposedIn(content.ledger, request.texts) : [],
          }),
          ...request,
        });
      case "whole": {
        const previous = content.previous && own(content.previous);
        return describeSetWorkbook({ draft: wholeDraft(own(content.definition), previous), ...request });
      }
    }
  },
  open: openRecommendations,
  comparison: describeComparisonWorkbook,
  json: (definition) => setJson(own(definition)),
};

/** @throws for another type's definition: a mistake of ours */
function own(definition: Definition): RecommendationSet {
  if (!isRecommendationSet(definition)) throw new Error(`"${definition.id}" is no recommendation set.`);
  return definition;
}
