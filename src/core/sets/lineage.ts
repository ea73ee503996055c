/** Follows items from an older set to a newer one, across the sets between them. */
import type { Definition, Item, Lineage } from "./definition";

/** A set as far as its line goes. */
export interface Generation extends Pick<Definition, "id" | "previousSet"> {
  readonly items: readonly Item[];
}

/** From strongest to weakest. */
const CONFIDENCES: readonly Lineage["confidence"][] = ["strong", "medium", "inferred"];

/** What an item lives on as, in a newer set; `confidence` is that of the weakest link on the way. */
export type Heir = Lineage;

/**
 * The sets from `older` to `newer`, both included, as each names its previous one; null when they are
 * not of one line.
 */
export function generations(
  sets: readonly Generation[],
  older: string,
  newer: string,
): readonly Generation[] | null {
  const line: Generation[] = [];
  for (let id: string | null = newer; id !== null;) {
    const set: Generation | undefined = sets.find((candidate) => candidate.id === id);
    if (!set || line.includes(set)) return null;
    line.unshift(set);
    if (set.id === older) return line;
    id = set.previousSet;
  }
  return null;
}

/**
 * The items of `newer` that continue `item` of `older`, in the newer set's order;
 * empty when it was removed, is unknown, or the sets are not of one line. Where several ways lead to
 * the same heir, the surest counts.
 */
export function heirs(
  sets: readonly Generation[],
  older: string,
  item: string,
  newer: string,
): readonly Heir[] {
  const [first, ...later] = generations(sets, older, newer) ?? [];
  const start = first?.items.find(({ id }) => same(id, item));
  if (!start) return [];
  return later.reduce<readonly Heir[]>(nextGeneration, [{ id: start.id, confidence: "strong" }]);
}

/** The items of `older` that have no heir in `newer`, in the older set's order. */
export function removedSince(sets: readonly Generation[], older: string, newer: string): readonly string[] {
  const first = generations(sets, older, newer)?.[0];
  if (!first) return [];
  return first.items.map(({ id }) => id).filter((id) => heirs(sets, older, id, newer).length === 0);
}

/** The items of a set that continue nothing, although it takes over from another set. */
export function newIn(set: Generation): readonly string[] {
  if (set.previousSet === null) return [];
  return set.items.filter(({ derivedFrom }) => derivedFrom.length === 0).map(({ id }) => id);
}

function nextGeneration(ancestors: readonly Heir[], set: Generation): readonly Heir[] {
  return set.items.flatMap(({ id, derivedFrom }) => {
    const ways = derivedFrom.flatMap((link) =>
      ancestors
        .filter((ancestor) => same(ancestor.id, link.id))
        .map((ancestor) => weaker(ancestor.confidence, link.confidence)),
    );
    const confidence = CONFIDENCES.find((candidate) => ways.includes(candidate));
    return confidence ? [{ id, confidence }] : [];
  });
}

function weaker(a: Lineage["confidence"], b: Lineage["confidence"]): Lineage["confidence"] {
  return CONFIDENCES.indexOf(a) >= CONFIDENCES.indexOf(b) ? a : b;
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
