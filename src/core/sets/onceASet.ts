/** Turns something that is made from a set into the same, made once however often it is asked for. */
import type { RecommendationSet } from "../forms/progress/set/recommendationSet";

/** For what thousands of files ask for. Nothing is kept longer than the set itself. */
export function onceASet<Made>(make: (set: RecommendationSet) => Made): (set: RecommendationSet) => Made {
  const made = new WeakMap<RecommendationSet, { readonly value: Made }>();
  return (set) => {
    const known = made.get(set);
    if (known) return known.value;
    const value = make(set);
    made.set(set, { value });
    return value;
  };
}
