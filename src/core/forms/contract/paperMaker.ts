/** The papers that a form type gives: a description in, a document description out. Beside the type and its maker, so that whoever needs no papers need not carry them. */
import type { DocumentDescription } from "../../../document/description";
import type { Texts } from "../../../language";
import type { Ledger } from "../../ledger/ledger";
import type { Municipality } from "../../respondents/municipality";
import type { SetComparison } from "../../sets/compareSets";
import type { Definition } from "../../sets/definition";

/** Null where a type has no such paper. */
export interface PaperMaker {
  /** As `Definition.form` says it. */
  readonly name: string;
  /** All answers together, for the body that asked. */
  readonly status: ((about: LedgerPaper) => DocumentDescription) | null;
  /** The definition to those who are to answer, with the form as a table that the intake reads. */
  readonly council: ((about: DefinitionPaper) => DocumentDescription) | null;
  /** What one municipality has answered. */
  readonly return: ((about: ReturnPaper) => DocumentDescription) | null;
  /** What is changed from one definition to the next, with how the earlier one went. */
  readonly adjustment: ((about: AdjustmentPaper) => DocumentDescription) | null;
  /** Two definitions side by side, with the words that differ. */
  readonly comparison: ((about: ComparisonPaper) => DocumentDescription) | null;
  /** The form itself, unanswered. */
  readonly form: ((about: FormPaper) => DocumentDescription) | null;
}

interface Paper {
  /** ISO 8601 in UTC, from the clock that was passed in. */
  readonly madeAt: string;
  readonly texts: Texts;
}

export interface LedgerPaper extends Paper {
  readonly ledger: Ledger;
}

export interface DefinitionPaper extends Paper {
  readonly definition: Definition;
}

export interface ReturnPaper extends LedgerPaper {
  /** A municipality that the ledger has an accepted return or an own word of. */
  readonly municipality: Municipality;
}

export interface AdjustmentPaper extends LedgerPaper {
  /** The one that takes over from the ledger's. */
  readonly next: Definition;
  /** From the ledger's definition to the next, however many stand between. */
  readonly comparison: SetComparison;
}

export interface ComparisonPaper extends Paper {
  readonly earlier: Definition;
  readonly next: Definition;
  /** From the one to the other, however many stand between. */
  readonly comparison: SetComparison;
}

export interface FormPaper extends DefinitionPaper {
  /** As shown in the form, e.g. "København" or "Tårnby-Dragør". */
  readonly name: string;
  /** Whose answer it is asked for: one, or those of a joint jobcentre. */
  readonly municipalities: readonly Municipality[];
}
