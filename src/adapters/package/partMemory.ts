/** Turns a reader of parts into one that need not read again what was in the last files too. */
import type { Cost } from "./budgets";
import { entryOf, type Package, type PartMemory } from "./package";
import type { ZipEntry } from "./zip/directory";

interface Remembered<Said> {
  readonly entry: ZipEntry;
  readonly cost: Cost;
  readonly said: Said;
}

/** Forms of a round come from a few programs; more than these are not worth looking through. */
const MOST = 8;
/** Packed bytes. */
const LARGEST = 8 * 1024;
/** Times as much when unpacked; a form has a tenth of that. */
const UNPACKED = 32;

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
  const memories = new WeakMap<PartMemory, Map<string, readonly Remembered<Said>[]>>();
  return (of, part) => {
    const entry = of.zip.get(part);
    if (!entry || !isWorthKeeping(entry)) return read(of, part);
    const memory = memories.get(of.memory) ?? new Map<string, readonly Remembered<Said>[]>();
    memories.set(of.memory, memory);
    const known = memory.get(part) ?? [];
    const same = known.find((one) => isSame(one.entry, entry));
    if (same) {
      entryOf(of, part);
      of.meter.charge(same.cost);
      return same.said;
    }
    const before = of.meter.spent();
    const said = read(of, part);
    const cost = since(before, of.meter.spent());
    memory.set(part, [{ entry: copyOf(entry), cost, said }, ...known.slice(0, MOST - 1)]);
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

/** What is larger holds answers, which are never the same. */
export function isWorthKeeping({ packed, size }: ZipEntry): boolean {
  return packed.length <= LARGEST && size <= LARGEST * UNPACKED;
}

/** So that the file that the bytes lie in is let go. */
export function copyOf(entry: ZipEntry): ZipEntry {
  return { ...entry, packed: entry.packed.slice() };
}

/** All of it to the byte: a checksum is easily made to agree. */
export function isSame(a: ZipEntry, b: ZipEntry): boolean {
  if (a.crc !== b.crc || a.size !== b.size || a.method !== b.method) return false;
  if (a.packed.length !== b.packed.length) return false;
  for (let at = 0; at < a.packed.length; at += 1) {
    if (a.packed[at] !== b.packed[at]) return false;
  }
  return true;
}
