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

export interface Likeness {
  readonly recommendation: string;
  /** 0 to 1. */
  readonly similarity: number;
  /** The same letters and digits; case, spaces and punctuation make no difference. */
  readonly exact: boolean;
}

/** Below this nobody would call two texts the same recommendation, so they are not even mentioned. */
export const UNLIKE = 0.5;

const made = new WeakMap<RecommendationSet, readonly Wording[]>();

/** Made once a set: every row of every return asks for the same. */
function wordings(set: RecommendationSet): readonly Wording[] {
  const earlier = made.get(set);
  if (earlier) return earlier;
  const all = recommendationsOf(set).flatMap(({ recommendation: { id, text, variants } }) =>
    [text, ...variants].map((wording) => {
      const comparableText = wordingOf(wording);
      return { recommendation: id, text: comparableText, pairs: letterPairs(comparableText) };
    }),
  );
  made.set(set, all);
  return all;
}

/** The recommendations that are at all like a text, the most alike first. */
export function likenesses(set: RecommendationSet, text: string): readonly Likeness[] {
  const written = wordingOf(text);
  const pairs = letterPairs(written);
  const best = new Map<string, Likeness>();
  for (const wording of wordings(set)) {
    const exact = wording.text === written;
    const alike = exact ? 1 : compare(pairs, wording.pairs);
    const known = best.get(wording.recommendation);
    if (alike < UNLIKE || known?.exact || (!exact && alike <= (known?.similarity ?? 0))) continue;
    best.set(wording.recommendation, { recommendation: wording.recommendation, similarity: alike, exact });
  }
  return [...best.values()].sort((a, b) => Number(b.exact) - Number(a.exact) || b.similarity - a.similarity);
}

/** The recommendations whose own text this is. */
export function exactly(set: RecommendationSet, text: string): readonly string[] {
  const written = wordingOf(text);
  return [
    ...new Set(
      wordings(set)
        .filter((wording) => wording.text === written)
        .map(({ recommendation }) => recommendation),
    ),
  ];
}

/** Is it one of the set's own introductions? They are worded like recommendations, but are none. */
export function isLeadIn(set: RecommendationSet, text: string): boolean {
  const written = wordingOf(text);
  return set.themes.some((theme) =>
    [theme.intro, theme.skalIntro, theme.kanIntro].some(
      (leadIn) => leadIn !== null && wordingOf(leadIn) === written,
    ),
  );
}

function wordingOf(text: string): string {
  return comparable(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Texts of very different length cannot be alike: that spares the counting. */
function compare(a: LetterPairs, b: LetterPairs): number {
  const most = (2 * Math.min(a.total, b.total)) / (a.total + b.total || 1);
  return most < UNLIKE ? 0 : similarity(a, b);
}
