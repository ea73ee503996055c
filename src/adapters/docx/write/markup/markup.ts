/** Turns text into text that may stand in a Word document's XML. */
import { inAttribute } from "../../../ooxml/write/markup";

/** What XML 1.0 cannot hold, lone surrogates included. */
const UNWRITABLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Between tags and in attributes; what XML cannot hold becomes the sign for a lost character, since Word has no escape. */
export function escaped(text: string): string {
  return inAttribute(text.replace(UNWRITABLE, "\uFFFD").replaceAll("\r", ""));
}

export const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** Twentieths of a point, Word's unit. @param centimetres a length */
export function twips(centimetres: number): number {
  return Math.round((centimetres / 2.54) * 1440);
}

/** English metric units, the drawings' unit. @param centimetres a length */
export function emus(centimetres: number): number {
  return Math.round(centimetres * 360_000);
}
