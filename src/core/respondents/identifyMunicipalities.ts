/** Turns what somebody wrote about who they are into municipality codes, or into nothing when unsure. */
import type { MunicipalityRegistry } from "./municipality";
import { municipalityByCode } from "./municipalitiesOfKkr";
import { codesOf, knownNames } from "./knownNames";
import { nameKey } from "./nameKey";
import { namesInText } from "./namesInText";

/**
 * The municipalities that a text stands for: a code ("101", "0101"), a name, an alias, a joint jobcentre
 * (its members' codes), or a longer text that names exactly one of these, e.g. "Københavns Kommune,
 * Beskæftigelses- og Integrationsforvaltningen". Empty when nobody or several are named: a wrong guess
 * is worse than none.
 */
export function identifyMunicipalities(registry: MunicipalityRegistry, text: string): readonly string[] {
  if (text.length > LONGEST_TEXT) return [];
  const earlier = known.get(registry) ?? new Map<string, readonly string[]>();
  known.set(registry, earlier);
  const codes = earlier.get(text) ?? identify(registry, text);
  // Files of many rounds repeat the same few names; what does not fit is only worked out again.
  if (earlier.size < MOST_KNOWN && text.length <= LONGEST_KNOWN) earlier.set(text, codes);
  return codes;
}

/** Whoever says who they are says it shorter. In characters. */
const LONGEST_TEXT = 1_000;

const MOST_KNOWN = 2_000;
const LONGEST_KNOWN = 100;
const known = new WeakMap<MunicipalityRegistry, Map<string, readonly string[]>>();

function identify(registry: MunicipalityRegistry, text: string): readonly string[] {
  const coded = /^\s*0?\d{3}\s*$/.test(text) ? municipalityByCode(registry, text) : null;
  if (coded) return [coded.code];
  const whole = codesOf(knownNames(registry), nameKey(text));
  return whole.length > 0 ? whole : namesInText(registry, text);
}

/**
 * The municipalities that a file is named after, e.g. "Fremdriftsskema Høje-Taastrup endelig (2).xlsx"
 * or "Kbh_svar.xlsx". Empty when nobody or several are named.
 */
export function identifyInFileName(registry: MunicipalityRegistry, fileName: string): readonly string[] {
  const name = fileName.split(/[\\/]/).at(-1) ?? "";
  return identifyMunicipalities(registry, name.replace(/\.[A-Za-z]{2,5}$/, ""));
}
