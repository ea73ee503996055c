/** Turns a finding into the sentence that a person reads: about which recommendation, what, what to do, and where. */
import { oneLine, short } from "../../language/quoting/shown";
import type { Texts } from "../../language/da/texts";
import type { ItemNames } from "../sets/definition";
import { type Finding, type FindingCode, type FindingOf, keptFinding } from "../findings/finding";
import { allPlaceWords, areaWords, columnWords, placeWords } from "./place";
import type { Named, Sentences } from "../findings/sentences";

/**
 * What it quotes: a line or two, for those who read on a screen or in a letter; a page, where no other cell of the
 * overview holds it; or the whole, for programs. In each, what would steer a screen is a sign that can be seen.
 */
export type Quoting = "short" | "page" | "whole";

const SHOWN: Readonly<Record<Quoting, (text: string) => string>> = {
  short: (text) => short(text),
  page: (text) => short(text, 2000),
  whole: oneLine,
};

/** Where the set is not at hand, a recommendation is called by its number. */
export const NO_NAMES: ItemNames = new Map();

/**
 * E.g. "1.1 Rekrutteringsservice: vælg Grøn, Gul eller Rød (C11).", or "… (tabel 2, række 4)." in a Word document.
 * The sheet is named only where the finding is about another sheet than the form's own.
 *
 * @param names of the set that is asked about, by their ids
 */
export function describeFinding(
  finding: Finding,
  texts: Texts,
  names: ItemNames = NO_NAMES,
  quoting: Quoting = "short",
): string {
  const said = withPlaces(sentenceOf(finding, texts, quoting), placesOf(finding, texts));
  const { item } = finding;
  return item === null ? said : about(names.get(item) ?? item, said);
}

/** What the finding says, without about what and where. */
export function sentenceOf(finding: Finding, texts: Texts, quoting: Quoting = "short"): string {
  return sentence(finding, texts.findings, namedIn(finding, texts), SHOWN[quoting]);
}

/** Where, as people say it; none for the file as a whole, and where the sentence itself names the places. */
export function placesOf({ place, parameters }: Finding, texts: Texts): readonly string[] {
  if (place === null || "places" in parameters) return [];
  return [short(placeWords(place, place.elsewhere === true, texts))];
}

/** "1.1 Rekrutteringsservice" and "Vælg Grøn." → "1.1 Rekrutteringsservice: vælg Grøn." */
export function about(name: string, said: string): string {
  const goesOn = /^\p{Lu}[\p{Ll} ]/u.test(said);
  return `${name}: ${goesOn ? said.charAt(0).toLowerCase() + said.slice(1) : said}`;
}

/** "Vælg Grøn." → "Vælg Grøn (C11)." */
export function withPlaces(said: string, places: readonly string[]): string {
  return places.length === 0 ? said : `${withoutStop(said)}${inBrackets(places)}.`;
}

/** " (C11, C15)"; a place in a Word document is words with a comma in them. */
export function inBrackets(places: readonly string[]): string {
  if (places.length === 0) return "";
  return ` (${places.join(places.some((place) => place.includes(",")) ? "; " : ", ")})`;
}

export function withoutStop(said: string): string {
  return said.endsWith(".") ? said.slice(0, -1) : said;
}

function sentence<C extends FindingCode>(
  { code, parameters }: FindingOf<C>,
  sentences: Sentences,
  named: Named,
  show: (text: string) => string,
): string {
  const shown = keptFinding(code, {}, withTexts(parameters, show));
  return sentences[code](shown?.parameters ?? parameters, named);
}

/** The same data with each of its texts as it is shown. */
function withTexts(data: unknown, show: (text: string) => string): unknown {
  if (typeof data === "string") return show(data);
  if (Array.isArray(data)) return data.map((one) => withTexts(one, show));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withTexts(value, show)]));
}

function namedIn({ place }: Finding, texts: Texts): Named {
  return {
    places: (places) => allPlaceWords(places, texts),
    area: (area) => areaWords(area, place, texts),
    column: (column) => columnWords(column, place),
  };
}
