/** Returns and what an earlier overview remembers → the order for the next overview, and its ledger. */
import { formOf } from "../core/forms";
import { buildLedger } from "../core/ledger/buildLedger";
import type { Ledger } from "../core/ledger/ledger";
import { isAnswered, momentOf } from "../core/facts/momentOf";
import { NO_PAST, type Past } from "../core/ledger/past";
import { NOTHING_SAID } from "../core/ledger/secretariat";
import { withRemembered } from "../core/refresh/goOn";
import type { Remembered } from "../core/refresh/readOverview";
import type { Return } from "../core/intake/return";
import type { Asked, OverviewOrder } from "./order";

/** @param earlier what the overview that is gone on with remembers; null where there is none */
export function goingOn(
  { set, municipalities }: Pick<Asked, "set" | "municipalities">,
  fresh: readonly Return[],
  earlier: Remembered | null,
): OverviewOrder {
  return {
    set,
    municipalities,
    returns: earlier ? withRemembered(earlier.returns, fresh) : fresh,
    secretariat: earlier?.secretariat ?? NOTHING_SAID,
    past: earlier ? pastOf({ set, municipalities }, earlier) : NO_PAST,
  };
}

/** What it remembers, and how it stood itself when it was left: one day more, where anybody had answered. */
function pastOf(asked: Pick<Asked, "set" | "municipalities">, earlier: Remembered): Past {
  const { returns, secretariat, past, madeAt } = earlier;
  if (madeAt === null) return past;
  const day = momentOf(ledgerOf({ ...asked, returns, secretariat, past }), madeAt);
  return isAnswered(day) ? { ...past, days: [...past.days, day] } : past;
}

export function ledgerOf(order: OverviewOrder): Ledger {
  return buildLedger({ ...order, set: formOf(order.set) });
}
