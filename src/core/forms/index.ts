/** The one table of form types: nothing else tells them apart. */
import type { ReadableForm } from "../intake/readableForm";
import type { Definition } from "../sets/definition";
import { progressForm } from "./progress/progressForm";
import { isRecommendationSet } from "./progress/set/recommendationSet";

/** The form that is made from a definition. @throws for a type that nobody has listed here: a mistake of ours */
export function formOf(definition: Definition): ReadableForm {
  if (isRecommendationSet(definition)) return progressForm(definition);
  throw new Error(`There is no form type ${definition.form}.`);
}
