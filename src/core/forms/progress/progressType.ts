/** The progress form as one of the types: grøn, gul or rød to each recommendation, and a remark. */
import type { FormType } from "../contract/formType";
import { progressForm } from "./progressForm";
import { parseRecommendationSet } from "./set/parseRecommendationSet";
import { isRecommendationSet, PROGRESS, type RecommendationSet } from "./set/recommendationSet";

export const progressType: FormType<RecommendationSet> = {
  name: PROGRESS,
  isOwn: isRecommendationSet,
  open: progressForm,
  parse: (json, around) => {
    if (around === null) return parseRecommendationSet(json);
    const { builtIn, registry, previous } = around;
    const isOther = previous !== null && previous !== "itself" && !isRecommendationSet(previous);
    return parseRecommendationSet(json, {
      builtIn: builtIn.filter(isRecommendationSet),
      registry,
      previous: isOther ? null : previous,
    });
  },
};
