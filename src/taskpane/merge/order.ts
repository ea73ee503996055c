/** What was gathered, and what an earlier overview remembers, → everything that the next overview is made of. */
import { goingOn } from "../../app/ledgerOf";
import { isOverview } from "../../app/isOverview";
import { askedBy, type OverviewOrder } from "../../app/order";
import { formOf } from "../../core/forms";
import type { Definition } from "../../core/sets/definition";
import type { Remembered } from "../../core/refresh/readOverview";
import { withDecision } from "./matters";
import { withOverrulings } from "./overrule";
import type { Gathered } from "./useGathering";

export function orderOf(
  { read, decisions, overrulings }: Gathered,
  set: Definition,
  remembered: Remembered | null,
): OverviewOrder {
  const fresh = (read ?? []).filter((one) => !isOverview(one));
  const order = goingOn({ set, municipalities: askedBy(set) }, fresh, remembered);
  const { returns, secretariat: said } = order;
  const decided = decisions.reduce(withDecision, said.decisions);
  return {
    ...order,
    secretariat: {
      ...said,
      decisions: decided,
      corrections: withOverrulings(said.corrections, overrulings, returns, decided, formOf(set)),
    },
  };
}
