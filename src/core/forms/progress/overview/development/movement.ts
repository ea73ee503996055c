/** What a municipality said before and what it says now → how it has moved. */
import type { Outcome } from "../observations";

/** The seven that everybody asked falls into, in the order that they are shown. */
export const MOVEMENTS = [
  "better",
  "same",
  "worse",
  "participation",
  "arrived",
  "lapsed",
  "unanswered",
] as const;

/**
 * `participation`: "-" in one round and a status in the other, which is neither better nor worse; `arrived` and
 * `lapsed`: only the later or only the earlier round has an answer; `unanswered`: neither has.
 */
export type Movement = (typeof MOVEMENTS)[number];

/** Only to tell up from down: never added, never averaged. */
const ORDER: readonly Outcome[] = ["red", "yellow", "green"];

export function movementOf(before: Outcome, now: Outcome): Movement {
  if (!isAnswer(before)) return isAnswer(now) ? "arrived" : "unanswered";
  if (!isAnswer(now)) return "lapsed";
  if (before === now) return "same";
  if (before === "not-participating" || now === "not-participating") return "participation";
  return ORDER.indexOf(now) > ORDER.indexOf(before) ? "better" : "worse";
}

const NO_ANSWER: ReadonlySet<Outcome> = new Set(["unanswered", "missing", "not-joined"]);

const isAnswer = (outcome: Outcome) => !NO_ANSWER.has(outcome);
