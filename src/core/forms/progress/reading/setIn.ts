/** A ledger of a progress form → its recommendation set. */
import type { Ledger } from "../../../ledger/ledger";
import { isRecommendationSet, type RecommendationSet } from "../set/recommendationSet";

/** @throws for a ledger of another form: a mistake of ours */
export function setIn({ set }: Pick<Ledger, "set">): RecommendationSet {
  if (!isRecommendationSet(set)) throw new Error(`A progress form cannot be made from "${set.form}".`);
  return set;
}
