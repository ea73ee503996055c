/** One municipality's returns → which counts, which a newer one took the place of, which a person must choose between. */
import { finding } from "../findings/finding";
import type { Finding } from "../findings/finding";
import type { Return } from "../intake/return";
import type { Decision } from "./secretariat";

export interface Outcome {
  readonly accepted: Return | null;
  readonly undecided: readonly Return[];
  /** Newest first. */
  readonly superseded: readonly Return[];
  /** The return that the superseded ones are compared with. */
  readonly newest: Return | null;
  readonly findings: ReadonlyMap<Return, readonly Finding[]>;
}

/**
 * Takes returns that are readable or unclear, no file twice. The order of `returns` means nothing.
 *
 * A readable return with a time supersedes whatever was saved before it and says no more than it. Those that
 * remain are a single readable one, which counts, or several, which wait for a person. Where the secretariat has
 * chosen between returns, the choice holds among those that it saw.
 */
export function sortOut(
  returns: readonly Return[],
  municipality: string,
  decisions: ReadonlyMap<string, Decision>,
): Outcome {
  const present = new Set(returns.map(({ file }) => file.sha256));
  const passedOver = new Map(
    [...decisions.values()]
      .filter(({ file }) => present.has(file))
      .flatMap(({ file, chosenOver }) => chosenOver.map((other) => [other, file] as const)),
  );
  const isPassedOver = (one: Return) => passedOver.has(one.file.sha256);
  const readable = returns.filter((one) => one.standing === "readable" && !isPassedOver(one));
  const last = Math.max(...readable.map((one) => savedTime(one) ?? -Infinity));
  const isBefore = (one: Return) => (savedTime(one) ?? Infinity) < last;
  const fuller = fullerThanLater(readable, isBefore);
  const isOlder = (one: Return) => isPassedOver(one) || (isBefore(one) && !fuller.has(one));
  const superseded = returns.filter(isOlder).toSorted(newestFirst);
  const candidates = readable.filter((one) => !isOlder(one)).toSorted(newestFirst);
  const unclear = returns.filter((one) => one.standing === "unclear" && !isOlder(one)).toSorted(newestFirst);
  const [newest = null, ...rivals] = candidates;
  const accepted = rivals.length === 0 ? newest : null;
  const undecided = [...(accepted ? [] : candidates), ...unclear];
  const findings = new Map<Return, readonly Finding[]>();
  const replaced = [finding("superseded", {}, { municipality, file: newest?.file.name ?? "" })];
  for (const older of superseded) {
    const chosen = returns.find(({ file }) => file.sha256 === passedOver.get(older.file.sha256));
    findings.set(
      older,
      chosen ? [finding("passed-over", {}, { municipality, file: chosen.file.name })] : replaced,
    );
  }
  if (!accepted) {
    const sorted = candidates.toSorted((a, b) => (a.file.name < b.file.name ? -1 : 1));
    for (const one of candidates) {
      findings.set(one, [conflict(one, sorted, municipality, fuller)]);
    }
  }
  return { accepted, undecided, superseded, newest, findings };
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
  return answers.filter(({ status }) => status !== null).length;
}

/** More than these are counted, not named: thousands of names in thousands of findings help nobody. */
const MOST_NAMED = 3;

/** Says which other returns this one cannot be told apart from. @param sorted the candidates by file name */
function conflict(
  one: Return,
  sorted: readonly Return[],
  municipality: string,
  fuller: ReadonlySet<Return>,
): Finding {
  const named = sorted
    .slice(0, MOST_NAMED + 1)
    .filter((other) => other !== one)
    .slice(0, MOST_NAMED);
  const parameters = {
    municipality,
    files: named.map((other) => other.file.name),
    more: sorted.length - 1 - named.length,
  };
  if (fuller.size > 0) {
    const given = (returns: readonly Return[]) => Math.max(...returns.map(validAnswers));
    const newest = given(sorted.filter((candidate) => !fuller.has(candidate)));
    return finding("undecided-fewer-answers", {}, { ...parameters, newest, older: given([...fuller]) });
  }
  return sorted.some((candidate) => savedTime(candidate) === null)
    ? finding("undecided-no-time", {}, parameters)
    : finding("undecided-same-time", {}, parameters);
}

/** Milliseconds since 1970, or null where the workbook says nothing that is a time. */
function savedTime(one: Return): number | null {
  const time = one.savedAt === null ? NaN : Date.parse(one.savedAt);
  return Number.isNaN(time) ? null : time;
}

/** The fingerprint settles what time does not, so that the order of the files never matters. */
function newestFirst(a: Return, b: Return): number {
  const byTime = (savedTime(b) ?? -Infinity) - (savedTime(a) ?? -Infinity);
  return byTime || (a.file.sha256 < b.file.sha256 ? -1 : 1);
}
