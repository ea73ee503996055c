/** Turns letters in a font of signs (Wingdings and its like) into the signs that a person sees. */

/** By the letters' codes. Only what people put into forms; the fonts have more. */
const WINGDINGS =
  "42👌43👍44👎45☜46☞47☝48☟4a☺4b😐4c☹4d💣4e☠4f🏳51✈52☼6c●6d❍6e■6f□70□71❑72❒73⬧74⧫75◆76❖77⬥78☒" +
  "9f•9e·a0▪a1○a2○a4◉a5◎a7▪a8☐aa✦ab★ac✶b2⟡d7⌫d8➢e0→df←e1↑e2↓e8➔e9⬆ea⬇f0⇨fb✗fc✓fd☒fe☑";
const WINGDINGS_2 = "4f✗50✓51☒52☑53☒54☒97●98●99○9e○a2■a3☐";
const WEBDINGS = "61✓63☐67■6e●72✗";
const SYMBOL = "a7♣a8♦a9♥aa♠ab↔ac←ad↑ae→af↓b7•d6√";

const FONTS: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map([
  ["wingdings", signsIn(WINGDINGS)],
  ["wingdings 2", signsIn(WINGDINGS_2)],
  ["webdings", signsIn(WEBDINGS)],
  ["symbol", signsIn(SYMBOL)],
]);
const OTHER_FONTS = new Set(["wingdings 3", "marlett", "zapfdingbats", "zapf dingbats", "monotype sorts"]);

/** For a sign that nobody here knows. */
const UNKNOWN = "¤";

/** More letters than this are words that somebody has typed without seeing them; their letters say more than the signs. */
const MOST_SIGNS = 3;

function signsIn(list: string): ReadonlyMap<number, string> {
  const pairs = list.matchAll(/([0-9a-f]{2})([^0-9a-f]+)/gu);
  return new Map([...pairs].map(([, code = "", sign = ""]) => [Number.parseInt(code, 16), sign]));
}

export function isSignFont(font: string): boolean {
  const name = font.trim().toLowerCase();
  return FONTS.has(name) || OTHER_FONTS.has(name);
}

/** The sign with this code, as files write it: 0x4A and 0xF04A are the same. */
export function signOf(font: string, code: number): string {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  return FONTS.get(font.trim().toLowerCase())?.get(low) ?? UNKNOWN;
}

/** What a text shows in this font, where that is no font of letters and the text is one or a few signs. */
export function shownIn(font: string | null, text: string): string {
  if (font === null || !isSignFont(font)) return text;
  const letters = text.trim();
  const isPrivate = /[\uf020-\uf0ff]/.test(letters);
  if (!isPrivate && letters.length > MOST_SIGNS) return text;
  return text.replace(/[^\s]/gu, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code <= 0xff || (code >= 0xf000 && code <= 0xf0ff) ? signOf(font, code) : letter;
  });
}
