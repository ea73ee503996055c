/** Picks the municipalities that a KKR asks. */
import type { Municipality, MunicipalityRegistry } from "./municipality";
import { nameKey } from "./nameKey";

/** Stands in a KKR's place where every municipality is asked. */
export const WHOLE_COUNTRY = "Danmark";

/** In the registry's order; "KKR Hovedstaden" and "hovedstaden" are the same; none for an unknown name. */
export function municipalitiesOfKkr(registry: MunicipalityRegistry, kkr: string): readonly Municipality[] {
  return registry.municipalities.filter((municipality) => isAskedBy(kkr, municipality));
}

/** Whether the KKR, or the whole country in its place, asks the municipality. */
export function isAskedBy(kkr: string, municipality: Pick<Municipality, "kkr">): boolean {
  const wanted = kkrKey(kkr);
  return wanted === kkrKey(WHOLE_COUNTRY) || wanted === kkrKey(municipality.kkr);
}

/** The names of the KKR there are, in the registry's order. */
export function kkrNames(registry: MunicipalityRegistry): readonly string[] {
  return [...new Set(registry.municipalities.map(({ kkr }) => kkr))];
}

/** A KKR's name as the registry writes it, however it was asked for; null for an unknown one. */
export function knownKkr(registry: MunicipalityRegistry, kkr: string): string | null {
  const wanted = kkrKey(kkr);
  return [...kkrNames(registry), WHOLE_COUNTRY].find((name) => kkrKey(name) === wanted) ?? null;
}

/** The municipality with a code as it is written in marks, e.g. "101" or "0101". */
export function municipalityByCode(registry: MunicipalityRegistry, code: string): Municipality | null {
  const wanted = code.trim().replace(/^0(?=\d{3}$)/, "");
  return registry.municipalities.find((municipality) => municipality.code === wanted) ?? null;
}

function kkrKey(kkr: string): string {
  return nameKey(kkr)
    .replace(/^kkr/, "")
    .replace(/^region/, "");
}
