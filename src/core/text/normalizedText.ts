/** Turns a text into its Unicode normal form in time that grows with the text alone. */

/** Sorting the marks on one letter takes the square of their number; no language puts so many on one. */
const MOST_MARKS = 30;
const TOO_MANY_MARKS = new RegExp(`(\\p{M}{${MOST_MARKS}})\\p{M}+`, "gu");

/** As `normalize` makes it, but for marks beyond the thirtieth on one letter, which are left out. */
export function normalizedText(text: string, form: "NFC" | "NFD" | "NFKC"): string {
  return text.replaceAll(TOO_MANY_MARKS, "$1").normalize(form);
}
