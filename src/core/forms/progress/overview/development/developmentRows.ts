/** This round and an earlier one → the list `development` in the JSON of --json: fixed English keys. */
import type { Ledger } from "../../../../ledger/ledger";
import type { EarlierRound } from "../../../contract/formType";
import { developmentsOf, movementCounts, type Side } from "./development";

export function developmentRows(ledger: Ledger, earlier: EarlierRound): readonly object[] {
  return developmentsOf(ledger, earlier).map(({ change, now, before, moves }) => ({
    change,
    recommendation: now?.recommendation.id ?? null,
    from: before?.recommendation.id ?? null,
    before: before && countsOf(before),
    now: now && countsOf(now),
    movements: moves.length > 0 ? movementCounts(moves) : null,
    municipalities: moves.map((move) => ({
      municipality: move.municipality.code,
      before: move.before,
      now: move.now,
      movement: move.movement,
    })),
  }));
}

export function countsOf(side: Side) {
  const { "not-participating": notParticipating, ...counts } = side.counts;
  return { ...counts, notParticipating };
}
