/** Tells a text that is nothing but a sign from words: what a sign means, its colour alone would say. */

/** "●", "★", "✓", "👍": signs without a letter or a digit; "?" and "-" are marks like any other. */
export function isSign(text: string): boolean {
  return /[^\P{S}\u0000-\u007F]|\p{Co}|\p{Extended_Pictographic}/u.test(text) && !/[\p{L}\p{N}]/u.test(text);
}

/** Asks for the emoji as a letter that takes the colour of the text. */
const AS_TEXT = "\uFE0E";
/** A heart is red only as an emoji; otherwise it is a letter like any other. */
const HEART = "\u2764";
const AS_EMOJI = "\uFE0F";

/** Is the sign that would have a colour written so that it has none? @param written as `comparable` writes it */
export function isUncoloured(text: string, written: string): boolean {
  return text.includes(AS_TEXT) || (written.includes(HEART) && !text.includes(HEART + AS_EMOJI));
}
