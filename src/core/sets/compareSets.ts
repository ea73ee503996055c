/** Two sets of one line → what was kept, adjusted, added and removed between them. */
import type { Item, Lineage } from "./definition";
import { comparable } from "../text/comparable";
import { type Generation, generations, heirs } from "./lineage";

export interface SetComparison {
  /** Ids of the two sets. */
  readonly from: string;
  readonly to: string;
  /** The newer set's items, in its order. */
  readonly items: readonly ComparedItem[];
  /** The older set's items without an heir, in its order. */
  readonly removed: readonly Item[];
}

export interface ComparedItem {
  readonly item: Item;
  readonly change: "kept" | "adjusted" | "new";
  /** Those of the older set that it comes of, in that set's order; none for what is new. */
  readonly from: readonly Predecessor[];
}

export interface Predecessor {
  readonly item: Item;
  /** That of the weakest link on the way. */
  readonly confidence: Lineage["confidence"];
}

/** What an item comes of: its number last time, and whether its text is another now. */
export interface ComesOf {
  readonly item: string;
  readonly from: readonly string[];
  readonly adjusted: boolean;
}

/**
 * What is new derives from nothing; what is kept has the same text as one of those that it comes of, in any
 * printed wording, or is said to be kept by the set's authors; everything else is adjusted.
 *
 * @param sets all that are known, the two among them
 * @returns null when the newer one does not take over from the older one, not even by way of others
 */
export function compareSets(sets: readonly Generation[], older: string, newer: string): SetComparison | null {
  const line = generations(sets, older, newer);
  const [first] = line ?? [];
  const last = line?.at(-1);
  if (!line || !first || !last || first === last) return null;
  const heirsOf = first.items.map((item) => ({ item, heirs: heirs(sets, older, item.id, newer) }));
  const items = last.items.map((item): ComparedItem => {
    const from = heirsOf.flatMap((one) =>
      one.heirs.filter(({ id }) => id === item.id).map(({ confidence }) => ({ item: one.item, confidence })),
    );
    return { item, change: changeOf(item, from, line.length === 2), from };
  });
  return {
    from: first.id,
    to: last.id,
    items,
    removed: heirsOf.filter((one) => one.heirs.length === 0).map(({ item }) => item),
  };
}

/** @param direct no set stands between: only then do its authors speak of these predecessors */
function changeOf(item: Item, from: readonly Predecessor[], direct: boolean): ComparedItem["change"] {
  if (from.length === 0) return "new";
  if (direct && (item.change === "kept" || item.change === "adjusted")) return item.change;
  const wordings = new Set(wordingsOf(item));
  const same = from.some((one) => wordingsOf(one.item).some((wording) => wordings.has(wording)));
  return same ? "kept" : "adjusted";
}

const wordingsOf = ({ text, variants }: Item): readonly string[] => [text, ...variants].map(comparable);
