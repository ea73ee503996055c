/** A recommendation set → the progress form: everything that the rest of the program asks of a form. */
import { once } from "../../sets/once";
import type { ReadAnswer } from "../../intake/readAnswer";
import type { ReadableForm } from "../../intake/readableForm";
import { statusWords } from "./overview/statusWords";
import { FIELDS } from "./reading/fields";
import { judgeAnswer } from "./reading/judgeAnswer";
import { printedBy } from "./reading/printedBy";
import { fingerprint } from "./set/fingerprint";
import { type RecommendationSet, recommendationsOf } from "./set/recommendationSet";
import { shortTexts } from "./set/shortTexts";
import { rulesFor } from "./status/status";
import { allowedStatuses } from "./status/statusChoices";

/** Made once a set. */
export const progressForm = once((set: RecommendationSet): ReadableForm & RecommendationSet => {
  const rules = { skal: rulesFor("skal", set), kan: rulesFor("kan", set) };
  const items = recommendationsOf(set).map(({ recommendation }) => ({
    ...recommendation,
    required: rules[recommendation.kind].unanswered === "fault",
    allowed: allowedStatuses(rules[recommendation.kind]),
  }));
  const kinds = new Map(items.map(({ id, kind }) => [id, kind]));
  return {
    ...set,
    fingerprint: fingerprint(set),
    items,
    names: shortTexts(set),
    fields: FIELDS,
    prints: printedBy(set),
    valueNames: (texts) => new Map(Object.entries(texts.overview.outcomes)),
    valueWords: (texts) => new Map(Object.entries(statusWords(texts))),
    judge: (answer: ReadAnswer, item: string) => judgeAnswer(answer, item, rules[kinds.get(item) ?? "kan"]),
  };
});
