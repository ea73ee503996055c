/** What was gathered, and what an earlier overview remembers, → everything that the next overview is made of. */
import type { Return } from "../../core/intake/return";
import { formOf } from "../../core/forms";
import { NOTHING_SAID } from "../../core/ledger/secretariat";
import { municipalitiesOfKkr } from "../../core/respondents/municipalitiesOfKkr";
import type { Definition } from "../../core/sets/definition";
import { withRemembered } from "../../core/refresh/goOn";
import type { Remembered } from "../../core/refresh/readOverview";
import { registry } from "../../data";
import type { OverviewOrder } from "../worker/jobs";
import { withDecision } from "./matters";
import { withOverrulings } from "./overrule";
import type { Gathered } from "./useGathering";

/** An overview among the returns holds none itself. */
export const isOverview = (one: Return): boolean =>
  one.findings.some(({ code }) => code === "is-an-overview");

export function orderOf(
  { read, decisions, overrulings }: Gathered,
  set: Definition,
  remembered: Remembered | null,
): OverviewOrder {
  const fresh = (read ?? []).filter((one) => !isOverview(one));
  const said = remembered?.secretariat ?? NOTHING_SAID;
  const returns = remembered ? withRemembered(remembered.returns, fresh) : fresh;
  const decided = decisions.reduce(withDecision, said.decisions);
  return {
    set,
    municipalities: municipalitiesOfKkr(registry, set.kkr),
    returns,
    secretariat: {
      ...said,
      decisions: decided,
      corrections: withOverrulings(said.corrections, overrulings, returns, decided, formOf(set)),
    },
  };
}
