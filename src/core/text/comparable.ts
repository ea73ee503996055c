/** Turns a text as somebody wrote it into one that can be compared: what cannot be seen makes no difference. */
import { normalizedText } from "./normalizedText";

/** Letters that are written in one way only; most texts hold no others. */
const PLAIN = /^[\t\n\r -_a-~À-ÖØ-öø-ÿ]*$/;
/** In a plain text nothing else is white space but single spaces. */
const UNTIDY = /[\t\n\r]/;
/** Nothing that a form prints or a status can be is so long: longer texts are compared as they stand. */
const LONGEST = 10_000;

/** Lower case, one kind of dash and quote, single spaces, no soft hyphens or zero-width characters. */
export function comparable(text: string): string {
  if (text.length > LONGEST) return text;
  const plain = PLAIN.test(text);
  const alike = plain ? text : written(text);
  const tidy = plain && !alike.includes("  ") && !UNTIDY.test(alike);
  return (tidy ? alike : alike.replaceAll(/\s{2,}|[^\S ]/g, " ")).trim().toLowerCase();
}

function written(text: string): string {
  return normalizedText(text.replaceAll(/[´`‘’‚]/g, "'"), "NFKC")
    .replaceAll(/[\u00AD\u200B-\u200F\u2060\uFE00-\uFE0F\uFEFF]/g, "")
    .replaceAll(/[\u2010-\u2015\u2212]/g, "-")
    .replaceAll(/[“”„«»]/g, '"');
}
