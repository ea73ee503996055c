/** Turns a text as somebody wrote it into one that can be compared: what cannot be seen makes no difference. */

/** Lower case, one kind of dash and quote, single spaces, no soft hyphens or zero-width characters. */
export function comparable(text: string): string {
  const { plain, tidy } = looksOf(text);
  const alike = plain ? text : written(text);
  return (plain && tidy ? alike : alike.replaceAll(/\s{2,}|[^\S ]/g, " ")).trim().toLowerCase();
}

/**
 * What there is to do, in one pass, because every text of every file comes by and most need nothing.
 * `plain` = only letters and marks that are written in one way; `tidy` = no white space but single spaces.
 */
function looksOf(text: string): { readonly plain: boolean; readonly tidy: boolean } {
  let tidy = true;
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 32) tidy &&= before !== 32;
    else if (code < 32) {
      if (code !== 9 && code !== 10 && code !== 13) return { plain: false, tidy };
      tidy = false;
    } else if (!isPlain(code)) return { plain: false, tidy };
    before = code;
  }
  return { plain: true, tidy };
}

/** "!" to "~" without the grave accent, and À to ÿ without the signs for times and divided by. */
function isPlain(code: number): boolean {
  return code < 127 ? code !== 96 : code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7;
}

function written(text: string): string {
  return text
    .replaceAll(/[´`‘’‚]/g, "'")
    .normalize("NFKC")
    .replaceAll(/[\u00AD\u200B-\u200F\u2060\uFE00-\uFE0F\uFEFF]/g, "")
    .replaceAll(/[\u2010-\u2015\u2212]/g, "-")
    .replaceAll(/[“”„«»]/g, '"');
}
