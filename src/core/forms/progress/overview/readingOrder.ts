/** Observations → the same in the order that remarks are read in. */
import { byName } from "../../../overview/byName";
import { type RecommendationSet, recommendationsOf } from "../set/recommendationSet";
import type { Observation } from "./observations";

/** Recommendation by recommendation, in each the municipalities by name. */
export function inReadingOrder(
  set: RecommendationSet,
  observations: readonly Observation[],
): readonly Observation[] {
  const order = new Map(
    recommendationsOf(set).map(({ recommendation }, index) => [recommendation.id, index]),
  );
  const people = byName([...new Set(observations.map(({ municipality }) => municipality))]);
  const place = new Map(people.map(({ code }, index) => [code, index]));
  return observations.toSorted(
    (a, b) =>
      (order.get(a.recommendation.id) ?? 0) - (order.get(b.recommendation.id) ?? 0) ||
      (place.get(a.municipality.code) ?? 0) - (place.get(b.municipality.code) ?? 0),
  );
}
