/** Observations → how many of each outcome, per recommendation, theme, kind and municipality. */
import type { Ledger } from "../../../ledger/ledger";
import { notJoined } from "../../../ledger/notJoined";
import type { Municipality } from "../../../respondents/municipality";
import { KINDS, recommendationsOf } from "../set/recommendationSet";
import type { Kind, Recommendation, Theme } from "../set/recommendationSet";
import { byName } from "../../../overview/byName";
import { setIn } from "../reading/setIn";
import { observationsOf, OUTCOMES } from "./observations";
import type { Observation, Outcome } from "./observations";

/** Never averaged and never weighed: what grøn, gul and rød mean is each municipality's own judgement. */
export type Counts = Readonly<Record<Outcome, number>>;

export interface Tally {
  /** In the set's order; the seven counts add up to the municipalities asked. */
  readonly recommendations: readonly {
    readonly theme: Theme;
    readonly recommendation: Recommendation;
    readonly counts: Counts;
  }[];
  /** A theme's skal and kan apart, those it has, skal first. */
  readonly themes: readonly { readonly theme: Theme; readonly kind: Kind; readonly counts: Counts }[];
  /** The kinds that the set has, skal first. */
  readonly kinds: readonly {
    readonly kind: Kind;
    readonly recommendations: number;
    readonly counts: Counts;
  }[];
  /** Per kind as `kinds`, by the municipality's name. */
  readonly municipalities: readonly {
    readonly municipality: Municipality;
    readonly kind: Kind;
    readonly counts: Counts;
  }[];
  readonly asked: number;
  /** Municipalities of which anything counts: a return, or what the secretariat has written in its place. */
  readonly answered: number;
  /** Municipalities that have not joined, by name; `silent` those of which nothing counts. */
  readonly notJoined: readonly { readonly municipality: Municipality; readonly silent: boolean }[];
}

/** Counts what the ledger's accepted returns say. */
export function tallyOf(ledger: Ledger): Tally {
  const observations = observationsOf(ledger);
  const recommendations = recommendationsOf(setIn(ledger));
  const kinds = KINDS.filter((kind) =>
    recommendations.some(({ recommendation }) => recommendation.kind === kind),
  );
  const perRecommendation = grouped(observations, ({ recommendation }) => recommendation.id);
  const perTheme = grouped(observations, ({ theme, recommendation }) => `${recommendation.kind} ${theme.id}`);
  const perKind = grouped(observations, ({ recommendation }) => recommendation.kind);
  const perMunicipality = grouped(
    observations,
    ({ municipality, recommendation }) => `${recommendation.kind} ${municipality.code}`,
  );
  const free = notJoined(ledger);
  const answered = new Set(
    observations
      .filter(({ outcome }) => outcome !== "missing" && outcome !== "not-joined")
      .map(({ municipality }) => municipality.code),
  );
  return {
    recommendations: recommendations.map((asked) => ({
      ...asked,
      counts: countsOf(perRecommendation.get(asked.recommendation.id)),
    })),
    themes: setIn(ledger).themes.flatMap((theme) =>
      KINDS.filter((kind) => theme.recommendations.some((one) => one.kind === kind)).map((kind) => ({
        theme,
        kind,
        counts: countsOf(perTheme.get(`${kind} ${theme.id}`)),
      })),
    ),
    kinds: kinds.map((kind) => ({
      kind,
      recommendations: recommendations.filter(({ recommendation }) => recommendation.kind === kind).length,
      counts: countsOf(perKind.get(kind)),
    })),
    municipalities: kinds.flatMap((kind) =>
      byName(ledger.entries.map((entry) => entry.municipality)).map((municipality) => ({
        municipality,
        kind,
        counts: countsOf(perMunicipality.get(`${kind} ${municipality.code}`)),
      })),
    ),
    asked: ledger.entries.length,
    answered: answered.size,
    notJoined: byName(
      ledger.entries.map(({ municipality }) => municipality).filter(({ code }) => free.has(code)),
    ).map((municipality) => ({ municipality, silent: !answered.has(municipality.code) })),
  };
}

/** Those that owe an answer, or have given one. */
export function totalOf(counts: Counts): number {
  return OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0);
}

/** Answers given: a status, be it "-". */
export function givenOf(counts: Counts): number {
  return totalOf(counts) - counts.unanswered - counts.missing;
}

function grouped(
  observations: readonly Observation[],
  keyOf: (observation: Observation) => string,
): ReadonlyMap<string, readonly Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const key = keyOf(observation);
    const group = groups.get(key);
    if (group) group.push(observation);
    else groups.set(key, [observation]);
  }
  return groups;
}

function countsOf(observations: readonly Observation[] = []): Counts {
  return countsBy(observations.map(({ outcome }) => outcome));
}

export function countsBy(outcomes: readonly Outcome[]): Counts {
  const count = (outcome: Outcome) => outcomes.filter((one) => one === outcome).length;
  return {
    green: count("green"),
    yellow: count("yellow"),
    red: count("red"),
    "not-participating": count("not-participating"),
    unanswered: count("unanswered"),
    missing: count("missing"),
    "not-joined": count("not-joined"),
  };
}
