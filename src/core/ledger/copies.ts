/** Returns → those that say no more than another one: the same file again, or the same answers in another file. */
import { type Finding, finding } from "../findings/finding";
import type { Answer, Return } from "../intake/return";
import { savedTime } from "./savedTime";
import { isTemporaryName } from "./temporaryName";

export interface Copy {
  /** The one that speaks for both. */
  readonly original: Return;
  /** Says what they have in common. */
  readonly finding: Finding;
}

/**
 * Each copy with its original. Where only the file names tell whose they are, the same bytes from two
 * municipalities are two returns.
 *
 * @param settled SHA-256 of the files that the secretariat has said something of: these speak for their copies
 */
export function copiesOf(
  returns: readonly Return[],
  settled: ReadonlySet<string>,
): ReadonlyMap<Return, Copy> {
  // A file that could not be opened has no fingerprint: two of them are not the same file.
  const opened = returns.filter(({ file }) => file.sha256 !== "");
  const byBytes = joined(opened, ({ file }) => file.sha256, firstProper);
  const distinct = opened.filter(
    (one) => one.standing !== "rejected" && !byBytes.has(one) && saysSomething(one),
  );
  const byAnswers = joined(severalOfEach(distinct), answersKeys(), mostTelling(settled));
  return new Map([
    ...copies(byBytes, (file) => finding("same-file-twice", {}, { file })),
    ...copies(byAnswers, (file) => finding("same-answers-twice", {}, { file })),
  ]);
}

/** Those that are not their municipalities' only one: only these need be compared. */
function severalOfEach(returns: readonly Return[]): readonly Return[] {
  const counts = new Map<string, number>();
  const whose = ({ municipalities }: Return) => municipalities.toSorted().join(" ");
  for (const one of returns) counts.set(whose(one), (counts.get(whose(one)) ?? 0) + 1);
  return returns.filter((one) => (counts.get(whose(one)) ?? 0) > 1);
}

function copies(
  originals: ReadonlyMap<Return, Return>,
  says: (file: string) => Finding,
): readonly (readonly [Return, Copy])[] {
  return [...originals].map(([one, original]) => [one, { original, finding: says(original.file.name) }]);
}

/** All but the best of those that have a key and their municipalities in common, each with the best. */
function joined(
  returns: readonly Return[],
  keyOf: (one: Return) => string,
  better: (a: Return, b: Return) => Return,
): ReadonlyMap<Return, Return> {
  const groups = new Map<string, Return[]>();
  for (const one of returns) {
    const key = [keyOf(one), ...one.municipalities.toSorted()].join(" ");
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const originals = new Map<Return, Return>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const best = group.reduce(better);
    for (const one of group) if (one !== best) originals.set(one, best);
  }
  return originals;
}

/** The same bytes: the first that bears a name of its own. */
function firstProper(a: Return, b: Return): Return {
  return isTemporaryName(a.file.name) && !isTemporaryName(b.file.name) ? b : a;
}

/** The one that the secretariat knows, that bears a name of its own, that was saved last; then by name. */
function mostTelling(settled: ReadonlySet<string>): (a: Return, b: Return) => Return {
  return (a, b) => {
    const order =
      Number(settled.has(b.file.sha256)) - Number(settled.has(a.file.sha256)) ||
      Number(isTemporaryName(a.file.name)) - Number(isTemporaryName(b.file.name)) ||
      (savedTime(b) ?? 0) - (savedTime(a) ?? 0);
    if (order !== 0) return order < 0 ? a : b;
    return [a.file.name, a.file.sha256].join("\n") < [b.file.name, b.file.sha256].join("\n") ? a : b;
  };
}

/** What a return says, in few letters: each answer by a number. A blank more or less says nothing. */
function answersKeys(): (one: Return) => string {
  const numbers = new Map<string, number>();
  const numberOf = (answer: Answer): number => {
    const fields = Object.entries(answer.fields).filter(([, { written }]) => plain(written) !== "");
    const said = JSON.stringify([
      answer.item,
      ...fields.map(([name, { value, written }]) => [name, plain(value ?? written)]),
    ]);
    const number = numbers.get(said) ?? numbers.size;
    numbers.set(said, number);
    return number;
  };
  return ({ answers, head, setId, standing }) =>
    JSON.stringify([standing, setId, plain(head.councilDate), answers.map(numberOf)]);
}

function saysSomething({ answers }: Return): boolean {
  return answers.some(({ fields }) =>
    Object.values(fields).some(({ value }) => value !== null && plain(value) !== ""),
  );
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
