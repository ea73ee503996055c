/** Picks the municipalities that a KKR asks. */
import type { Municipality, MunicipalityRegistry } from "./municipality";
import { nameKey } from "./nameKey";

/** In the registry's order; "KKR Hovedstaden" and "hovedstaden" are the same; none for an unknown name. */
export function municipalitiesOfKkr(registry: MunicipalityRegistry, kkr: string): readonly Municipality[] {
  const wanted = kkrKey(kkr);
  return registry.municipalities.filter((municipality) => kkrKey(municipality.kkr) === wanted);
}

/** The names of the KKR there are, in the registry's order. */
export function kkrNames(registry: MunicipalityRegistry): readonly string[] {
  return [...new Set(registry.municipalities.map(({ kkr }) => kkr))];
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
