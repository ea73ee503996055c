/** Many texts → the first of them word for word, and how many more there are. */

/** The file holds the rest. In characters. */
const LONGEST = 2000;

export function quotation(texts: readonly string[]): { readonly text: string; readonly more: number } {
  const quoted: string[] = [];
  let length = 0;
  for (const text of texts) {
    if (quoted.length > 0 && length + text.length > LONGEST) break;
    quoted.push(text.trim());
    length += text.length;
  }
  return { text: quoted.join(" · "), more: texts.length - quoted.length };
}
