/** What the secretariat has said itself: it stands in the overview and holds at the next merge. */
import type { MunicipalityWords } from "./municipalityWords";
import type { TaskWords } from "./taskWords";

/** A choice about a return that could not be settled without a person. */
export interface Decision {
  /** SHA-256 of the file that it is about. */
  readonly file: string;
  /** Codes of the municipalities that the return counts for; none = it is not to be used. */
  readonly countsFor: readonly string[];
  /**
   * SHA-256 of the returns that it was weighed against. A return that nobody had seen then is not bound
   * by the choice.
   */
  readonly chosenOver: readonly string[];
}

/** An answer that the secretariat has put right in the sheet Data. */
export interface Correction {
  readonly municipality: string;
  readonly item: string;
  /** SHA-256 of the return that was corrected; "" where none had come. It holds for that return only. */
  readonly file: string;
  /**
   * What is put right, by the names of the form's fields: in the first a value, `unanswered` or `missing`, in the
   * others a text. A field that is not there is left as it was.
   */
  readonly fields: Readonly<Record<string, string>>;
}

/** The secretariat's own note on a municipality's answer. */
export interface Note {
  readonly municipality: string;
  readonly item: string;
  readonly text: string;
}

export interface SecretariatWords {
  readonly decisions: readonly Decision[];
  readonly corrections: readonly Correction[];
  readonly notes: readonly Note[];
  /** Of the municipalities of which something is written. */
  readonly municipalities: readonly MunicipalityWords[];
  /** The rows of Årshjul; none where there is no such sheet yet. */
  readonly tasks: readonly TaskWords[];
}

export const NOTHING_SAID: SecretariatWords = {
  decisions: [],
  corrections: [],
  notes: [],
  municipalities: [],
  tasks: [],
};
