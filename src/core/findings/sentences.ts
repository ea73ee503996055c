/** What a language has to say of each finding. */
import type { Area } from "../../workbook/address";
import type { Place } from "../../workbook/place";
import type { FindingCode, ParametersOf } from "./finding";

/** What a sentence may name beside the finding's parameters, in the words of its language. */
export interface Named {
  /** Places as a person finds them, e.g. "C7" or "tabel 2, række 4". */
  readonly places: (places: readonly Place[]) => readonly string[];
  /** An area in the finding's own sheet, e.g. "C4:C5" or "i række 4-5". */
  readonly area: (area: Area) => string;
  /** A column of that sheet, e.g. "D" or "4". */
  readonly column: (column: number) => string;
}

export type Sentences = {
  readonly [C in FindingCode]: (parameters: ParametersOf<C>, named: Named) => string;
};
