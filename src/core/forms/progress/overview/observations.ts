/** A ledger → one observation per municipality and recommendation: the tidy rows that everything is counted from. */
import { answersIn, factsOf, NOT_JOINED, type Source } from "../../../facts/facts";
import { once } from "../../../sets/once";
import { REMARK } from "../reading/fields";
import { setIn } from "../reading/setIn";
import type { Ledger } from "../../../ledger/ledger";
import type { Municipality } from "../../../respondents/municipality";
import { recommendationsOf } from "../set/recommendationSet";
import type { Recommendation, StatusName, Theme } from "../set/recommendationSet";

/**
 * What a municipality says of a recommendation: a status, `unanswered` when its return leaves it open,
 * `missing` when no return of it counts.
 */
export type Counted = StatusName | "unanswered" | "missing";

/** `not-joined`: it says nothing and owes no answer. */
export type Outcome = Counted | "not-joined";

/** In the order that they are shown everywhere; `not-joined` is shown apart. */
export const OUTCOMES: readonly Counted[] = [
  "green",
  "yellow",
  "red",
  "not-participating",
  "unanswered",
  "missing",
];

/** Those that are shown in words or signs: the last only where somebody has not joined. */
export function outcomesIn(observations: readonly Observation[]): readonly Outcome[] {
  return observations.some(({ outcome }) => outcome === "not-joined")
    ? [...OUTCOMES, "not-joined"]
    : OUTCOMES;
}

export interface Observation {
  readonly municipality: Municipality;
  readonly theme: Theme;
  readonly recommendation: Recommendation;
  readonly outcome: Outcome;
  /** True when the secretariat has put the status or the remark right itself. */
  readonly corrected: boolean;
  /** The remark that counts, "" where there is none. */
  readonly remark: string;
  /** Where it comes from; null when the municipality is missing. */
  readonly source: Source | null;
}

/** Municipality by municipality in the order asked, each through the whole set; made once a ledger. */
export const observationsOf = once((ledger: Ledger): readonly Observation[] => {
  const set = setIn(ledger);
  const places = new Map(recommendationsOf(set).map((place) => [place.recommendation.id, place]));
  const remarks = factsOf(ledger).filter(({ field }) => field === REMARK);
  return answersIn(ledger).flatMap(({ municipality, item, value, corrected, source }, index) => {
    const place = places.get(item.id);
    const outcome = value === NOT_JOINED ? value : OUTCOMES.find((one) => one === value);
    if (!place || !outcome) return [];
    const remark = remarks[index]?.value ?? "";
    return [{ municipality, ...place, outcome, corrected, remark, source }];
  });
});
