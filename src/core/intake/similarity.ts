/** Tells how alike two texts are, so that an edited recommendation is still recognised. */

/** Pairs of neighbouring letters with how often each occurs; made once a text. */
export interface LetterPairs {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** @param text in one case, without punctuation */
export function letterPairs(text: string): LetterPairs {
  const counts = new Map<string, number>();
  for (let index = 0; index < text.length - 1; index += 1) {
    const pair = text.slice(index, index + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, total: Math.max(0, text.length - 1) };
}

/** Dice's coefficient over letter pairs: 1 = the same letters in the same company, 0 = nothing shared. */
export function similarity(a: LetterPairs, b: LetterPairs): number {
  const total = a.total + b.total;
  if (total === 0) return 0;
  let shared = 0;
  const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  for (const [pair, count] of small.counts) shared += Math.min(count, large.counts.get(pair) ?? 0);
  return (2 * shared) / total;
}
