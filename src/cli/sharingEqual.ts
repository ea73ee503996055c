/** Turns returns into the same returns with what is equal held once: a form that comes again repeats most of itself. */
import type { Answer, Return } from "../core/intake/return";

/** For all returns of one merge; see `read`. */
export function sharingEqual(): (one: Return) => Return {
  const text = sharingTexts();
  const answer = sharingAnswers(text);
  const municipalities = holdingOnce<Return["municipalities"]>((codes) => codes.map(text));
  const head = holdingOnce<Return["head"]>(({ municipality, contact, email, councilDate }) => ({
    municipality: text(municipality),
    contact: text(contact),
    email: text(email),
    councilDate: text(councilDate),
  }));
  return (one) => ({
    ...one,
    savedBy: one.savedBy === null ? null : text(one.savedBy),
    savedAt: one.savedAt === null ? null : text(one.savedAt),
    municipalities: municipalities(one.municipalities),
    head: head(one.head),
    answers: one.answers.map(answer),
  });
}

function sharingTexts(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const same = known.get(text);
    if (same !== undefined) return same;
    const own = narrow(text);
    known.set(own, own);
    return own;
  };
}

/** Looked for among those that say the same of the same recommendation; of these, the last one is held. */
function sharingAnswers(text: (text: string) => string): (answer: Answer) => Answer {
  const known = new Map<string, Map<string, Map<string, Answer>>>();
  return (answer) => {
    const { recommendation, statusAsWritten, remark } = answer;
    const alike = within(within(known, recommendation), statusAsWritten);
    const last = alike.get(remark);
    if (last && isSame(last, answer)) return last;
    const own = {
      ...answer,
      statusAsWritten: text(statusAsWritten),
      remark: last?.remark ?? narrow(remark),
      cell: answer.cell === null ? null : text(answer.cell),
      remarkCell: answer.remarkCell === null ? null : text(answer.remarkCell),
    };
    alike.set(own.remark, own);
    return own;
  };
}

function within<Value>(maps: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  const known = maps.get(key) ?? new Map<string, Value>();
  maps.set(key, known);
  return known;
}

/** Of two answers that agree in recommendation, status as written and remark. */
function isSame(a: Answer, b: Answer): boolean {
  return (
    a.status === b.status &&
    a.cell === b.cell &&
    a.remarkCell === b.remarkCell &&
    a.matchedBy === b.matchedBy &&
    a.confidence === b.confidence &&
    a.readBy === b.readBy
  );
}

/** For small data of few kinds: it is known by its JSON. */
function holdingOnce<Data>(own: (data: Data) => Data): (data: Data) => Data {
  const known = new Map<string, Data>();
  return (data) => {
    const key = JSON.stringify(data);
    const same = known.get(key);
    if (same !== undefined) return same;
    const held = own(data);
    known.set(key, held);
    return held;
  };
}

/** Held in one byte a letter where that is enough: V8 takes two for all that is cut from a text with one wider letter. */
function narrow(text: string): string {
  return /[^\u0000-\u00ff]/.test(text) ? text : Buffer.from(text, "latin1").toString("latin1");
}
