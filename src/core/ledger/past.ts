/** What an overview remembers of earlier moments: earlier rounds that it is compared with, and its own earlier days. */
import type { ComesOf } from "../sets/compareSets";
import type { Definition } from "../sets/definition";

export interface Past {
  /** One by one, never summed; the latest first. */
  readonly rounds: readonly EarlierRound[];
  /** How this round stood when the overview was gone on with, the earliest first; one a day. */
  readonly days: readonly Moment[];
}

/** What everybody had answered at one moment. */
export interface Moment {
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** By the code of each who was asked, then by item: the first field's value, `unanswered` or `missing`. */
  readonly said: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export interface EarlierRound extends Moment {
  readonly set: Pick<Definition, "id" | "period">;
  /** In the earlier set's order. */
  readonly items: readonly EarlierItem[];
  /** What this round's items come of; those that are not named are new. */
  readonly comesOf: readonly ComesOf[];
}

export interface EarlierItem {
  readonly id: string;
  /** Its short name: "1.1 Rekrutteringsservice". */
  readonly name: string;
  readonly text: string;
  /** As the form tells its items apart; "" where it does not. */
  readonly kind: string;
}

export const NO_PAST: Past = { rounds: [], days: [] };

/** Rounds that are given anew take the place of those of the same set. */
export function withRounds(past: Past, given: readonly EarlierRound[]): Past {
  const again = new Set(given.map(({ set }) => set.id));
  const rounds = [...given, ...past.rounds.filter(({ set }) => !again.has(set.id))];
  return { ...past, rounds: rounds.toSorted((a, b) => b.at.localeCompare(a.at)) };
}
