/** Tells how alike a text is to each of many, so that an edited recommendation is still recognised. */

/** Where a pair of neighbouring letters occurs: in which of the texts, and how often. */
interface Occurrence {
  readonly text: number;
  readonly count: number;
}

/** Texts by their pairs of neighbouring letters; made once a set. */
export interface LetterPairs {
  readonly occurrences: ReadonlyMap<string, readonly Occurrence[]>;
  /** Of each text, how many pairs it has. */
  readonly totals: readonly number[];
}

/** @param texts in one case, without punctuation */
export function letterPairs(texts: readonly string[]): LetterPairs {
  const occurrences = new Map<string, Occurrence[]>();
  for (const [text, letters] of texts.entries()) {
    for (const [pair, count] of pairsIn(letters)) {
      const known = occurrences.get(pair);
      if (known) known.push({ text, count });
      else occurrences.set(pair, [{ text, count }]);
    }
  }
  return { occurrences, totals: texts.map(pairCount) };
}

/**
 * Dice's coefficient over letter pairs with each of the texts, in their order: 1 = the same letters in the same
 * company, 0 = nothing shared. Each pair is looked up once, however many texts there are.
 */
export function similarities({ occurrences, totals }: LetterPairs, text: string): readonly number[] {
  const shared = totals.map(() => 0);
  for (const [pair, count] of pairsIn(text)) {
    for (const known of occurrences.get(pair) ?? []) {
      shared[known.text] = (shared[known.text] ?? 0) + Math.min(count, known.count);
    }
  }
  const own = pairCount(text);
  return totals.map((total, index) => (2 * (shared[index] ?? 0)) / (own + total || 1));
}

/** How many pairs a text has. */
export function pairCount(text: string): number {
  return Math.max(0, text.length - 1);
}

/** Each pair with how often it occurs. */
function pairsIn(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let index = 0; index < text.length - 1; index += 1) {
    const pair = text.slice(index, index + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}
