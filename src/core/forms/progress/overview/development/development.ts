/** This round's ledger and an earlier moment → how each recommendation and each municipality has moved. */
import { NOT_JOINED } from "../../../../facts/facts";
import type { Ledger } from "../../../../ledger/ledger";
import type { EarlierItem, EarlierRound } from "../../../../ledger/past";
import type { Municipality } from "../../../../respondents/municipality";
import { setIn } from "../../reading/setIn";
import { type Kind, KINDS } from "../../set/recommendationSet";
import { shortTexts } from "../../set/shortTexts";
import { observationsOf, type Outcome, OUTCOMES } from "../observations";
import { type Counts, countsBy, tallyOf } from "../tally";
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
  readonly id: string;
  /** "1.1 Rekrutteringsservice" */
  readonly name: string;
  readonly text: string;
  readonly kind: Kind;
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
  const earlierSides = new Map(earlier.items.map((item) => [item.id, sideBefore(item, earlier)]));
  const said = outcomesIn(ledger);
  const comesOf = new Map(earlier.comesOf.map((one) => [one.item, one]));
  const inherited = new Set(earlier.comesOf.flatMap(({ from }) => from));
  const ofThisRound = sides.flatMap((now): readonly Development[] => {
    const lineage = comesOf.get(now.id);
    const from = lineage?.from.filter((id) => earlierSides.has(id)) ?? [];
    if (!lineage || from.length === 0) {
      return [{ change: "new", now, before: null, predecessors: 0, moves: [] }];
    }
    return from.map((id) => ({
      change: lineage.adjusted ? "adjusted" : "kept",
      now,
      before: earlierSides.get(id) ?? null,
      predecessors: from.length,
      moves: ledger.entries.map(({ municipality }): Move => {
        const before = saidBefore(earlier, municipality.code, id);
        const after = said.get(keyOf(municipality, now.id)) ?? "missing";
        return { municipality, before, now: after, movement: movementOf(before, after) };
      }),
    }));
  });
  const removed = [...earlierSides.values()]
    .filter(({ id }) => !inherited.has(id))
    .map((before): Development => ({ change: "removed", now: null, before, predecessors: 0, moves: [] }));
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

function sidesOf(ledger: Ledger): readonly Side[] {
  const shorts = shortTexts(setIn(ledger));
  return tallyOf(ledger).recommendations.map(({ recommendation: { id, text, kind }, counts }) => ({
    id,
    name: shorts.get(id) ?? id,
    text,
    kind,
    counts,
  }));
}

function sideBefore({ id, name, text, kind }: EarlierItem, earlier: EarlierRound): Side {
  const outcomes = [...earlier.said.keys()].map((code) => saidBefore(earlier, code, id));
  return { id, name, text, kind: KINDS.find((one) => one === kind) ?? "kan", counts: countsBy(outcomes) };
}

function saidBefore({ said }: EarlierRound, code: string, id: string): Outcome {
  const value = said.get(code)?.get(id);
  return outcomeOf(value);
}

/** As an overview remembers it; what it does not remember was missing. */
export function outcomeOf(value: string | undefined): Outcome {
  return value === NOT_JOINED ? value : (OUTCOMES.find((one) => one === value) ?? "missing");
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
