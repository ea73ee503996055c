/** What somebody wrote → the same in quotation marks, as it stands in a sentence. */

/** At the end of a sentence: no second full stop after one that is quoted. */
export function quoted(text: string): string {
  return /[.!?…]$/.test(text) ? `"${text}"` : `"${text}".`;
}

/** With what else there is, at the end of a sentence. @param more e.g. " og mere i 3 andre celler", or "" */
export function quotedAnd(text: string, more: string): string {
  return more === "" ? quoted(text) : `"${text}"${more}.`;
}
