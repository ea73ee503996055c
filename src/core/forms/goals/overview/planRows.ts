/** A ledger → its answers about plans, a row for each municipality and item, each jobcentre counted once. */
import { factsOf, MISSING, type Source, UNANSWERED } from "../../../facts/facts";
import type { Ledger, LedgerEntry } from "../../../ledger/ledger";
import type { Municipality } from "../../../respondents/municipality";
import { once } from "../../../sets/once";
import { type Asked, askedIn, type Plans, plansIn } from "../plans/plans";
import { MARK, TEXT } from "../reading/fields";
import type { MarkValue } from "../reading/values";

/** What a jobcentre says of an item. */
export type Outcome = MarkValue | typeof UNANSWERED | typeof MISSING;

export interface PlanRow {
  readonly municipality: Municipality;
  readonly jobcentre: string;
  /** Of municipalities that share a jobcentre one counts for them all. */
  readonly counted: boolean;
  readonly asked: Asked;
  readonly outcome: Outcome;
  /** "" where there is none. */
  readonly text: string;
  readonly corrected: boolean;
  readonly source: Source | null;
}

/** Made once a ledger. */
export const planRowsOf = once((ledger: Ledger): readonly PlanRow[] => {
  const plans = plansIn(ledger);
  const asked = new Map(askedIn(plans).map((one) => [one.about.id, one]));
  const facts = factsOf(ledger);
  const texts = new Map(
    facts
      .filter(({ field }) => field === TEXT)
      .map(({ municipality, item, value }) => [planKey(municipality.code, item.id), value]),
  );
  const speakers = speakersIn(ledger.entries, plans);
  return facts.flatMap(({ field, municipality, item, value, corrected, source }): readonly PlanRow[] => {
    const own = asked.get(item.id);
    if (field !== MARK || !own) return [];
    return [
      {
        municipality,
        jobcentre: jobcentreOf(municipality, plans),
        counted: speakers.has(municipality.code),
        asked: own,
        outcome: OUTCOMES.find((outcome) => outcome === value) ?? UNANSWERED,
        text: texts.get(planKey(municipality.code, item.id)) ?? "",
        corrected,
        source,
      },
    ];
  });
});

const OUTCOMES: readonly Outcome[] = ["level", "effort", "none", "told", UNANSWERED, MISSING];

/** "165|M1": what joins the other sheets to a row of Data. */
export function planKey(municipality: string, item: string): string {
  return `${municipality}|${item}`;
}

function jobcentreOf({ code, name }: Municipality, { jointJobcentres = [] }: Plans): string {
  return jointJobcentres.find(({ municipalities }) => municipalities.includes(code))?.name ?? name;
}

/** Of each jobcentre the first that has answered, or the first of all. */
function speakersIn(entries: readonly LedgerEntry[], plans: Plans): ReadonlySet<string> {
  const speakers = new Map<string, LedgerEntry>();
  for (const entry of entries) {
    const jobcentre = jobcentreOf(entry.municipality, plans);
    const known = speakers.get(jobcentre);
    if (!known || (!known.accepted && entry.accepted)) speakers.set(jobcentre, entry);
  }
  return new Set([...speakers.values()].map(({ municipality }) => municipality.code));
}
