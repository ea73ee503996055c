/** A comparison of two sets → how many of each there are, and a line for each item with the words that have changed. */
import type { Texts } from "../../language";
import { changedWords, type Piece } from "../sets/changedWords";
import type { ComparedItem, SetComparison } from "../sets/compareSets";
import type { ItemNames } from "../sets/definition";

export interface ToldComparison {
  readonly counts: string;
  /** The newer set's items in its order, and last those that are gone. */
  readonly lines: readonly ToldChange[];
}

export interface ToldChange {
  /** "1.1 Rekrutteringsservice · justeret · kommer fra 1.1, 1.2 (sandsynlig)". */
  readonly sentence: string;
  readonly change: ComparedItem["change"] | "removed";
  /** Both texts, where one has become another; otherwise none. */
  readonly pieces: readonly Piece[];
}

export function describeComparison(
  { items, removed }: SetComparison,
  names: { readonly older: ItemNames; readonly newer: ItemNames },
  { sets: { comparison } }: Pick<Texts, "sets">,
): ToldComparison {
  const count = (change: ComparedItem["change"]) => items.filter((one) => one.change === change).length;
  const counts = { kept: count("kept"), adjusted: count("adjusted"), new: count("new") };
  return {
    counts: comparison.counts({ ...counts, removed: removed.length }),
    lines: [
      ...items.map(({ item, change, from }): ToldChange => {
        const links = from.map((one) =>
          comparison.predecessor(one.item.id, comparison.confidences[one.confidence]),
        );
        const name = comparison.item(names.newer.get(item.id) ?? item.id, comparison.changes[change]);
        const [only, ...more] = from;
        const pieces =
          change === "adjusted" && only && more.length === 0 ? changedWords(only.item.text, item.text) : [];
        return { sentence: links.length > 0 ? comparison.comesFrom(name, links) : name, change, pieces };
      }),
      ...removed.map(({ id }): ToldChange => {
        const sentence = comparison.item(names.older.get(id) ?? id, comparison.removed);
        return { sentence, change: "removed", pieces: [] };
      }),
    ],
  };
}
