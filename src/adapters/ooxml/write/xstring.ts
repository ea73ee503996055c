/** Turns any text into text that XML can hold and that comes back as it was, in the way that Office has for it. */

/** What XML 1.0 cannot hold, lone surrogates included, and the carriage return, which XML readers turn into a line feed. */
const UNWRITABLE =
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** What most texts hold none of. */
const DOUBTFUL = /[\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]|_x/;

/**
 * Text that reads like an escape would be decoded by Office: its underscore is escaped itself. An escape begins with
 * an underscore too, so a character that becomes one may end it.
 */
const READS_LIKE_ESCAPE = /_(?=x[0-9A-Fa-f]{4}[_\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF])/g;

/**
 * The text with control characters as `_xHHHH_` and a literal `_xHHHH_` protected (ECMA-376, ST_Xstring).
 * Markup is not escaped here.
 */
export function xstring(text: string): string {
  if (!DOUBTFUL.test(text)) return text;
  return text
    .replace(READS_LIKE_ESCAPE, "_x005F_")
    .replace(
      UNWRITABLE,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}
