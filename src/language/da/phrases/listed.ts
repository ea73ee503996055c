/** Words → one phrase that lists them. */

/** "A", "A og B", "A, B og C"; nothing for none. */
export function listed(words: readonly string[], last: "og" | "eller" = "og"): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1) ?? ""}`;
}
