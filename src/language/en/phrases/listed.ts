/** Words → one phrase that lists them. */

/** "A", "A and B", "A, B and C"; nothing for none. */
export function listed(words: readonly string[], last: "and" | "or" = "and"): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1) ?? ""}`;
}
