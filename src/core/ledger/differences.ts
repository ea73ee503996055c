/** Two returns of the same municipality → the recommendations that they answer differently. */
import { type Answer, fieldOf, type Return } from "../intake/return";
import type { Difference, LedgerEntry, Superseded } from "./ledger";

/** What an older return answers differently from the newest one; worked out when it is asked for. */
export function differencesOf({ return: older, newest }: Superseded): readonly Difference[] {
  return newest ? differencesBetween(older.return, newest) : [];
}

/**
 * The older returns of a municipality, each with the newest one that it is compared with: those that a newer
 * one took the place of, and those that wait because the newest says less.
 */
export function comparedIn({ superseded, undecided }: LedgerEntry): readonly Superseded[] {
  const [newest, ...older] = undecided.filter(({ findings }) =>
    findings.some(({ code }) => code === "undecided-fewer-answers"),
  );
  return [...older.map((one) => ({ return: one, newest: newest?.return ?? null })), ...superseded];
}

/** In the order of the set; what both leave out, or write alike, is no difference. */
export function differencesBetween(older: Return, newer: Return): readonly Difference[] {
  const before = new Map(older.answers.map((answer) => [answer.item, answer]));
  const after = new Map(newer.answers.map((answer) => [answer.item, answer]));
  const recommendations = new Set([...after.keys(), ...before.keys()]);
  return [...recommendations].flatMap((item) => {
    const [first, second] = [before.get(item), after.get(item)];
    // Answers that come again are often held once.
    if (first === second) return [];
    const [a, b] = [said(first), said(second)];
    return sameAnswer(a, b) ? [] : [{ item, older: a, newer: b }];
  });
}

const NOTHING: Difference["older"] = { fields: {} };

function said(answer: Answer | undefined): Difference["older"] {
  return answer ? { fields: answer.fields } : NOTHING;
}

/** "Grøn " and "Grøn" are the same answer; two texts that nobody could read are compared as written. */
function sameAnswer(a: Difference["older"], b: Difference["older"]): boolean {
  return [...new Set([...Object.keys(a.fields), ...Object.keys(b.fields)])].every((name) => {
    const [first, second] = [fieldOf(a, name), fieldOf(b, name)];
    return first.value === second.value && (first.value !== null || first.written === second.written);
  });
}
