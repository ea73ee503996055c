/** One municipality's returns → which counts, which a newer one took the place of, which a person must choose between. */
import { finding } from "../findings/finding";
import type { Finding } from "../findings/finding";
import type { Return } from "../intake/return";
import { outrankedIn } from "./outranked";
import { savedTime } from "./savedTime";
import type { Decision } from "./secretariat";

export type OutcomeState = "accepted" | "undecided" | "superseded";

export interface Outcome {
  readonly accepted: Return | null;
  readonly undecided: readonly Return[];
  /** Newest first. */
  readonly superseded: readonly Return[];
  /** The return that the superseded ones are compared with. */
  readonly newest: Return | null;
  /** What became of each of them. */
  readonly states: ReadonlyMap<Return, OutcomeState>;
  readonly findings: ReadonlyMap<Return, readonly Finding[]>;
}

/**
 * Takes returns that are readable or unclear, no file twice. The order of `returns` means nothing.
 *
 * A readable return with a time supersedes whatever was saved before it and says no more than it. Those that
 * remain are a single readable one, which counts, or several, which wait for a person. Where the secretariat has
 * chosen between returns, the choice holds among those that it saw. Whatever the clocks
 * say, some go before others (outranked.ts).
 *
 * @param setId the set that is asked about
 */
export function resolveReturns(
  returns: readonly Return[],
  municipality: string,
  decisions: ReadonlyMap<string, Decision>,
  setId: string,
): Outcome {
  const present = new Map(returns.map((one) => [one.file.sha256, one]));
  const passedOver = new Map(
    [...decisions.values()]
      .filter(({ file }) => present.has(file))
      .flatMap(({ file, chosenOver }) => chosenOver.map((other) => [other, file] as const)),
  );
  const isPassedOver = (one: Return) => passedOver.has(one.file.sha256);
  const possible = returns.filter((one) => one.standing === "readable" && !isPassedOver(one));
  const outranked = outrankedIn(returns, possible, setId);
  const readable = possible.filter((one) => !outranked.has(one));
  const last = readable.reduce((latest, one) => Math.max(latest, savedTime(one) ?? -Infinity), -Infinity);
  const isBefore = (one: Return) => (savedTime(one) ?? Infinity) < last;
  const fuller = fullerThanLater(readable, isBefore);
  const isOlder = (one: Return) =>
    isPassedOver(one) || outranked.has(one) || (isBefore(one) && !fuller.has(one));
  const superseded = returns.filter(isOlder).toSorted(newestFirst);
  const candidates = readable.filter((one) => !isOlder(one)).toSorted(newestFirst);
  const unclear = returns.filter((one) => one.standing === "unclear" && !isOlder(one)).toSorted(newestFirst);
  const [newest = null, ...rivals] = candidates;
  const accepted = rivals.length === 0 ? newest : null;
  const undecided = [...(accepted ? [] : candidates), ...unclear];
  const findings = new Map<Return, readonly Finding[]>();
  const by = { municipality, file: newest?.file.name ?? "" };
  const replaced = {
    superseded: [finding("superseded", {}, by)],
    "temporary-file": [finding("temporary-file", {}, by)],
    "other-set": [finding("other-set", {}, by)],
  };
  for (const older of superseded) {
    const chosen = present.get(passedOver.get(older.file.sha256) ?? "");
    const why = replaced[outranked.get(older) ?? "superseded"];
    findings.set(
      older,
      chosen ? [finding("passed-over", {}, { municipality, file: chosen.file.name })] : why,
    );
  }
  if (!accepted) {
    const conflict = conflictOf(candidates, municipality, fuller);
    for (const one of candidates) findings.set(one, [conflict(one)]);
  }
  const states = new Map<Return, OutcomeState>([
    ...superseded.map((one) => [one, "superseded"] as const),
    ...undecided.map((one) => [one, "undecided"] as const),
    ...(accepted ? [[accepted, "accepted"] as const] : []),
  ]);
  return { accepted, undecided, superseded, newest, states, findings };
}

/** Those saved before the last that have more valid answers than every later one: what they say is not lost unasked. */
function fullerThanLater(
  readable: readonly Return[],
  isBefore: (one: Return) => boolean,
): ReadonlySet<Return> {
  const fuller = new Set<Return>();
  let most = -1;
  for (const one of readable.toSorted(newestFirst)) {
    const given = validAnswers(one);
    if (isBefore(one) && given > most) fuller.add(one);
    most = Math.max(most, given);
  }
  return fuller;
}

function validAnswers({ answers }: Return): number {
  return answers.filter(({ given }) => given).length;
}

/** More than these are counted, not named: thousands of names in thousands of findings help nobody. */
const MOST_NAMED = 3;

/** Says of each of the candidates which others it cannot be told apart from, and why. */
function conflictOf(
  candidates: readonly Return[],
  municipality: string,
  fuller: ReadonlySet<Return>,
): (one: Return) => Finding {
  const first = candidates.toSorted((a, b) => (a.file.name < b.file.name ? -1 : 1)).slice(0, MOST_NAMED + 1);
  const newest = mostAnswers(candidates.filter((candidate) => !fuller.has(candidate)));
  const older = mostAnswers([...fuller]);
  const isTimeless = candidates.some((candidate) => savedTime(candidate) === null);
  return (one) => {
    const named = first.filter((other) => other !== one).slice(0, MOST_NAMED);
    const files = named.map((other) => other.file.name);
    const parameters = { municipality, files, more: candidates.length - 1 - named.length };
    if (fuller.size > 0) return finding("undecided-fewer-answers", {}, { ...parameters, newest, older });
    return finding(isTimeless ? "undecided-no-time" : "undecided-same-time", {}, parameters);
  };
}

function mostAnswers(returns: readonly Return[]): number {
  return returns.reduce((most, one) => Math.max(most, validAnswers(one)), 0);
}

/** The fingerprint settles what time does not, so that the order of the files never matters. */
function newestFirst(a: Return, b: Return): number {
  const byTime = (savedTime(b) ?? -Infinity) - (savedTime(a) ?? -Infinity);
  return byTime || (a.file.sha256 < b.file.sha256 ? -1 : 1);
}
