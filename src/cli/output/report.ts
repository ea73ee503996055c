/** Turns a ledger into the lines that a person reads in the terminal. */
import { describeTogether } from "../../core/wording/describeTogether";
import type { Finding } from "../../core/findings/finding";
import type { Ledger, LedgerReturn } from "../../core/ledger/ledger";
import { notJoined } from "../../core/ledger/notJoined";
import { byName } from "../../core/overview/byName";
import { reportable } from "../../core/overview/reportable";
import type { FormLayout } from "../../core/intake/formLayout";
import { registry } from "../../data";
import type { Texts } from "../../language";

/** More points than these of one file are counted: the overview tells them all. */
const MOST_POINTS = 10;

/**
 * A line per file with what became of it, and below it everything found in it.
 *
 * @param paths where each file was found, in the order of the ledger's returns
 */
export function reportFiles(ledger: Ledger, paths: readonly string[], texts: Texts): readonly string[] {
  const { set, returns } = ledger;
  return returns.flatMap((one, index) => [
    fileLine(one, paths[index] ?? one.return.file.name, set, texts),
    ...pointLines(one.findings, set, texts),
  ]);
}

/** As `reportFiles`, but only of the files in which there is something to look at, and how many there is nothing in. */
export function reportTroubled(ledger: Ledger, paths: readonly string[], texts: Texts): readonly string[] {
  const { results } = texts.cli;
  const { set, returns } = ledger;
  const lines = returns.flatMap((one, index) => {
    const findings = toLookAt(one);
    if (one.state === "accepted" && findings.length === 0) return [];
    const points = pointLines(findings, set, texts);
    const more = points.length - MOST_POINTS;
    return [
      fileLine(one, paths[index] ?? one.return.file.name, set, texts),
      ...(more > 1 ? [...points.slice(0, MOST_POINTS), `  ${results.morePoints(more)}`] : points),
    ];
  });
  const quiet = returns.filter((one) => one.state === "accepted" && toLookAt(one).length === 0).length;
  return [...lines, ...(quiet > 0 ? [results.nothingIn(quiet, returns.length)] : [])];
}

/** Notes are the overview's, but for those that say why a file does not count. */
function toLookAt(one: LedgerReturn): readonly Finding[] {
  return reportable(one).filter(({ severity }) => severity !== "note" || one.state !== "accepted");
}

/** Who has answered, who is missing, and who waits for a decision. */
export function reportMunicipalities(ledger: Ledger, texts: Texts): readonly string[] {
  const { entries } = ledger;
  const free = notJoined(ledger);
  const { results } = texts.cli;
  const named = (state: (typeof entries)[number]["state"], isFree?: boolean) =>
    byName(
      entries
        .filter((entry) => entry.state === state)
        .map(({ municipality }) => municipality)
        .filter(({ code }) => isFree === undefined || free.has(code) === isFree),
    ).map(({ name }) => name);
  const undecided = named("undecided");
  const missing = named("missing", false);
  const apart = named("missing", true);
  return [
    results.haveAnswered(named("accepted").length, entries.length),
    ...(undecided.length > 0 ? [results.undecided(undecided)] : []),
    ...(missing.length > 0 ? [results.missing(missing)] : []),
    ...(apart.length > 0 ? [results.notJoined(apart)] : []),
  ];
}

/** Is there anything in it that a person must act on? */
export function needsAPerson({ returns }: Ledger): boolean {
  return returns.some(
    ({ state, findings }) =>
      state === "undecided" || state === "rejected" || findings.some(({ severity }) => severity === "error"),
  );
}

function fileLine({ return: one, state }: LedgerReturn, path: string, set: FormLayout, texts: Texts): string {
  const { results } = texts.cli;
  const names = registry.municipalities
    .filter(({ code }) => one.municipalities.includes(code))
    .map(({ name }) => name);
  const asked = new Set(set.items.map(({ id }) => id));
  // An earlier overview may remember answers to what is not asked any more.
  const answered = one.answers.filter(({ given, item }) => given && asked.has(item));
  const counted = one.answers.length > 0 ? `, ${results.answered(answered.length, asked.size)}` : "";
  return results.fileLine(
    path,
    names.length > 0 ? results.municipalities(names) : results.noMunicipality,
    results.states[state] + counted,
  );
}

function pointLines(findings: readonly Finding[], set: FormLayout, texts: Texts): readonly string[] {
  return describeTogether(findings, texts, set.names).map(
    ({ severity, sentence }) => `  ${texts.cli.results.severities[severity]} · ${sentence}`,
  );
}
