/** A ledger → the regional overview, described. */
import { makerOf } from "../core/forms/makerOf";
import type { Ledger } from "../core/ledger/ledger";
import type { Texts } from "../language";
import type { WorkbookDescription } from "../workbook/description";

/** @param madeAt ISO 8601 in UTC, written into the overview; the same moment gives the same bytes */
export function overviewOf(ledger: Ledger, madeAt: string, texts: Texts): WorkbookDescription {
  return makerOf(ledger.set).overview({ ledger, madeAt, texts });
}
