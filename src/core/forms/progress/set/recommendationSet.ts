/** The recommendations that KKR has agreed on for a period: what a progress form asks about. */

export interface RecommendationSet {
  /** Stable, e.g. "kkr-hovedstaden-2016-2017". */
  readonly id: string;
  readonly title: string;
  /** The form's own title where the body has one; otherwise it is made from body and period. */
  readonly formTitle: string | null;
  /** Who recommends, e.g. "KKR Hovedstaden". */
  readonly body: string;
  /** The KKR whose municipalities are asked, e.g. "Hovedstaden". */
  readonly kkr: string;
  readonly period: { readonly from: number; readonly to: number };
  readonly approved: { readonly by: string; readonly date: string } | null;
  readonly contactEmail: string | null;
  /** When and how the follow-up happens, in the body's own words. */
  readonly followUp: string | null;
  /** ISO date by which the return is wanted; null where none is set. */
  readonly deadline: string | null;
  /** Id of the set that this one takes over from. */
  readonly previousSet: string | null;
  readonly themes: readonly Theme[];
  /** Recommendations of the previous set that have no heir here. */
  readonly removed: readonly string[];
  /** Where this body's demands differ from the ordinary ones (forms/progress/status/status.ts). */
  readonly rules: SetRules;
  /** The document that the set is read from; absent where nobody has said. */
  readonly source?: SetSource;
  /** Why the set exists, in the document's own words; absent or empty where nothing is said. */
  readonly background?: readonly BackgroundSection[];
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

export interface Recommendation {
  /** Letters, digits and dots, unique in the set ignoring case, e.g. "2.1"; also shown as its number. */
  readonly id: string;
  readonly kind: Kind;
  readonly text: string;
  /** Other wordings that have been printed; each counts as this recommendation's exact text. */
  readonly variants: readonly string[];
  /** Ids in the previous set that it continues, with how sure that is. */
  readonly derivedFrom: readonly Lineage[];
  /** What became of it since the previous set; absent where that is not said. */
  readonly change?: Change;
  /** Why it is held to continue those that it derives from. */
  readonly lineageNote?: string;
}

export type Change = "kept" | "adjusted" | "new";

export interface Lineage {
  readonly id: string;
  readonly confidence: "strong" | "medium" | "inferred";
}

/** What a set may demand beyond the ordinary rules; absent = the ordinary ones. */
export interface SetRules {
  readonly statuses?: Partial<Readonly<Record<Kind, readonly StatusName[]>>>;
  /** Statuses that may not stand without a remark. */
  readonly remarkRequired?: readonly StatusName[];
}

export type StatusName = "green" | "yellow" | "red" | "not-participating";

export interface RecommendationInTheme {
  readonly theme: Theme;
  readonly recommendation: Recommendation;
}

const listed = new WeakMap<RecommendationSet, readonly RecommendationInTheme[]>();

/** A set's recommendations in its own order, each with its theme; listed once, since every row asks for them. */
export function recommendationsOf(set: RecommendationSet): readonly RecommendationInTheme[] {
  const known = listed.get(set);
  if (known) return known;
  const list = set.themes.flatMap((theme) =>
    theme.recommendations.map((recommendation) => ({ theme, recommendation })),
  );
  listed.set(set, list);
  return list;
}
