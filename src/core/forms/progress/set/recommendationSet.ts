/** The recommendations that KKR has agreed on for a period: what a progress form asks about. */
import type { Definition, Item } from "../../../sets/definition";
import { once } from "../../../sets/once";

/** Name of the form's type. */
export const PROGRESS = "progress";

export interface RecommendationSet extends Definition {
  readonly form: typeof PROGRESS;
  /** When and how the follow-up happens, in the body's own words. */
  readonly followUp: string | null;
  readonly themes: readonly Theme[];
  /** Recommendations of the previous set that have no heir here. */
  readonly removed: readonly string[];
  /** Where this body's demands differ from the ordinary ones (forms/progress/rules/rules.ts). */
  readonly rules: SetRules;
  /** May those who answer propose new or changed recommendations? Absent: yes. */
  readonly proposals?: boolean;
  /** The document that the set is read from; absent where nobody has said. */
  readonly source?: SetSource;
  /** Why the set exists, in the document's own words; absent or empty where nothing is said. */
  readonly background?: readonly BackgroundSection[];
  /** Political guidelines approved beside the recommendations; nobody answers them. */
  readonly guidelines?: readonly Guideline[];
}

/** Where a set's words come from: what a reader needs to find the document again. */
export interface SetSource {
  /** The document's own title. */
  readonly document: string;
  readonly annex: string | null;
  readonly caseId: string | null;
  readonly documentId: string | null;
  /** ISO date printed on the document; it may differ from the date of approval. */
  readonly documentDate: string | null;
  /** Title of another printing that the texts have been compared with. */
  readonly comparedWith: string | null;
  readonly note: string | null;
}

export interface BackgroundSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

export interface Guideline {
  readonly title: string;
  readonly text: string;
}

export interface Theme {
  readonly id: string;
  /** As shown before the title, from 1. */
  readonly number: number;
  readonly title: string;
  /** Marked "(nyt tema)" in the form. */
  readonly isNew: boolean;
  /** Id of the previous set's theme that it continues. */
  readonly derivedFromTheme?: string;
  readonly intro: string | null;
  readonly skalIntro: string | null;
  readonly kanIntro: string | null;
  readonly recommendations: readonly Recommendation[];
}

/** `skal` binds every municipality that has joined; `kan` is voluntary. */
export type Kind = "skal" | "kan";

/** In the order that they are shown everywhere. */
export const KINDS: readonly Kind[] = ["skal", "kan"];

export interface Recommendation extends Item {
  readonly kind: Kind;
  /** At most 40 characters, as charts, letters and the pane call it; absent = cut from the text. */
  readonly shortTitle?: string;
  /** Why it is held to continue those that it derives from. */
  readonly lineageNote?: string;
}

/** What a set may demand beyond the ordinary rules; absent = the ordinary ones. */
export interface SetRules {
  readonly statuses?: Partial<Readonly<Record<Kind, readonly StatusName[]>>>;
  /** Statuses that may not stand without a remark. */
  readonly remarkRequired?: readonly StatusName[];
}

export type StatusName = "green" | "yellow" | "red" | "not-participating";

/** In the order that they are shown everywhere. */
export const STATUSES: readonly StatusName[] = ["green", "yellow", "red", "not-participating"];

export interface RecommendationInTheme {
  readonly theme: Theme;
  readonly recommendation: Recommendation;
}

/** A set's recommendations in its own order, each with its theme; listed once, since every row asks for them. */
export const recommendationsOf = once(({ themes }: RecommendationSet): readonly RecommendationInTheme[] =>
  themes.flatMap((theme) => theme.recommendations.map((recommendation) => ({ theme, recommendation }))),
);

/** Is the definition a recommendation set? */
export function isRecommendationSet(definition: Definition): definition is RecommendationSet {
  return definition.form === PROGRESS;
}

/** How many SKAL and how many KAN a set has. */
export function kindsIn(set: RecommendationSet): readonly [skal: number, kan: number] {
  const all = recommendationsOf(set).map(({ recommendation }) => recommendation.kind);
  const skal = all.filter((kind) => kind === "skal").length;
  return [skal, all.length - skal];
}
