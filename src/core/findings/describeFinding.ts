/** Turns a finding into the sentence that a person reads: where, what, and what to do. */
import { short } from "../../language/shown";
import type { Texts } from "../../language/texts";
import type { Finding } from "./finding";
import { inPlaces, placeOf } from "./place";

/**
 * What it quotes: its beginning, for those who read on a screen or in a letter; or the whole, where nothing else
 * holds it. In both, what would steer a screen is a sign that can be seen.
 */
export type Quoting = "short" | "whole";

/**
 * E.g. "C12: Status mangler. Vælg Grøn, Gul eller Rød.", or "Tabel 2, række 4: …" in a Word document. The
 * sheet is named only where the finding is about another sheet than the form's own (parameter `sheet`).
 */
export function describeFinding(finding: Finding, texts: Texts, quoting: Quoting = "short"): string {
  const place = placeName(finding, texts);
  const sentence = sentenceOf(finding, texts, quoting);
  return place === null ? sentence : `${place}: ${sentence}`;
}

/** What the finding says, without where. */
export function sentenceOf(finding: Finding, texts: Texts, quoting: Quoting = "short"): string {
  const { code, recommendation } = finding;
  const placed = inPlaces(finding, texts);
  const parameters = quoting === "short" ? shortened(placed) : placed;
  return texts.findings[code](recommendation ? { recommendation, ...parameters } : parameters);
}

/** Where, as people say it, to begin a sentence with; null for the file as a whole. */
export function placeName({ cell, parameters }: Finding, texts: Texts): string | null {
  if (cell === null) return null;
  const place = placeOf(cell, "sheet" in parameters, texts);
  // An address stands as it is written; a place in words begins the sentence.
  return short(cell.endsWith(place) ? place : place.charAt(0).toUpperCase() + place.slice(1));
}

function shortened(parameters: Finding["parameters"]): Finding["parameters"] {
  return Object.fromEntries(
    Object.entries(parameters).map(([key, value]) => [key, typeof value === "string" ? short(value) : value]),
  );
}
