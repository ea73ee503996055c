/** The ledger before and after → what has changed since last time. */
import type { Ledger, LedgerEntry } from "../ledger/ledger";
import type { Municipality } from "../respondents/municipality";
import { answersIn, type Fact, MISSING, NOT_JOINED } from "../facts/facts";

export interface Changes {
  /** Municipalities that had no return that counted, and now have. */
  readonly arrived: readonly Municipality[];
  /** Municipalities whose return another one has taken the place of. */
  readonly replaced: readonly Municipality[];
  /** Municipalities whose return counted, and where none does now. */
  readonly withdrawn: readonly Municipality[];
  /** Answers that are not what they were, in municipalities that had answered before. */
  readonly statuses: readonly StatusChange[];
}

/** What the form's first field says before and after: a value, `unanswered` or `missing`. */
export interface StatusChange {
  readonly municipality: Municipality;
  readonly recommendation: string;
  readonly before: string;
  readonly after: string;
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
  const keyOf = ({ municipality, item }: Fact) => `${municipality.code}|${item.id}`;
  const answered = new Set(
    before.entries.filter(({ accepted }) => accepted).map(({ municipality }) => municipality.code),
  );
  const earlier = new Map(answersIn(before).map((one) => [keyOf(one), one.value]));
  return answersIn(after).flatMap((fact) => {
    const was = earlier.get(keyOf(fact));
    const { municipality, item, value } = fact;
    // A municipality that has only come now is told of as a whole.
    return was === undefined ||
      was === MISSING ||
      (was === NOT_JOINED && !answered.has(municipality.code)) ||
      was === value
      ? []
      : [{ municipality, recommendation: item.id, before: was, after: value }];
  });
}
