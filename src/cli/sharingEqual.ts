/** Turns returns into the same returns with equal texts held once: a form that comes again repeats most of them. */
import type { Return } from "../core/intake/return";

/** For all returns of one merge; see `read`. */
export function sharingTexts(): (one: Return) => Return {
  const known = new Map<string, string>();
  const once = (text: string): string => {
    const same = known.get(text);
    if (same !== undefined) return same;
    const own = narrow(text);
    known.set(own, own);
    return own;
  };
  return (one) => ({
    ...one,
    answers: one.answers.map((answer) => ({
      ...answer,
      statusAsWritten: once(answer.statusAsWritten),
      remark: once(answer.remark),
      cell: answer.cell === null ? null : once(answer.cell),
      remarkCell: answer.remarkCell === null ? null : once(answer.remarkCell),
    })),
  });
}

/** Held in one byte a letter where that is enough: V8 takes two for all that is cut from a text with one wider letter. */
function narrow(text: string): string {
  return /[^\u0000-\u00ff]/.test(text) ? text : Buffer.from(text, "latin1").toString("latin1");
}
