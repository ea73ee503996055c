/** Turns the returns that came in into a ledger: which of them counts for each municipality, and why. */
import { finding } from "../findings/finding";
import type { Finding } from "../findings/finding";
import type { FormLayout } from "../intake/formLayout";
import type { Return } from "../intake/return";
import type { Municipality } from "../respondents/municipality";
import { type Copy, copiesOf } from "./copies";
import { applyDecision } from "./applyDecision";
import type { Ledger, LedgerEntry, LedgerReturn } from "./ledger";
import type { ReturnState } from "../findings/returnState";
import { NO_PAST, type Past } from "./past";
import { NOTHING_SAID } from "./secretariat";
import type { SecretariatWords } from "./secretariat";
import { notJoined } from "./notJoined";
import { owedFindings } from "./notOwed";
import { typedDeadline } from "./typedDeadline";
import { resolveReturns } from "./resolveReturns";
import type { Outcome, OutcomeState } from "./resolveReturns";

export interface LedgerInput {
  /** The form that is asked about. */
  readonly set: FormLayout;
  /** The municipalities that were asked, in the registry's order. */
  readonly municipalities: readonly Municipality[];
  /** In the order the files came in. */
  readonly returns: readonly Return[];
  /** What the secretariat has decided and put right in an earlier overview. */
  readonly secretariat?: SecretariatWords;
  /** What the overview that is gone on with remembers of earlier moments. */
  readonly past?: Past;
}

/**
 * Sorts every return under its municipalities. Nothing is left out: each file keeps a place in
 * `returns`, whatever became of it.
 *
 * - The same bytes twice are one return, and so are the same answers in two files; a copy is superseded with a
 *   note that says of which. Where the copies belong to different municipalities (their file names are the only evidence), they
 *   are different returns.
 * - A form for the recommendations that are asked about goes before one for others, and a file before a program's
 *   temporary one, whatever the clocks say.
 * - Of several readable returns the last saved counts. The same last time, or no time, is undecided, and so is a
 *   last one with fewer valid answers than an earlier one.
 * - An unclear return never takes the place of a readable one: it waits beside it for a person, unless a
 *   readable one was saved later.
 * - What the secretariat has decided holds: for whom a return counts, which of several, which is not used.
 * - Who has not joined is not told of answers that it does not owe.
 * - A joint return counts for each of its municipalities for which no newer return came.
 */
export function buildLedger({
  set,
  municipalities,
  returns: incoming,
  secretariat = NOTHING_SAID,
  past = NO_PAST,
}: LedgerInput): Ledger {
  const decisions = new Map(secretariat.decisions.map((decision) => [decision.file, decision]));
  const returns = eachByItself(
    incoming.map((one) => applyDecision(one, decisions.get(one.file.sha256), municipalities)),
  );
  const settled = new Set([...secretariat.decisions, ...secretariat.corrections].map(({ file }) => file));
  const copies = copiesOf(returns, settled);
  const originals = returns.filter((one) => !copies.has(one) && one.standing !== "rejected");
  const outcomes = new Map(
    municipalities.map(({ code, name }) => [
      code,
      resolveReturns(
        originals.filter((one) => one.municipalities.includes(code)),
        name,
        decisions,
        set.id,
      ),
    ]),
  );
  const free = notJoined({ secretariat });
  const outcomesOf = (one: Return) => one.municipalities.flatMap((code) => outcomes.get(code) ?? []);
  const findingsOf = (one: Return): readonly Finding[] => {
    const copy = copies.get(one);
    const own = owedFindings(one, set, free);
    if (copy) return [...own, copy.finding];
    const added = outcomesOf(one).flatMap((outcome) => outcome.findings.get(one) ?? []);
    return [...own, ...added, ...homeless(one, outcomes)];
  };
  const kept = new Map(
    returns.map((one): [Return, LedgerReturn] => [
      one,
      { return: one, state: stateOf(one, copies, outcomesOf(one)), findings: findingsOf(one) },
    ]),
  );
  // A joint return may be something else to one municipality than it is as a whole.
  const inLedger = (one: Return, state: ReturnState): LedgerReturn => {
    const known = kept.get(one);
    return known?.state === state
      ? known
      : { return: one, state, findings: known?.findings ?? findingsOf(one) };
  };
  return {
    set: { ...set, deadline: typedDeadline(secretariat) ?? set.deadline },
    secretariat,
    past,
    asRead: incoming,
    entries: municipalities.map((municipality) =>
      entryOf(municipality, outcomes.get(municipality.code), copies, inLedger),
    ),
    returns: [...kept.values()],
  };
}

/** One and the same object that comes twice is two: each is told apart by itself. */
function eachByItself(returns: readonly Return[]): readonly Return[] {
  const seen = new Set<Return>();
  return returns.map((one) => {
    const own = seen.has(one) ? { ...one } : one;
    seen.add(own);
    return own;
  });
}

/** A return that no municipality asked about can count: its own findings should say so; if not, this one does. */
function homeless(one: Return, outcomes: ReadonlyMap<string, Outcome>): readonly Finding[] {
  if (one.standing === "rejected" || one.municipalities.some((code) => outcomes.has(code))) return [];
  const own =
    one.municipalities.length > 0
      ? finding("municipality-not-asked", {}, { municipality: one.municipalities })
      : finding("municipality-unknown", {}, { written: one.head.municipality });
  return one.findings.some(({ code }) => code === own.code) ? [] : [own];
}

const MOST_FIRST: readonly OutcomeState[] = ["accepted", "undecided", "superseded"];

/** What became of the file as a whole: for a joint return, what it is to the municipality where it means most. */
function stateOf(one: Return, copies: ReadonlyMap<Return, Copy>, outcomes: readonly Outcome[]): ReturnState {
  if (one.standing === "rejected") return "rejected";
  if (copies.has(one)) return "superseded";
  const states = outcomes.map((outcome) => outcome.states.get(one));
  return MOST_FIRST.find((state) => states.includes(state)) ?? "undecided";
}

function entryOf(
  municipality: Municipality,
  outcome: Outcome | undefined,
  copies: ReadonlyMap<Return, Copy>,
  inLedger: (one: Return, state: ReturnState) => LedgerReturn,
): LedgerEntry {
  const { accepted = null, undecided = [], superseded = [], newest = null } = outcome ?? {};
  const ownCopies = [...copies.keys()].filter(
    (copy) => copy.standing !== "rejected" && copy.municipalities.includes(municipality.code),
  );
  return {
    municipality,
    state: accepted ? "accepted" : undecided.length > 0 ? "undecided" : "missing",
    accepted: accepted && inLedger(accepted, "accepted"),
    superseded: [
      ...superseded.map((older) => ({ return: inLedger(older, "superseded"), newest })),
      ...ownCopies.map((copy) => ({ return: inLedger(copy, "superseded"), newest: null })),
    ],
    undecided: undecided.map((one) => inLedger(one, "undecided")),
  };
}
