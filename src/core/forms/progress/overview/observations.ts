/** A ledger → one observation per municipality and recommendation: the tidy rows that everything is counted from. */
import type { Answer, Return } from "../../../intake/return";
import { remarkOf, statusOf } from "../reading/answers";
import type { Ledger } from "../../../ledger/ledger";
import type { Municipality } from "../../../respondents/municipality";
import { recommendationsOf } from "../set/recommendationSet";
import type { Recommendation, StatusName, Theme } from "../set/recommendationSet";

/**
 * What a municipality says of a recommendation: a status, `unanswered` when its return leaves it open,
 * `missing` when no return of it counts.
 */
export type Outcome = StatusName | "unanswered" | "missing";

/** In the order that they are shown everywhere. */
export const OUTCOMES: readonly Outcome[] = [
  "green",
  "yellow",
  "red",
  "not-participating",
  "unanswered",
  "missing",
];

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
  readonly source: (Pick<Return, "file" | "savedAt" | "savedBy"> & { readonly answer: Answer | null }) | null;
}

/** Municipality by municipality in the order asked, each through the whole set. */
export function observationsOf(ledger: Ledger): readonly Observation[] {
  const asked = recommendationsOf(ledger.set);
  const corrections = new Map(
    ledger.secretariat.corrections.map((one) => [`${one.municipality}|${one.recommendation}`, one]),
  );
  return ledger.entries.flatMap(({ municipality, accepted }) => {
    const answers = new Map(accepted?.return.answers.map((answer) => [answer.recommendation, answer]));
    return asked.map(({ theme, recommendation }): Observation => {
      const answer = answers.get(recommendation.id) ?? null;
      const said = corrections.get(`${municipality.code}|${recommendation.id}`);
      const correction = said?.file === (accepted?.return.file.sha256 ?? "") ? said : undefined;
      return {
        municipality,
        theme,
        recommendation,
        outcome:
          correction?.outcome ?? (accepted ? ((answer && statusOf(answer)) ?? "unanswered") : "missing"),
        corrected: correction !== undefined,
        remark: correction?.remark ?? (answer ? remarkOf(answer) : ""),
        source: accepted && sourceOf(accepted.return, answer),
      };
    });
  });
}

function sourceOf({ file, savedAt, savedBy }: Return, answer: Answer | null): Observation["source"] {
  return { file, savedAt, savedBy, answer };
}
