/** This round's ledger and an earlier round's → how each recommendation and each municipality has moved. */
import type { EarlierRound } from "../../../contract/formType";
import type { Ledger } from "../../../../ledger/ledger";
import type { Municipality } from "../../../../respondents/municipality";
import type { Recommendation } from "../../set/recommendationSet";
import { observationsOf, type Outcome } from "../observations";
import { type Counts, tallyOf } from "../tally";
import { movementOf, type Movement } from "./movement";

/** A recommendation of this round and one of those that it comes of, shown one by one and never summed. */
export interface Development {
  readonly change: "kept" | "adjusted" | "new" | "removed";
  /** That of this round; null when it was removed. */
  readonly now: Side | null;
  /** That of the earlier round; null when it is new. */
  readonly before: Side | null;
  /** How many of the earlier round this round's one comes of. */
  readonly predecessors: number;
  /** Of everybody who is asked now; empty where there is nothing to compare. */
  readonly moves: readonly Move[];
}

export interface Side {
  readonly recommendation: Recommendation;
  readonly counts: Counts;
}

export interface Move {
  readonly municipality: Municipality;
  readonly before: Outcome;
  readonly now: Outcome;
  readonly movement: Movement;
}

/** In this round's order; those that were removed stand last, in the earlier round's order. */
export function developmentsOf(ledger: Ledger, earlier: EarlierRound): readonly Development[] {
  const sides = sidesOf(ledger);
  const earlierSides = sidesOf(earlier.ledger);
  const said = outcomesIn(ledger);
  const saidBefore = outcomesIn(earlier.ledger);
  const comesOf = new Map(earlier.items.map((one) => [one.item, one]));
  const inherited = new Set(earlier.items.flatMap(({ from }) => from));
  const ofThisRound = [...sides].flatMap(([id, now]): readonly Development[] => {
    const lineage = comesOf.get(id);
    if (!lineage) return [{ change: "new", now, before: null, predecessors: 0, moves: [] }];
    return lineage.from.map((from) => ({
      change: lineage.adjusted ? "adjusted" : "kept",
      now,
      before: earlierSides.get(from) ?? null,
      predecessors: lineage.from.length,
      moves: ledger.entries.map(({ municipality }): Move => {
        const before = saidBefore.get(keyOf(municipality, from)) ?? "missing";
        const after = said.get(keyOf(municipality, id)) ?? "missing";
        return { municipality, before, now: after, movement: movementOf(before, after) };
      }),
    }));
  });
  const removed = [...earlierSides]
    .filter(([id]) => !inherited.has(id))
    .map(([, before]): Development => ({ change: "removed", now: null, before, predecessors: 0, moves: [] }));
  return [...ofThisRound, ...removed];
}

/** The seven figures, which add up to those who are asked. */
export function movementCounts(moves: readonly Move[]): Readonly<Record<Movement, number>> {
  const count = (movement: Movement) => moves.filter((one) => one.movement === movement).length;
  return {
    better: count("better"),
    same: count("same"),
    worse: count("worse"),
    participation: count("participation"),
    arrived: count("arrived"),
    lapsed: count("lapsed"),
    unanswered: count("unanswered"),
  };
}

function sidesOf(ledger: Ledger): ReadonlyMap<string, Side> {
  return new Map(
    tallyOf(ledger).recommendations.map(({ recommendation, counts }) => [
      recommendation.id,
      { recommendation, counts },
    ]),
  );
}

function outcomesIn(ledger: Ledger): ReadonlyMap<string, Outcome> {
  return new Map(
    observationsOf(ledger).map(({ municipality, recommendation, outcome }) => [
      keyOf(municipality, recommendation.id),
      outcome,
    ]),
  );
}

const keyOf = ({ code }: Municipality, recommendation: string) => `${code}|${recommendation}`;
