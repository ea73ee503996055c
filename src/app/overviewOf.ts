/** A ledger → the regional overview, described. */
import { makerOf } from "../core/forms/makerOf";
import type { Ledger } from "../core/ledger/ledger";
import { danishDay } from "../core/overview/localTime";
import type { Texts } from "../language";
import type { WorkbookDescription } from "../workbook/description";

/**
 * Of what was made earlier the same day only the latest is kept, which is this one.
 *
 * @param madeAt ISO 8601 in UTC, written into the overview; the same moment gives the same bytes
 */
export function overviewOf(ledger: Ledger, madeAt: string, texts: Texts): WorkbookDescription {
  const { days } = ledger.past;
  const earlier = days.filter(({ at }) => danishDay(at) < danishDay(madeAt));
  const kept =
    earlier.length === days.length ? ledger : { ...ledger, past: { ...ledger.past, days: earlier } };
  return makerOf(ledger.set).overview({ ledger: kept, madeAt, texts });
}
