/** Turns a ledger into the lines that a person reads in the terminal. */
import { describeTogether } from "../core/findings/describeTogether";
import type { Ledger, LedgerReturn } from "../core/ledger/ledger";
import { byName } from "../core/overview/tally";
import { registry } from "../data";
import type { Texts } from "../language";

/**
 * A line per file with what became of it, and below it everything found in it.
 *
 * @param paths where each file was found, in the order of the ledger's returns
 */
export function reportFiles({ returns }: Ledger, paths: readonly string[], texts: Texts): readonly string[] {
  return returns.flatMap((one, index) => reportFile(one, paths[index] ?? one.return.file.name, texts));
}

/** Who has answered, who is missing, and who waits for a decision. */
export function reportMunicipalities({ entries }: Ledger, texts: Texts): readonly string[] {
  const { results } = texts.cli;
  const named = (state: (typeof entries)[number]["state"]) =>
    byName(entries.filter((entry) => entry.state === state).map(({ municipality }) => municipality)).map(
      ({ name }) => name,
    );
  const undecided = named("undecided");
  const missing = named("missing");
  return [
    results.haveAnswered(named("accepted").length, entries.length),
    ...(undecided.length > 0 ? [results.undecided(undecided)] : []),
    ...(missing.length > 0 ? [results.missing(missing)] : []),
  ];
}

/** Is there anything in it that a person must act on? */
export function needsAPerson({ returns }: Ledger): boolean {
  return returns.some(
    ({ state, findings }) =>
      state === "undecided" || state === "rejected" || findings.some(({ severity }) => severity === "error"),
  );
}

function reportFile({ return: one, state, findings }: LedgerReturn, path: string, texts: Texts) {
  const { results } = texts.cli;
  const names = registry.municipalities
    .filter(({ code }) => one.municipalities.includes(code))
    .map(({ name }) => name);
  const answered = one.answers.filter(({ status }) => status !== null).length;
  const counted = one.answers.length > 0 ? `, ${results.answered(answered, one.answers.length)}` : "";
  return [
    results.fileLine(
      path,
      names.length > 0 ? results.municipalities(names) : results.noMunicipality,
      results.states[state] + counted,
    ),
    ...describeTogether(findings, texts).map(
      ({ severity, sentence }) => `  ${results.severities[severity]}: ${sentence}`,
    ),
  ];
}
