/** The ledger before and after → what has changed since last time. */
import type { Ledger, LedgerEntry } from "../ledger/ledger";
import type { Municipality } from "../respondents/municipality";
import { observationsOf, type Outcome } from "../forms/progress/overview/observations";

export interface Changes {
  /** Municipalities that had no return that counted, and now have. */
  readonly arrived: readonly Municipality[];
  /** Municipalities whose return another one has taken the place of. */
  readonly replaced: readonly Municipality[];
  /** Municipalities whose return counted, and where none does now. */
  readonly withdrawn: readonly Municipality[];
  /** Statuses that are not what they were, in municipalities that had answered before. */
  readonly statuses: readonly StatusChange[];
}

export interface StatusChange {
  readonly municipality: Municipality;
  readonly recommendation: string;
  readonly before: Outcome;
  readonly after: Outcome;
}

export function changesBetween(before: Ledger, after: Ledger): Changes {
  const earlier = new Map(before.entries.map((entry) => [entry.municipality.code, entry]));
  const pairs = after.entries.map((entry) => ({ entry, was: earlier.get(entry.municipality.code) ?? null }));
  const municipalities = (fits: (entry: LedgerEntry, was: LedgerEntry | null) => boolean) =>
    pairs.filter(({ entry, was }) => fits(entry, was)).map(({ entry }) => entry.municipality);
  return {
    arrived: municipalities((entry, was) => entry.accepted !== null && !was?.accepted),
    replaced: municipalities(
      (entry, was) =>
        entry.accepted !== null &&
        Boolean(was?.accepted) &&
        was?.accepted?.return.file.sha256 !== entry.accepted.return.file.sha256,
    ),
    withdrawn: municipalities((entry, was) => entry.accepted === null && Boolean(was?.accepted)),
    statuses: statusChanges(before, after),
  };
}

function statusChanges(before: Ledger, after: Ledger): readonly StatusChange[] {
  const earlier = new Map(
    observationsOf(before).map((one) => [`${one.municipality.code}|${one.recommendation.id}`, one.outcome]),
  );
  return observationsOf(after).flatMap(({ municipality, recommendation, outcome }) => {
    const was = earlier.get(`${municipality.code}|${recommendation.id}`);
    return was === undefined || was === "missing" || was === outcome
      ? []
      : [{ municipality, recommendation: recommendation.id, before: was, after: outcome }];
  });
}
