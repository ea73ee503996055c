/** Two returns of the same municipality → the recommendations that they answer differently. */
import type { Answer, Return } from "../intake/return";
import type { Difference } from "./ledger";

/** In the order of the set; what both leave out, or write alike, is no difference. */
export function differencesBetween(older: Return, newer: Return): readonly Difference[] {
  const before = new Map(older.answers.map((answer) => [answer.recommendation, answer]));
  const after = new Map(newer.answers.map((answer) => [answer.recommendation, answer]));
  const recommendations = new Set([...after.keys(), ...before.keys()]);
  return [...recommendations].flatMap((recommendation) => {
    const a = said(before.get(recommendation));
    const b = said(after.get(recommendation));
    return sameAnswer(a, b) ? [] : [{ recommendation, older: a, newer: b }];
  });
}

function said(answer: Answer | undefined): Difference["older"] {
  return {
    status: answer?.status ?? null,
    statusAsWritten: answer?.statusAsWritten ?? "",
    remark: answer?.remark ?? "",
  };
}

/** "Grøn " and "Grøn" are the same answer; two texts that nobody could read are compared as written. */
function sameAnswer(a: Difference["older"], b: Difference["older"]): boolean {
  const sameStatus = a.status === b.status && (a.status !== null || a.statusAsWritten === b.statusAsWritten);
  return sameStatus && a.remark === b.remark;
}
