/** Turns returns into the same returns with equal answers held once: a form that comes again, corrected, repeats most of itself. */
import type { Answer, FieldAnswer, Return } from "./return";

/** For all returns that are held at the same time: without it ten thousand of them take half a gigabyte. */
export function internReturns(): (one: Return) => Return {
  const numberOf = numbering<unknown>();
  const field = holding((one: FieldAnswer) => [one.value, one.written, one.cell, one.readBy].map(numberOf));
  const answer = holding((one: Answer) => [
    ...[one.item, one.given, one.matchedBy, one.confidence].map(numberOf),
    // Equal ones are one and the same by now.
    ...Object.entries(one.fields).flatMap((entry) => entry.map(numberOf)),
  ]);
  const held = (one: Answer): Answer =>
    answer({
      ...one,
      fields: Object.fromEntries(Object.entries(one.fields).map(([name, said]) => [name, field(said)])),
    });
  return (one) => ({ ...one, answers: one.answers.map(held) });
}

/** The first of those that are equal, for each. @param partsOf every part, so that only what is equal in all of them is held once */
function holding<One>(partsOf: (one: One) => readonly number[]): (one: One) => One {
  const known = new Map<string, One>();
  return (one) => {
    const key = partsOf(one).join();
    const first = known.get(key) ?? one;
    known.set(key, first);
    return first;
  };
}

/** A number for each value, the same for equal ones. */
function numbering<Value>(): (value: Value) => number {
  const numbers = new Map<Value, number>();
  return (value) => {
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return number;
  };
}
