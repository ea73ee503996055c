/** A recommendation → the short name that everybody reads: its number and its short title, or its text's first telling words. */
import { BLANKS, trimmedEnd } from "../../../../workbook/trimmed";
import { once } from "../../../sets/once";
import { recommendationsOf } from "./recommendationSet";
import type { Kind, RecommendationSet } from "./recommendationSet";

/** Characters of text after the number; more do not fit beside a bar. */
const LONGEST = 54;
/** No opening is looked for beyond it. In characters. */
const LONGEST_OPENING = 1_000;
/** Characters that must be left of a text whose opening is left out. */
const SHORTEST = 12;

/** Short names by recommendation id. */
export type ShortTexts = ReadonlyMap<string, string>;

/**
 * Pane, console, letters and overview call a recommendation by these, e.g. "1.1 Rekrutteringsservice": by the short
 * title that its set gives it, otherwise by the first words of its text.
 *
 * Words that three of four of a kind's recommendations open with ("Alle kommuner skal …") tell nothing
 * apart, so they are left out, unless too little would be left to know a recommendation by.
 */
export const shortTexts = once((set: RecommendationSet): ShortTexts => {
  const all = recommendationsOf(set).map(({ recommendation }) => recommendation);
  const openingOf = (kind: Kind) =>
    sharedOpening(all.filter((one) => one.kind === kind).map(({ text }) => text));
  const openings: Readonly<Record<Kind, string>> = { skal: openingOf("skal"), kan: openingOf("kan") };
  return new Map(
    all.map(({ id, kind, shortTitle, text }) => [
      id,
      `${id} ${shortTitle ?? shortened(text, openings[kind])}`,
    ]),
  );
});

/** "4 Dokumentation af effekt af indsats"; a theme's title is its own label, cut only where it is very long. */
export function themeLabel(theme: { readonly number: number; readonly title: string }): string {
  return `${theme.number} ${cutAtWord(theme.title)}`;
}

/** The longest words, two or more, that three of four texts begin with; "" where there are none. */
function sharedOpening(texts: readonly string[]): string {
  const enough = Math.max(2, texts.length * 0.75);
  // Texts with one opening stand together in order: what most open with, the one in the middle opens with.
  const middle = texts.toSorted()[Math.floor(texts.length / 2)] ?? "";
  const opening = (end: number): string => middle.slice(0, end);
  const isShared = (end: number): boolean => {
    const own = texts.filter((text) => text.startsWith(`${opening(end)} `));
    return own.length >= enough && own.every((text) => text.length - end > SHORTEST);
  };
  const ends = [...middle.slice(0, LONGEST_OPENING).matchAll(/ /g)].map(({ index }) => index).slice(1);
  const end = ends.findLast(isShared);
  return end === undefined ? "" : opening(end);
}

function shortened(text: string, opening: string): string {
  const rest = opening && text.startsWith(`${opening} `) ? text.slice(opening.length + 1) : text;
  return cutAtWord(rest.charAt(0).toUpperCase() + rest.slice(1));
}

function cutAtWord(text: string): string {
  const plain = firstSentence(text.replace(/\s+/g, " ").trim());
  if (plain.length <= LONGEST) return plain.replace(/\.$/, "");
  const end = plain.lastIndexOf(" ", LONGEST - 2);
  const cut = plain.slice(0, end > LONGEST / 2 ? end : LONGEST - 2);
  return `${trimmedEnd(cut, `,;:.–-${BLANKS}`)} …`;
}

/** A first sentence shorter than this is none. In characters. */
const SHORTEST_SENTENCE = 20;

/** A short first sentence says it all; an abbreviation ("jf. aftalerne") ends none. */
function firstSentence(text: string): string {
  const end = /[a-zæøå]{5}\.(?= [A-ZÆØÅ])/.exec(text.slice(SHORTEST_SENTENCE));
  return end ? text.slice(0, SHORTEST_SENTENCE + end.index + end[0].length) : text;
}
