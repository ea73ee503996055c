/** Turns a return's findings into sentences, each said once with all the places that it is about. */
import type { Texts } from "../../language/texts";
import { placeName, sentenceOf } from "./describeFinding";
import type { Finding, Severity } from "./finding";

export interface Sentence {
  readonly severity: Severity;
  /** E.g. "C19, C41, C42: Ikke besvaret. Det er frivilligt at svare." */
  readonly sentence: string;
}

/** In the order in which each is first said. */
export function describeTogether(findings: readonly Finding[], texts: Texts): readonly Sentence[] {
  const said = new Map<string, { severity: Severity; sentence: string; places: Set<string> }>();
  for (const found of findings) {
    const { severity } = found;
    const sentence = sentenceOf(found, texts);
    const key = `${severity} ${sentence}`;
    const known = said.get(key) ?? { severity, sentence, places: new Set() };
    const place = placeName(found, texts);
    if (place !== null) known.places.add(place);
    said.set(key, known);
  }
  return [...said.values()].map(({ severity, sentence, places }) => ({
    severity,
    sentence: places.size === 0 ? sentence : `${joined([...places])}: ${sentence}`,
  }));
}

/** A place in a Word document is words with a comma in them. */
function joined(places: readonly string[]): string {
  return places.join(places.some((place) => place.includes(",")) ? "; " : ", ");
}
