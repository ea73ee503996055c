/** This round and the earlier ones → the list `trends` in the JSON of --json: each recommendation of this round beside those that it comes of. */
import type { Ledger } from "../../../../ledger/ledger";
import { type Comparison, comparisonsOf } from "./comparisons";
import { type Development, movementCounts } from "./development";
import { countsOf } from "./developmentRows";

/**
 * In this round's order. What has changed, and who has moved, is seen from the latest earlier round. Where there is
 * not exactly one to compare with, nobody has moved up or down.
 */
export function trends(ledger: Ledger): readonly object[] {
  const rounds = comparisonsOf(ledger).filter(({ about }) => about === "round");
  return ledger.set.items.map(({ id }) => {
    const latest = rounds[0] ? about(id, rounds[0]) : [];
    return {
      recommendation: id,
      change: latest[0]?.change ?? "new",
      earlier: rounds.flatMap((round) =>
        about(id, round).flatMap(({ before }) =>
          before ? [{ set: round.earlier.set.id, recommendation: before.id, ...countsOf(before) }] : [],
        ),
      ),
      moved: movedIn(latest, ledger.entries.length),
    };
  });
}

function about(id: string, { developments }: Comparison): readonly Development[] {
  return developments.filter(({ now }) => now?.id === id);
}

/** Of those who are asked; several predecessors are never summed. */
function movedIn([only, ...more]: readonly Development[], asked: number) {
  const counts = only && more.length === 0 ? movementCounts(only.moves) : null;
  const [up, down, same] = [counts?.better ?? 0, counts?.worse ?? 0, counts?.same ?? 0];
  return { up, down, same, notComparable: asked - up - down - same };
}
