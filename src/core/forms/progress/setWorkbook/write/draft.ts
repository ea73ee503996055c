/** A set, or the one before it → what stands in a set workbook before anybody edits it. */
import { compareSets, type SetComparison } from "../../../../sets/compareSets";
import type { Period } from "../../../contract/setWorkbook";
import { LANGUAGES } from "../../../../../language";
import type { Answered } from "./answered";
import type { Proposed } from "./proposed";
import { periodWords } from "../../form/formTitle";
import { type RecommendationSet, recommendationsOf, type Theme } from "../../set/recommendationSet";

export interface Draft {
  /** What is known of the set; of an empty one, nothing but the years. */
  readonly set: Partial<Omit<RecommendationSet, "themes" | "period">> & {
    readonly themes: readonly Theme[];
    readonly period: Period | null;
  };
  /** The set that it takes over from, where it is at hand. */
  readonly previous: RecommendationSet | null;
  /** Null where there is nothing to compare with. */
  readonly comparison: SetComparison | null;
  /** Is it still to be decided what becomes of each recommendation? Then there is a column for it. */
  readonly proposes: boolean;
  /** What was answered to each recommendation of the previous set, by its id; null where that is not at hand. */
  readonly answered: ReadonlyMap<string, Answered> | null;
  /** What municipalities have proposed beside their answers. */
  readonly proposed: readonly Proposed[];
}

export function emptyDraft(period: Period | null): Draft {
  return {
    set: { themes: [], period },
    previous: null,
    comparison: null,
    proposes: false,
    answered: null,
    proposed: [],
  };
}

export function wholeDraft(set: RecommendationSet, previous: RecommendationSet | null): Draft {
  const comparison =
    previous &&
    compareSets(
      [previous, set].map((one) => ({ ...one, items: itemsOf(one) })),
      previous.id,
      set.id,
    );
  return { set, previous, comparison, proposes: false, answered: null, proposed: [] };
}

/**
 * Everything stays until somebody says otherwise. When it was approved, when answers are due, which document it
 * stands in and why it came about is another story each time.
 *
 * @param period null = as many years, from the year after
 */
export function nextDraft(
  previous: RecommendationSet,
  period: Period | null,
  { answered, proposed }: Pick<Draft, "answered" | "proposed">,
): Draft {
  const { from, to } = previous.period;
  const next = period ?? { from: to + 1, to: to + 1 + (to - from) };
  // "… der i alle kommuner skal arbejdes med følgende i 2016 og 2017:"
  const [oldYears, newYears] = [previous, { period: next }].map((one) => periodWords(one, LANGUAGES.da));
  const renewed = (words: string | null) => words?.replaceAll(oldYears ?? "", newYears ?? "") ?? null;
  return {
    set: {
      title: previous.title,
      body: previous.body,
      kkr: previous.kkr,
      period: next,
      contactEmail: previous.contactEmail,
      previousSet: previous.id,
      rules: previous.rules,
      ...(previous.proposals === false ? { proposals: false } : {}),
      themes: previous.themes.map((theme) => ({
        ...theme,
        isNew: false,
        skalIntro: renewed(theme.skalIntro),
        kanIntro: renewed(theme.kanIntro),
        derivedFromTheme: theme.id,
        recommendations: theme.recommendations.map(({ id, kind, shortTitle, text, variants }) => ({
          id,
          kind,
          ...(shortTitle ? { shortTitle } : {}),
          text,
          variants,
          derivedFrom: [{ id, confidence: "strong" }],
        })),
      })),
    },
    previous,
    comparison: null,
    proposes: true,
    answered,
    proposed,
  };
}

const itemsOf = (set: RecommendationSet) =>
  recommendationsOf(set).map(({ recommendation }) => recommendation);
