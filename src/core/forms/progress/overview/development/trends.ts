/** This round and an earlier one → the list `trends` in the JSON of --json: each recommendation of this round beside those that it comes of. */
import type { Ledger } from "../../../../ledger/ledger";
import type { EarlierRound } from "../../../contract/formType";
import { type Development, developmentsOf, movementCounts } from "./development";
import { countsOf } from "./developmentRows";

/** In this round's order. Where there is not exactly one to compare with, nobody has moved up or down. */
export function trends(ledger: Ledger, earlier: EarlierRound): readonly object[] {
  const byItem = new Map<string, Development[]>();
  for (const one of developmentsOf(ledger, earlier)) {
    if (!one.now) continue;
    const { id } = one.now.recommendation;
    byItem.set(id, [...(byItem.get(id) ?? []), one]);
  }
  return [...byItem].map(([recommendation, developments]) => ({
    recommendation,
    change: developments[0]?.change,
    earlier: developments.flatMap(({ before }) =>
      before
        ? [{ set: earlier.ledger.set.id, recommendation: before.recommendation.id, ...countsOf(before) }]
        : [],
    ),
    moved: movedIn(developments, ledger.entries.length),
  }));
}

/** Of those who are asked; several predecessors are never summed. */
function movedIn([only, ...more]: readonly Development[], asked: number) {
  const counts = only && more.length === 0 ? movementCounts(only.moves) : null;
  const [up, down, same] = [counts?.better ?? 0, counts?.worse ?? 0, counts?.same ?? 0];
  return { up, down, same, notComparable: asked - up - down - same };
}
