/** A ledger → the regional overview, described. */
import type { EarlierRound } from "../core/forms/contract/formType";
import { makerOf } from "../core/forms/makerOf";
import type { Ledger } from "../core/ledger/ledger";
import type { Texts } from "../language";
import type { WorkbookDescription } from "../workbook/description";

/**
 * @param madeAt ISO 8601 in UTC, written into the overview; the same moment gives the same bytes
 * @param earlier the round that this one is compared with; null where nobody asks for it
 */
export function overviewOf(
  ledger: Ledger,
  madeAt: string,
  texts: Texts,
  earlier: EarlierRound | null = null,
): WorkbookDescription {
  return makerOf(ledger.set).overview({ ledger, madeAt, texts, ...(earlier && { earlier }) });
}
