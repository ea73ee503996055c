/** What every form is made from, whatever its type: who asks whom about what, and for which years. */

export interface Definition {
  /** Name of the form's type, as core/forms lists them, e.g. "progress". */
  readonly form: string;
  /** Stable, e.g. "kkr-hovedstaden-2016-2017". */
  readonly id: string;
  readonly title: string;
  /** The form's own title where the body has one; otherwise it is made from body and period. */
  readonly formTitle: string | null;
  /** Who asks, e.g. "KKR Hovedstaden". */
  readonly body: string;
  /** The KKR whose municipalities are asked, e.g. "Hovedstaden". */
  readonly kkr: string;
  readonly period: { readonly from: number; readonly to: number };
  readonly approved: { readonly by: string; readonly date: string } | null;
  readonly contactEmail: string | null;
  /** ISO date by which the return is wanted; null where none is set. */
  readonly deadline: string | null;
  /** Id of the set that this one takes over from. */
  readonly previousSet: string | null;
  /** Codes of the KKR's municipalities that are not asked; absent where all are. */
  readonly notAsked?: readonly string[];
  /** Municipalities that get one form together; absent where each gets its own. */
  readonly jointJobcentres?: readonly AskedTogether[];
}

/** Those for whom one jobcentre answers. */
export interface AskedTogether {
  readonly name: string;
  /** Codes. */
  readonly municipalities: readonly string[];
}

/** One thing that is asked about: a recommendation, a goal. */
export interface Item {
  /** Letters, digits and dots, unique in the set ignoring case, e.g. "2.1"; also shown as its number. */
  readonly id: string;
  readonly text: string;
  /** Other wordings that have been printed; each counts as this item's exact text. */
  readonly variants: readonly string[];
  /** Ids in the previous set that it continues, with how sure that is. */
  readonly derivedFrom: readonly Lineage[];
  /** What became of it since the previous set, as its authors say; absent where they do not. */
  readonly change?: Change;
}

export type Change = "kept" | "adjusted" | "new";

/** Short names by item id, as pane, console, letters and overview call them: "1.1 Rekrutteringsservice". */
export type ItemNames = ReadonlyMap<string, string>;

export interface Lineage {
  readonly id: string;
  readonly confidence: "strong" | "medium" | "inferred";
}

/** "2015", "2016-2017". */
export function years({ period: { from, to } }: Pick<Definition, "period">): string {
  return from === to ? String(from) : `${from}-${to}`;
}
