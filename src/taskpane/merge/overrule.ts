/** A return's statuses that were not simply written → how they were read, and the secretariat's own reading instead. */
import { MISSING, UNANSWERED } from "../../core/facts/facts";
import type { FormLayout } from "../../core/intake/formLayout";
import { type Answer, type FieldAnswer, fieldOf, type Return } from "../../core/intake/return";
import type { Correction, Decision } from "../../core/ledger/secretariat";

/** A value of the form's first field, or `unanswered`. */
export type Reading = string;

type Fields = Pick<FormLayout, "fields">;

/** What the user has chosen in place of what was read. */
export interface Overruling {
  /** SHA-256 of the return. */
  readonly file: string;
  readonly recommendation: string;
  readonly outcome: Reading;
}

/** Answers that were read by some rule, or that nobody could read. */
export function interpreted({ answers }: Return, form: Fields): readonly Answer[] {
  return answers.filter((answer) => {
    const { value, written, readBy } = firstOf(answer, form);
    return value === null ? written.trim() !== "" : readBy !== "exact";
  });
}

function firstOf(answer: Pick<Answer, "fields">, form: Fields): FieldAnswer {
  return fieldOf(answer, keyOf(form));
}

function keyOf({ fields }: Fields): string {
  return fields[0]?.name ?? "";
}

/** How an answer stands now: as the secretariat has put it right, or as it was read. */
export function standsAs(
  answer: Answer,
  { file, municipalities }: Return,
  form: Fields,
  corrections: readonly Correction[],
): Reading {
  const said = corrections.find(
    (one) =>
      one.file === file.sha256 && one.item === answer.item && municipalities.includes(one.municipality),
  )?.fields[keyOf(form)];
  return said === undefined || said === MISSING ? (firstOf(answer, form).value ?? UNANSWERED) : said;
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
 * for; what was corrected in other fields before stays so. Choosing what was read takes the correction back.
 */
export function withOverrulings(
  earlier: readonly Correction[],
  overrulings: readonly Overruling[],
  returns: readonly Return[],
  decisions: readonly Decision[],
  form: Fields,
): readonly Correction[] {
  return overrulings.reduce<readonly Correction[]>((corrections, { file, recommendation, outcome }) => {
    const one = returns.find((known) => known.file.sha256 === file);
    const municipalities =
      decisions.find((decision) => decision.file === file)?.countsFor ?? one?.municipalities ?? [];
    const answered = one?.answers.find((answer) => answer.item === recommendation);
    const read = firstOf(answered ?? { fields: {} }, form).value ?? UNANSWERED;
    const isSame = (correction: Correction) =>
      correction.item === recommendation && municipalities.includes(correction.municipality);
    const own = municipalities.flatMap((municipality): readonly Correction[] => {
      const before = corrections.find(
        (correction) => isSame(correction) && correction.municipality === municipality,
      );
      const others = Object.entries(before?.file === file ? before.fields : {}).filter(
        ([name]) => name !== keyOf(form),
      );
      const own = outcome === read ? [] : [[keyOf(form), outcome] as const];
      const fields = Object.fromEntries([...own, ...others]);
      return Object.keys(fields).length > 0 ? [{ municipality, item: recommendation, file, fields }] : [];
    });
    return [...corrections.filter((correction) => !isSame(correction)), ...own];
  }, earlier);
}
