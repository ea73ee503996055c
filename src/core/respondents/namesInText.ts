/** Finds the one municipality or joint jobcentre that a longer text names. */
import { normalizedText } from "../text/normalizedText";
import { codesOf, type KnownNames, knownNames } from "./knownNames";
import type { MunicipalityRegistry } from "./municipality";
import { municipalityByCode } from "./municipalitiesOfKkr";
import { nameWords, plainWords } from "./nameKey";

interface Hit {
  readonly codes: readonly string[];
  readonly ordinary: boolean;
}

/**
 * Codes of the one that is named; empty when nobody is, when several are that share no jobcentre, or
 * when a code in the text says something else than the name.
 */
export function namesInText(registry: MunicipalityRegistry, text: string): readonly string[] {
  const parted = parts(text);
  const hits = hitsIn(knownNames(registry), nameWords(parted));
  const trusted = saysMunicipality(parted) ? hits : hits.filter(({ ordinary }) => !ordinary);
  const named = [...new Set(trusted.flatMap(({ codes }) => codes))];
  if (named.length === 0 || contradictedByCode(registry, parted, named)) return [];
  return named.length === 1 ? named : jointOf(registry, named);
}

/** Words that are run together are parted: "KbhSvar2017" → "Kbh Svar 2017". */
function parts(text: string): string {
  return normalizedText(text, "NFC")
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replaceAll(/(\p{L})(\d)|(\d)(\p{L})/gu, "$1$3 $2$4");
}

/** The longest names that stand in the words, left to right, each word used once. */
function hitsIn(names: KnownNames, words: readonly string[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (let start = 0; start < words.length;) {
    const length = longestAt(names, words, start);
    const key = words.slice(start, start + length).join("");
    if (length > 0) hits.push({ codes: codesOf(names, key), ordinary: names.ordinary.has(key) });
    start += Math.max(1, length);
  }
  return hits;
}

function longestAt(names: KnownNames, words: readonly string[], start: number): number {
  for (let length = Math.min(names.longest, words.length - start); length > 0; length -= 1) {
    if (codesOf(names, words.slice(start, start + length).join("")).length > 0) return length;
  }
  return 0;
}

/** "Vejen Kommune" is a municipality, "på vejen" is not. */
function saysMunicipality(text: string): boolean {
  return plainWords(text).some((word) => /kommune|jobcent/.test(word));
}

/** "147 København": one of the two is wrong, and nobody can tell which. */
function contradictedByCode(registry: MunicipalityRegistry, text: string, named: readonly string[]): boolean {
  const coded = plainWords(text).flatMap((word) =>
    /^0?\d{3}$/.test(word) ? (municipalityByCode(registry, word)?.code ?? []) : [],
  );
  return coded.length > 0 && !coded.some((code) => named.includes(code));
}

function jointOf({ jointJobcentres }: MunicipalityRegistry, named: readonly string[]): readonly string[] {
  const joint = jointJobcentres.find(
    ({ members }) => members.length === named.length && members.every((member) => named.includes(member)),
  );
  return joint?.members ?? [];
}
