/** Who has answered: every return sorted under its municipality, and the municipalities that are missing. */
import type { FormLayout } from "../intake/formLayout";
import type { Finding } from "../findings/finding";
import type { Answer, Return } from "../intake/return";
import type { Municipality } from "../respondents/municipality";
import type { ReturnState } from "../findings/returnState";
import type { Past } from "./past";
import type { SecretariatWords } from "./secretariat";

/** A return with what became of it. */
export interface LedgerReturn {
  readonly return: Return;
  readonly state: ReturnState;
  /** The return's own findings and those that come from comparing it with others. */
  readonly findings: readonly Finding[];
}

export interface LedgerEntry {
  readonly municipality: Municipality;
  readonly state: "accepted" | "undecided" | "missing";
  /** The return that counts, when state is accepted. */
  readonly accepted: LedgerReturn | null;
  /** Older returns that a newer one took the place of, newest first. */
  readonly superseded: readonly Superseded[];
  /** Returns that a person must choose between. */
  readonly undecided: readonly LedgerReturn[];
}

export interface Superseded {
  readonly return: LedgerReturn;
  /** The return that it is compared with; null for a copy, which says what its original says. */
  readonly newest: Return | null;
}

/** One recommendation that two returns of the same municipality answer differently. */
export interface Difference {
  readonly item: string;
  readonly older: Pick<Answer, "fields">;
  readonly newer: Pick<Answer, "fields">;
}

export interface Ledger {
  /** The form that was asked about. */
  readonly set: FormLayout;
  /** One per municipality asked, in the registry's order. */
  readonly entries: readonly LedgerEntry[];
  /** Every file, in the order it came in. */
  readonly returns: readonly LedgerReturn[];
  /** The same files as they were read, before the secretariat's decisions were taken into account. */
  readonly asRead: readonly Return[];
  readonly secretariat: SecretariatWords;
  readonly past: Past;
}
