/** Turns the registry into a look-up from any spelling to the municipality codes it stands for. */
import type { MunicipalityRegistry } from "./municipality";
import { nameKey, nameWords } from "./nameKey";

export interface KnownNames {
  /** Codes by name key; several for a joint jobcentre. */
  readonly codes: ReadonlyMap<string, readonly string[]>;
  /** Keys that are ordinary words too. */
  readonly ordinary: ReadonlySet<string>;
  /** The most words that a name has. */
  readonly longest: number;
}

const made = new WeakMap<MunicipalityRegistry, KnownNames>();

/** Made once a registry: thousands of files ask for the same. */
export function knownNames(registry: MunicipalityRegistry): KnownNames {
  const earlier = made.get(registry);
  if (earlier) return earlier;
  const names = collect(registry);
  made.set(registry, names);
  return names;
}

function collect({ municipalities, jointJobcentres }: MunicipalityRegistry): KnownNames {
  const entries = [
    ...municipalities.flatMap(({ code, name, officialName, aliases }) =>
      [name, officialName, ...aliases].map((spelling) => ({ spelling, codes: [code] })),
    ),
    ...jointJobcentres.flatMap(({ name, aliases, members }) =>
      [name, ...aliases].map((spelling) => ({ spelling, codes: members })),
    ),
  ];
  return {
    codes: new Map(entries.map(({ spelling, codes }) => [nameKey(spelling), codes])),
    ordinary: new Set(
      municipalities.filter(({ ordinaryWord }) => ordinaryWord).map(({ name }) => nameKey(name)),
    ),
    longest: Math.max(...entries.map(({ spelling }) => nameWords(spelling).length)),
  };
}

/** Codes for one spelling; a genitive s is allowed where the name itself has none ("Rødovres Kommune"). */
export function codesOf(names: KnownNames, key: string): readonly string[] {
  return names.codes.get(key) ?? names.codes.get(key.replace(/s$/, "")) ?? [];
}
