/** Turns a reader of parts into one that need not read again what was in the last files too. */
import type { Cost } from "./budgets";
import { entryOf, type Package, type PartMemory } from "./package";
import { knownParts } from "./knownParts";

interface Remembered<Said> {
  readonly said: Said;
  readonly cost: Cost;
}

/** Parts of so many names, each of a kind of its own; a workbook has few sheets. */
const MOST = 8;

/**
 * Returns come from the same form and the same programs, so most of their small parts are the same to the
 * byte: styles, theme, relationships, names.
 *
 * @param read must depend on nothing but the part and its name; what it returns is shared, so it is never
 *   changed
 * @returns the same reader: it takes the part once a file and charges the file's meter alike
 */
export function remembering<Said>(
  read: (of: Package, part: string) => Said,
): (of: Package, part: string) => Said {
  const knownOf = eachPartOwn(() => knownParts<Remembered<Said>>());
  return (of, part) => {
    const entry = of.zip.get(part);
    if (!entry) return read(of, part);
    const known = knownOf(of, part);
    const same = known.find(entry);
    if (same) {
      entryOf(of, part);
      of.meter.charge(same.cost);
      return same.said;
    }
    const before = of.meter.spent();
    const said = read(of, part);
    known.keep(entry, { said, cost: since(before, of.meter.spent()) });
    return said;
  };
}

/** Something of its own for every part of this name in the files that are read with the same memory. */
export function eachPartOwn<Kept extends object>(make: () => Kept): (of: Package, part: string) => Kept {
  const memories = new WeakMap<PartMemory, Map<string, Kept>>();
  return ({ memory }, part) => {
    const parts = memories.get(memory) ?? new Map<string, Kept>();
    memories.set(memory, parts);
    const known = parts.get(part);
    if (known) return known;
    if (parts.size >= MOST) parts.clear();
    const kept = make();
    parts.set(part, kept);
    return kept;
  };
}

function since(before: Cost, after: Cost): Cost {
  return {
    bytes: after.bytes - before.bytes,
    cells: after.cells - before.cells,
    characters: after.characters - before.characters,
  };
}
