/** Turns a text cut out of a part into one that does not keep the part in memory. */

/** V8 keeps the whole part alive for a piece cut out of it; a piece of a new text lets it go. */
export function detached(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
