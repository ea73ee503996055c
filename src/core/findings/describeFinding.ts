/** Turns a finding into the sentence that a person reads: where, what, and what to do. */
import { oneLine, short } from "../../language/shown";
import type { Texts } from "../../language/texts";
import { type Finding, type FindingCode, type FindingOf, keptFinding } from "./finding";
import { allPlaceWords, areaWords, columnWords, placeWords } from "./place";
import type { Named, Sentences } from "./sentences";

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

/**
 * E.g. "C12: Status mangler. Vælg Grøn, Gul eller Rød.", or "Tabel 2, række 4: …" in a Word document. The
 * sheet is named only where the finding is about another sheet than the form's own.
 */
export function describeFinding(finding: Finding, texts: Texts, quoting: Quoting = "short"): string {
  const place = placeName(finding, texts);
  const sentence = sentenceOf(finding, texts, quoting);
  return place === null ? sentence : `${place}: ${sentence}`;
}

/** What the finding says, without where. */
export function sentenceOf(finding: Finding, texts: Texts, quoting: Quoting = "short"): string {
  return sentence(finding, texts.findings, namedIn(finding, texts), SHOWN[quoting]);
}

/** Where, as people say it, to begin a sentence with; null for the file as a whole. */
export function placeName({ place }: Finding, texts: Texts): string | null {
  if (place === null) return null;
  const words = placeWords(place, place.elsewhere === true, texts);
  // An address stands as it is written; a place in words begins the sentence.
  return short(place.word ? words.charAt(0).toUpperCase() + words.slice(1) : words);
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

function namedIn({ place, recommendation }: Finding, texts: Texts): Named {
  return {
    recommendation: recommendation ?? "",
    places: (places) => allPlaceWords(places, texts),
    area: (area) => areaWords(area, place, texts),
    column: (column) => columnWords(column, place),
  };
}
