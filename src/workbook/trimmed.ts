/** Cuts marks off the ends of a text, sign by sign: a pattern would begin anew at each of a thousand dots. */

/** Every sign that a pattern's `\s` stands for. */
export const BLANKS =
  "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

/** The text without the marks at its end. @param marks each sign that is one */
export function trimmedEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The text without the marks at both of its ends. @param closing those at its end, where they are others */
export function trimmed(text: string, opening: string, closing = opening): string {
  const rest = trimmedEnd(text, closing);
  let start = 0;
  while (start < rest.length && opening.includes(rest.charAt(start))) start += 1;
  return rest.slice(start);
}
