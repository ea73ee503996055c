/** Turns a form into the texts that a row can be compared with. */
import { once } from "../sets/once";
import { comparable } from "../text/comparable";
import type { FormLayout } from "./formLayout";
import { letterPairs, pairCount, similarities } from "../text/similarity";
import { firstWord, wordsOf } from "../text/words";
import type { Work } from "./work";

export interface Likeness {
  readonly item: string;
  /** 0 to 1. */
  readonly similarity: number;
  /** The same letters and digits; case, spaces and punctuation make no difference. */
  readonly exact: boolean;
}

const NONE: readonly Likeness[] = [];

/** Below this nobody would call two texts the same recommendation, so they are not even mentioned. */
export const UNLIKE = 0.5;

/** So many times as long as the longest wording, a text is none of them, however many signs are left out of it. */
const MOST_LETTERS = 4;

/** One wording of an item; variants are wordings like any other. */
interface Wording {
  readonly item: string;
  /** As printed. */
  readonly printed: string;
  /** As `comparable` writes it. */
  readonly text: string;
  /** As `wordsOf` writes them. */
  readonly words: string;
}

const wordings = once(({ items }: FormLayout): readonly Wording[] =>
  items.flatMap(({ id, text, variants }) =>
    [text, ...variants].map((printed) => {
      const wording = comparable(printed);
      return { item: id, printed, text: wording, words: wordsOf(wording) };
    }),
  ),
);

interface OwnWords {
  /** Recommendations by their texts as printed, and as `comparable` writes them: most forms have them unchanged. */
  readonly asPrinted: ReadonlyMap<string, readonly Likeness[]>;
  /** Of these. In characters. */
  readonly longest: number;
  /** Recommendations by their own words. */
  readonly exact: ReadonlyMap<string, readonly Likeness[]>;
  /** Of all of them, so that other texts are told from them at their beginning. */
  readonly firstWords: ReadonlySet<string>;
}

/** A form's own introductions are worded like recommendations and are none. */
const ownWords = once((form: FormLayout): OwnWords => {
  const leadIns = new Set(form.prints.introductions.map(plainWords));
  const own = wordings(form).filter(({ words }) => !leadIns.has(words));
  const exact = new Map<string, readonly Likeness[]>();
  for (const { item, words } of own) {
    const known = exact.get(words) ?? NONE;
    if (known.some((one) => one.item === item)) continue;
    exact.set(words, [...known, { item, similarity: 1, exact: true }]);
  }
  const asPrinted = new Map(
    own.flatMap(({ printed, text, words }) => {
      const same = exact.get(words) ?? NONE;
      return [[printed, same] as const, [text, same] as const];
    }),
  );
  const longest = Math.max(0, ...[...asPrinted.keys()].map(({ length }) => length));
  return { asPrinted, longest, exact, firstWords: new Set([...exact.keys()].map(firstWord)) };
});

/** What the form prints around the recommendations, as `comparable` and as `wordsOf` write it. */
const printedAround = once((form: FormLayout): ReadonlySet<string> => {
  const { exact } = ownWords(form);
  const around = form.prints.texts.map(comparable).filter((text) => !exact.has(wordsOf(text)));
  return new Set([...around, ...around.map(wordsOf)]);
});

const pairsOfWordings = once((form: FormLayout) => letterPairs(wordings(form).map(({ words }) => words)));

/** See `Written`. */
interface Words {
  readonly text: string;
  readonly comparable: string;
  readonly firstWord: string;
}

/** The recommendations whose text this is to the letter. */
export function sameLetters(form: FormLayout, text: string): readonly Likeness[] {
  const { asPrinted, longest } = ownWords(form);
  // Remarks may be long, and looking a text up goes through the whole of it.
  return text.length > longest ? NONE : (asPrinted.get(text) ?? NONE);
}

/** The recommendations whose own words these are. */
export function sameWords(form: FormLayout, words: Words): readonly Likeness[] {
  const { asPrinted, exact, firstWords } = ownWords(form);
  const printed = asPrinted.get(words.text) ?? asPrinted.get(words.comparable);
  if (printed) return printed;
  return firstWords.has(words.firstWord) ? (exact.get(wordsOf(words.comparable)) ?? NONE) : NONE;
}

/**
 * The recommendations that a text is at all like, without being one of them, the most alike first. What
 * the form itself prints around them may be worded like recommendations and is none.
 *
 * @param text as `comparable` writes it
 * @param work pays for each letter with each of the wordings
 */
export function likenesses(form: FormLayout, text: string, work: Work): readonly Likeness[] {
  if (text.length > MOST_LETTERS * ownWords(form).longest) return [];
  const around = printedAround(form);
  if (around.has(text)) return [];
  const words = wordsOf(text);
  if (around.has(words)) return [];
  const pairs = pairsOfWordings(form);
  if (!pairs.totals.some((total) => isOfSuchLength(words, total))) return [];
  work.spend(words.length * pairs.totals.length);
  const alike = similarities(pairs, words);
  const best = new Map<string, Likeness>();
  for (const [index, { item }] of wordings(form).entries()) {
    const similarity = alike[index] ?? 0;
    if (similarity < UNLIKE || similarity <= (best.get(item)?.similarity ?? 0)) continue;
    best.set(item, { item, similarity, exact: false });
  }
  return [...best.values()].sort((a, b) => b.similarity - a.similarity);
}

function plainWords(text: string): string {
  return wordsOf(comparable(text));
}

/** Texts of very different length cannot be alike: that spares the counting. */
function isOfSuchLength(words: string, total: number): boolean {
  const pairs = pairCount(words);
  return 2 * Math.min(pairs, total) >= UNLIKE * (pairs + total || 1);
}
