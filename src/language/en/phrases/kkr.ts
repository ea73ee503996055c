/** Who asks, by the name that a recommendation set gives it. */
import type { WHOLE_COUNTRY } from "../../../core/respondents/municipalitiesOfKkr";

const wholeCountry: typeof WHOLE_COUNTRY = "Danmark";

/** "Hovedstaden" → "KKR Hovedstaden"; for all 98 "the whole country". */
export function kkrName(kkr: string): string {
  return kkr === wholeCountry ? "the whole country" : `KKR ${kkr}`;
}
