/** Turns a comparable text into its words alone, so that punctuation makes no difference. */

/** Letters and digits with single spaces. @param comparable as `comparable` writes a text */
export function wordsOf(comparable: string): string {
  return comparable.replaceAll(/ ?[^\p{L}\p{N} ][^\p{L}\p{N}]*/gu, " ").trim();
}

/** The first of them; "" where there is none. */
export function firstWord(comparable: string): string {
  return /[\p{L}\p{N}]+/u.exec(comparable)?.[0] ?? "";
}
