/** Turns a finding into the sentence that a person reads: where, what, and what to do. */
import type { Texts } from "../../language/texts";
import type { Finding } from "./finding";
import { inPlaces, placeOf } from "./place";

/**
 * E.g. "C12: Status mangler. Vælg Grøn, Gul eller Rød.", or "Tabel 2, række 4: …" in a Word document. The
 * sheet is named only where the finding is about another sheet than the form's own (parameter `sheet`).
 */
export function describeFinding(finding: Finding, texts: Texts): string {
  const { code, cell, recommendation } = finding;
  const parameters = inPlaces(finding, texts);
  const sentence = texts.findings[code](recommendation ? { recommendation, ...parameters } : parameters);
  if (cell === null) return sentence;
  const place = placeOf(cell, "sheet" in parameters, texts);
  // An address stands as it is written; a place in words begins the sentence.
  const begun = cell.endsWith(place) ? place : place.charAt(0).toUpperCase() + place.slice(1);
  return `${begun}: ${sentence}`;
}
