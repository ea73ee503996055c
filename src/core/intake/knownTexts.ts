/** Turns a recommendation set into the texts that a row can be compared with. */
import { recommendationsOf, type RecommendationSet } from "../recommendations/recommendationSet";
import { comparable } from "../status/comparable";
import { introductions, printedTexts } from "./printedTexts";
import { type LetterPairs, letterPairs, similarity } from "./similarity";
import { wordsOf } from "./words";

/** One wording of a recommendation; variants are wordings like any other. */
interface Wording {
  readonly recommendation: string;
  readonly text: string;
  readonly pairs: LetterPairs;
}

interface KnownTexts {
  readonly wordings: readonly Wording[];
  /** Recommendations by their own words. */
  readonly exact: ReadonlyMap<string, readonly string[]>;
  /** What the form prints around the recommendations. */
  readonly around: ReadonlySet<string>;
}

export interface Likeness {
  readonly recommendation: string;
  /** 0 to 1. */
  readonly similarity: number;
  /** The same letters and digits; case, spaces and punctuation make no difference. */
  readonly exact: boolean;
}

/** Below this nobody would call two texts the same recommendation, so they are not even mentioned. */
export const UNLIKE = 0.5;

const made = new WeakMap<RecommendationSet, KnownTexts>();

/** Made once a set: every row of every return asks for the same. */
function knownTexts(set: RecommendationSet): KnownTexts {
  const earlier = made.get(set);
  if (earlier) return earlier;
  const wordings = recommendationsOf(set).flatMap(({ recommendation: { id, text, variants } }) =>
    [text, ...variants].map((wording): Wording => {
      const words = plainWords(wording);
      return { recommendation: id, text: words, pairs: letterPairs(words) };
    }),
  );
  const exact = new Map<string, readonly string[]>();
  for (const { recommendation, text } of wordings) {
    exact.set(text, [...new Set([...(exact.get(text) ?? []), recommendation])]);
  }
  const known = {
    wordings,
    exact,
    around: new Set([
      ...introductions(set).map(plainWords),
      ...printedTexts(set)
        .map(plainWords)
        .filter((words) => !exact.has(words)),
    ]),
  };
  made.set(set, known);
  return known;
}

/**
 * The recommendations that are at all like a text, the most alike first. What the form itself prints
 * around them may be worded like recommendations and is none.
 *
 * @param words as `wordsOf` writes them
 */
export function likenesses(set: RecommendationSet, words: string): readonly Likeness[] {
  const same = sameWords(set, words);
  const { wordings, around } = knownTexts(set);
  if (same.length > 0 || around.has(words)) return same;
  const pairs = letterPairs(words);
  const best = new Map<string, Likeness>();
  for (const { recommendation, pairs: others } of wordings) {
    const alike = compare(pairs, others);
    if (alike < UNLIKE || alike <= (best.get(recommendation)?.similarity ?? 0)) continue;
    best.set(recommendation, { recommendation, similarity: alike, exact: false });
  }
  return [...best.values()].sort((a, b) => b.similarity - a.similarity);
}

/** The recommendations whose own words these are. */
export function sameWords(set: RecommendationSet, words: string): readonly Likeness[] {
  if (knownTexts(set).around.has(words)) return [];
  return exactly(set, words).map((recommendation) => ({ recommendation, similarity: 1, exact: true }));
}

/** The ids of the recommendations whose own words these are. @param words as `wordsOf` writes them */
export function exactly(set: RecommendationSet, words: string): readonly string[] {
  return knownTexts(set).exact.get(words) ?? [];
}

function plainWords(text: string): string {
  return wordsOf(comparable(text));
}

/** Texts of very different length cannot be alike: that spares the counting. */
function compare(a: LetterPairs, b: LetterPairs): number {
  const most = (2 * Math.min(a.total, b.total)) / (a.total + b.total || 1);
  return most < UNLIKE ? 0 : similarity(a, b);
}
