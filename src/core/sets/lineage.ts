/** Follows recommendations from an older set to a newer one, across the sets between them. */
import type { Lineage, RecommendationSet } from "../forms/progress/set/recommendationSet";
import { recommendationsOf } from "../forms/progress/set/recommendationSet";

/** From strongest to weakest. */
const CONFIDENCES: readonly Lineage["confidence"][] = ["strong", "medium", "inferred"];

/** What a recommendation lives on as, in a newer set; `confidence` is that of the weakest link on the way. */
export type Heir = Lineage;

/**
 * The sets from `older` to `newer`, both included, as each names its previous one; null when they are
 * not of one line.
 */
export function generations(
  sets: readonly RecommendationSet[],
  older: string,
  newer: string,
): readonly RecommendationSet[] | null {
  const line: RecommendationSet[] = [];
  for (let id: string | null = newer; id !== null;) {
    const set: RecommendationSet | undefined = sets.find((candidate) => candidate.id === id);
    if (!set || line.includes(set)) return null;
    line.unshift(set);
    if (set.id === older) return line;
    id = set.previousSet;
  }
  return null;
}

/**
 * The recommendations of `newer` that continue `recommendation` of `older`, in the newer set's order;
 * empty when it was removed, is unknown, or the sets are not of one line. Where several ways lead to
 * the same heir, the surest counts.
 */
export function heirs(
  sets: readonly RecommendationSet[],
  older: string,
  recommendation: string,
  newer: string,
): readonly Heir[] {
  const [first, ...later] = generations(sets, older, newer) ?? [];
  const start =
    first && recommendationsOf(first).find((entry) => same(entry.recommendation.id, recommendation));
  if (!start) return [];
  return later.reduce<readonly Heir[]>(nextGeneration, [
    { id: start.recommendation.id, confidence: "strong" },
  ]);
}

/** The recommendations of `older` that have no heir in `newer`, in the older set's order. */
export function removedSince(
  sets: readonly RecommendationSet[],
  older: string,
  newer: string,
): readonly string[] {
  const first = generations(sets, older, newer)?.[0];
  if (!first) return [];
  return recommendationsOf(first)
    .map(({ recommendation }) => recommendation.id)
    .filter((id) => heirs(sets, older, id, newer).length === 0);
}

/** The recommendations of a set that continue nothing, although it takes over from another set. */
export function newIn(set: RecommendationSet): readonly string[] {
  if (set.previousSet === null) return [];
  return recommendationsOf(set)
    .filter(({ recommendation }) => recommendation.derivedFrom.length === 0)
    .map(({ recommendation }) => recommendation.id);
}

function nextGeneration(ancestors: readonly Heir[], set: RecommendationSet): readonly Heir[] {
  return recommendationsOf(set).flatMap(({ recommendation }) => {
    const ways = recommendation.derivedFrom.flatMap((link) =>
      ancestors
        .filter((ancestor) => same(ancestor.id, link.id))
        .map((ancestor) => weaker(ancestor.confidence, link.confidence)),
    );
    const confidence = CONFIDENCES.find((candidate) => ways.includes(candidate));
    return confidence ? [{ id: recommendation.id, confidence }] : [];
  });
}

function weaker(a: Lineage["confidence"], b: Lineage["confidence"]): Lineage["confidence"] {
  return CONFIDENCES.indexOf(a) >= CONFIDENCES.indexOf(b) ? a : b;
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
