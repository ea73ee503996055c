/** Rows → how many jobcentres have each goal: with a level, with effort alone, with nothing stated, or not in yet. */
import { MISSING } from "../../../facts/facts";
import type { Ledger } from "../../../ledger/ledger";
import { type Point, plansIn } from "../plans/plans";
import { type Outcome, planRowsOf } from "./planRows";

/** The columns of the count, in their order. A blank is told from a jobcentre that is missing. */
export const COUNTED = ["level", "effort", "blank", "missing"] as const;

export type Counted = (typeof COUNTED)[number];

export interface GoalTotal {
  readonly goal: Point;
  readonly counts: Readonly<Record<Counted, number>>;
}

export function goalTotals(ledger: Ledger): readonly GoalTotal[] {
  const rows = planRowsOf(ledger).filter(({ counted }) => counted);
  return plansIn(ledger).goals.map((goal) => {
    const own = rows
      .filter(({ asked }) => asked.about.id === goal.id)
      .map(({ outcome }) => countedAs(outcome));
    const count = (as: Counted) => own.filter((one) => one === as).length;
    return {
      goal,
      counts: {
        level: count("level"),
        effort: count("effort"),
        blank: count("blank"),
        missing: count("missing"),
      },
    };
  });
}

/** What a plan is silent on and what nobody has marked are blank alike, as the table of 2018 prints them. */
export function countedAs(outcome: Outcome): Counted {
  if (outcome === "level" || outcome === "effort") return outcome;
  return outcome === MISSING ? "missing" : "blank";
}
