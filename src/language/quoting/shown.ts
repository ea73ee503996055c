/** Text from strangers → the same text as it may be shown: what steers a screen becomes signs that can be seen. */

/** A quotation that says what is meant; the file holds the rest. In characters. */
const LONGEST = 200;

/** Emoji are joined and coloured by characters that are not seen; there they belong. */
const EMOJI =
  /(?:\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|[\uFE0E\uFE0F]){0,2}(?:\u200D\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|[\uFE0E\uFE0F]){0,2})*|[0-9#*]\uFE0F\u20E3)/u;

/**
 * What moves the cursor, turns the direction of writing, ends a line or is not seen at all: controls, formatting
 * and ignorable characters, separators of lines and paragraphs, halves of characters.
 */
const STEERING =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u;

const EITHER = new RegExp(`(${EMOJI.source})|${STEERING.source}`, "gu");

const SPACE = /[\t\n\v\f\r\p{Zs}]+/gu;

/** The text with each steering character as `sign` writes it. */
export function withSigns(text: string, sign: (character: string) => string): string {
  return text.replaceAll(EITHER, (found: string, emoji: string | undefined) => emoji ?? sign(found));
}

/**
 * The text on one line, with a sign for each steering character: "␛" for an escape, "‹U+202E›" for one that
 * turns the direction. Spaces stay as they are, so that a path can be copied. Done twice it is the same.
 */
export function visible(text: string): string {
  return withSigns(text, signOf);
}

/** As `visible`, where a text may have several lines. */
export function visibleLines(text: string): string {
  return withSigns(text.replaceAll(/\r\n?/g, "\n"), (character) =>
    /[\t\n]/.test(character) ? character : signOf(character),
  );
}

/** As `visible`, with all white space between words as one space. */
export function oneLine(text: string): string {
  return visible(text.replaceAll(SPACE, " ").trim());
}

/** As `oneLine`, cut where it is longer than that; then it ends with "…". */
export function short(text: string, longest = LONGEST): string {
  const line = oneLine(text);
  if (line.length <= longest) return line;
  return `${line.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** A sentence of ours with names and words of strangers in it: each of them is made visible. */
export function said(sentence: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return String.raw({ raw: sentence }, ...values.map((value) => visible(String(value))));
}

function signOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  // Unicode has pictures of the oldest ones.
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  return `‹U+${code.toString(16).toUpperCase().padStart(4, "0")}›`;
}
