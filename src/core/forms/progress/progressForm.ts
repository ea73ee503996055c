/** A recommendation set → the progress form: everything that the rest of the program asks of a form. */
import { once } from "../../sets/once";
import type { ReadAnswer } from "../../intake/readAnswer";
import type { ReadableForm } from "../../intake/readableForm";
import { FIELDS } from "./reading/fields";
import { judgeAnswer } from "./reading/judgeAnswer";
import { printedBy } from "./reading/printedBy";
import { fingerprint } from "./set/fingerprint";
import { type RecommendationSet, recommendationsOf } from "./set/recommendationSet";
import { rulesFor } from "./status/status";

/** Made once a set. */
export const progressForm = once((set: RecommendationSet): ReadableForm => {
  const items = recommendationsOf(set).map(({ recommendation }) => recommendation);
  const kinds = new Map(items.map(({ id, kind }) => [id, kind]));
  const rules = { skal: rulesFor("skal", set), kan: rulesFor("kan", set) };
  return {
    ...set,
    fingerprint: fingerprint(set),
    items,
    fields: FIELDS,
    prints: printedBy(set),
    judge: (answer: ReadAnswer, item: string) => judgeAnswer(answer, item, rules[kinds.get(item) ?? "kan"]),
  };
});
