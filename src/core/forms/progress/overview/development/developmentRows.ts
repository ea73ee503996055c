/** This round and the earlier ones → the list `development` in the JSON of --json: fixed English keys. */
import type { Ledger } from "../../../../ledger/ledger";
import { comparisonsOf } from "./comparisons";
import { movementCounts, type Side } from "./development";

export function developmentRows(ledger: Ledger): readonly object[] {
  return comparisonsOf(ledger)
    .filter(({ about }) => about === "round")
    .flatMap(({ earlier, developments }) =>
      developments.map(({ change, now, before, moves }) => ({
        set: earlier.set.id,
        change,
        recommendation: now?.id ?? null,
        from: before?.id ?? null,
        before: before && countsOf(before),
        now: now && countsOf(now),
        movements: moves.length > 0 ? movementCounts(moves) : null,
        municipalities: moves.map((move) => ({
          municipality: move.municipality.code,
          before: move.before,
          now: move.now,
          movement: move.movement,
        })),
      })),
    );
}

export function countsOf(side: Side) {
  const { "not-participating": notParticipating, "not-joined": notJoined, ...counts } = side.counts;
  return { ...counts, notParticipating, ...(notJoined > 0 ? { notJoined } : {}) };
}
