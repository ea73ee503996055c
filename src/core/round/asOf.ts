/** A ledger and a day → the ledger as it was in the evening of that day: what came later is not there yet. */
import { buildLedger } from "../ledger/buildLedger";
import type { Ledger } from "../ledger/ledger";
import { receivedAt } from "../ledger/receivedAt";
import { danishDay } from "../overview/localTime";

/** @param on ISO date. A return of which nobody knows when it came counts. */
export function asOf(ledger: Ledger, on: string): Ledger {
  const { set, entries, asRead, secretariat } = ledger;
  return buildLedger({
    set,
    secretariat,
    municipalities: entries.map(({ municipality }) => municipality),
    returns: asRead.filter((one) => {
      const moment = receivedAt(one);
      return moment === null || danishDay(moment) <= on;
    }),
  });
}
