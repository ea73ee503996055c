/** Turns returns into the same returns with equal answers held once: a form that comes again, corrected, repeats most of itself. */
import type { Answer, Return } from "./return";

/** Every field, so that only what is equal in all of them is held once. */
const FIELDS = Object.keys({
  recommendation: 0,
  status: 0,
  statusAsWritten: 0,
  remark: 0,
  cell: 0,
  remarkCell: 0,
  matchedBy: 0,
  confidence: 0,
  readBy: 0,
} satisfies Readonly<Record<keyof Answer, 0>>);

/** For all returns that are held at the same time: without it ten thousand of them take half a gigabyte. */
export function holdingOnce(): (one: Return) => Return {
  const answers = new Map<string, Answer>();
  const numbers = new Map<unknown, number>();
  const numberOf = (value: unknown): number => {
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return number;
  };
  const held = (answer: Answer): Answer => {
    const fields: Readonly<Record<string, unknown>> = { ...answer };
    const key = FIELDS.map((field) => numberOf(fields[field])).join();
    const known = answers.get(key);
    if (!known) answers.set(key, answer);
    return known ?? answer;
  };
  return (one) => ({ ...one, answers: one.answers.map(held) });
}
