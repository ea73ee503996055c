/** What the form is called, and the years that it is about. */
import type { Texts } from "../../../../language";
import type { RecommendationSet } from "../set/recommendationSet";

/** "2015", "2016 og 2017", "2018-2021". */
export function periodWords(set: Pick<RecommendationSet, "period">, texts: Texts): string {
  return texts.form.years(set.period.from, set.period.to);
}

/** The body's own title for its form, or one made from body and period. */
export function formTitle(
  set: Pick<RecommendationSet, "formTitle" | "body" | "period">,
  texts: Texts,
): string {
  return set.formTitle ?? texts.form.title(set.body, periodWords(set, texts));
}
