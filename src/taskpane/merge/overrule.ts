/** A return's statuses that were not simply written → how they were read, and the secretariat's own reading instead. */
import { progressAnswer, statusOf } from "../../core/forms/progress/reading/answers";
import type { Answer, Return } from "../../core/intake/return";
import type { Correction, Decision } from "../../core/ledger/secretariat";
import type { StatusName } from "../../core/forms/progress/set/recommendationSet";

export type Reading = StatusName | "unanswered";

/** What the user has chosen in place of what was read. */
export interface Overruling {
  /** SHA-256 of the return. */
  readonly file: string;
  readonly recommendation: string;
  readonly outcome: Reading;
}

/** Answers that were read by some rule, or that nobody could read. */
export function interpreted({ answers }: Return): readonly Answer[] {
  return answers.filter((answer) => {
    const { status, statusAsWritten, readBy } = progressAnswer(answer);
    return status === null ? statusAsWritten.trim() !== "" : readBy !== "exact";
  });
}

/** How an answer stands now: as the secretariat has put it right, or as it was read. */
export function standsAs(
  answer: Answer,
  { file, municipalities }: Return,
  corrections: readonly Correction[],
): Reading {
  const said = corrections.find(
    (one) =>
      one.file === file.sha256 &&
      one.recommendation === answer.recommendation &&
      municipalities.includes(one.municipality),
  )?.outcome;
  return said === undefined || said === "missing" ? (statusOf(answer) ?? "unanswered") : said;
}

export function withOverruling(
  overrulings: readonly Overruling[],
  overruling: Overruling,
): readonly Overruling[] {
  const isOther = ({ file, recommendation }: Overruling) =>
    file !== overruling.file || recommendation !== overruling.recommendation;
  return [...overrulings.filter(isOther), overruling];
}

/**
 * The earlier corrections with the overrulings in their place, one for each municipality that the return counts
 * for; a remark that was corrected before stays so. Choosing what was read takes the correction back.
 */
export function withOverrulings(
  earlier: readonly Correction[],
  overrulings: readonly Overruling[],
  returns: readonly Return[],
  decisions: readonly Decision[],
): readonly Correction[] {
  return overrulings.reduce<readonly Correction[]>((corrections, { file, recommendation, outcome }) => {
    const one = returns.find((known) => known.file.sha256 === file);
    const municipalities =
      decisions.find((decision) => decision.file === file)?.countsFor ?? one?.municipalities ?? [];
    const answered = one?.answers.find((answer) => answer.recommendation === recommendation);
    const read = answered && statusOf(answered);
    const isSame = (correction: Correction) =>
      correction.recommendation === recommendation && municipalities.includes(correction.municipality);
    const own = municipalities.flatMap((municipality): readonly Correction[] => {
      const before = corrections.find(
        (correction) => isSame(correction) && correction.municipality === municipality,
      );
      const remark = before?.file === file ? before.remark : undefined;
      const changed = {
        ...(outcome !== (read ?? "unanswered") && { outcome }),
        ...(remark !== undefined && { remark }),
      };
      return Object.keys(changed).length > 0 ? [{ municipality, recommendation, file, ...changed }] : [];
    });
    return [...corrections.filter((correction) => !isSame(correction)), ...own];
  }, earlier);
}
