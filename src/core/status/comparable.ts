/** Turns a text as somebody wrote it into one that can be compared: what cannot be seen makes no difference. */

/** Letters that are written in one way only; most texts hold no others. */
const PLAIN = /^[\t\n\r -_a-~À-ÖØ-öø-ÿ]*$/;

/** Lower case, one kind of dash and quote, single spaces, no soft hyphens or zero-width characters. */
export function comparable(text: string): string {
  return (PLAIN.test(text) ? text : written(text))
    .replaceAll(/\s{2,}|[^\S ]/g, " ")
    .trim()
    .toLowerCase();
}

function written(text: string): string {
  return text
    .replaceAll(/[´`‘’‚]/g, "'")
    .normalize("NFKC")
    .replaceAll(/[\u00AD\u200B-\u200F\u2060\uFE00-\uFE0F\uFEFF]/g, "")
    .replaceAll(/[\u2010-\u2015\u2212]/g, "-")
    .replaceAll(/[“”„«»]/g, '"');
}
