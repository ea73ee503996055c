/** A return's findings → those that somebody in the secretariat wants to read. */
import { type Finding, type FindingCode, isVoluntaryBlank } from "../findings/finding";
import type { LedgerReturn } from "../ledger/ledger";

/**
 * How an answer was judged. Once a newer return has answered, nobody can do anything about it, and what was
 * answered otherwise stands among the differences. What somebody wrote elsewhere in the file is told all the same.
 */
const ABOUT_ANSWERS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "recommendation-missing",
  "status-missing",
  "status-invalid",
  "status-ambiguous",
  "status-sign",
  "status-not-allowed",
  "status-read-as",
  "status-colour-only",
  "status-colour-differs",
  "remark-advised",
  "remark-required",
]);

/** What is voluntary and left open is nothing to do: Matrix shows it, and a row for each would hide the rest. */
export function reportable({ state, findings }: LedgerReturn): readonly Finding[] {
  return findings.filter(
    ({ code }) => !isVoluntaryBlank(code) && !(state === "superseded" && ABOUT_ANSWERS.has(code)),
  );
}
