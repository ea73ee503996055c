/** Turns a recommendation set into the texts that a row can be compared with. */
import { recommendationsOf, type RecommendationSet } from "../recommendations/recommendationSet";
import { comparable } from "../status/comparable";
import { type LetterPairs, letterPairs, similarity } from "./similarity";

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
  /** The set's introductions. */
  readonly leadIns: ReadonlySet<string>;
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
      const words = wordingOf(wording);
      return { recommendation: id, text: words, pairs: letterPairs(words) };
    }),
  );
  const exact = new Map<string, readonly string[]>();
  for (const { recommendation, text } of wordings) {
    exact.set(text, [...new Set([...(exact.get(text) ?? []), recommendation])]);
  }
  const leadIns = set.themes.flatMap(({ intro, skalIntro, kanIntro }) => [intro, skalIntro, kanIntro]);
  const known = {
    wordings,
    exact,
    leadIns: new Set(leadIns.flatMap((leadIn) => (leadIn === null ? [] : [wordingOf(leadIn)]))),
  };
  made.set(set, known);
  return known;
}

/**
 * The recommendations that are at all like a text, the most alike first. A set's own introductions are
 * worded like recommendations and are none.
 *
 * @param edited whether a text may also be an edited wording; false spares the counting
 */
export function likenesses(set: RecommendationSet, text: string, edited: boolean): readonly Likeness[] {
  const { wordings, exact, leadIns } = knownTexts(set);
  const written = wordingOf(text);
  if (leadIns.has(written)) return [];
  const same = exact.get(written) ?? [];
  if (!edited) return same.map((recommendation) => ({ recommendation, similarity: 1, exact: true }));
  const pairs = letterPairs(written);
  const best = new Map<string, Likeness>(
    same.map((recommendation) => [recommendation, { recommendation, similarity: 1, exact: true }]),
  );
  for (const { recommendation, pairs: others } of wordings) {
    const alike = compare(pairs, others);
    if (alike < UNLIKE || alike <= (best.get(recommendation)?.similarity ?? 0)) continue;
    best.set(recommendation, { recommendation, similarity: alike, exact: false });
  }
  return [...best.values()].sort((a, b) => Number(b.exact) - Number(a.exact) || b.similarity - a.similarity);
}

/** The recommendations whose own words these are. @param words as `wordingOf` writes them */
export function exactly(set: RecommendationSet, words: string): readonly string[] {
  return knownTexts(set).exact.get(words) ?? [];
}

/** Letters and digits in lower case with single spaces. */
export function wordingOf(text: string): string {
  return comparable(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Texts of very different length cannot be alike: that spares the counting. */
function compare(a: LetterPairs, b: LetterPairs): number {
  const most = (2 * Math.min(a.total, b.total)) / (a.total + b.total || 1);
  return most < UNLIKE ? 0 : similarity(a, b);
}
