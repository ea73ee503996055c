/** Keeps what was read from parts of one name, and finds it again by their bytes. */
import type { ZipEntry } from "./zip/directory";

export interface KnownParts<Said> {
  /** What was said of a part with the same bytes; undefined where none is kept. */
  readonly find: (entry: ZipEntry) => Said | undefined;
  /** @param more bytes that what was said takes beyond those of the part; about */
  readonly keep: (entry: ZipEntry, said: Said, more?: number) => void;
}

interface Known<Said> {
  readonly entry: ZipEntry;
  readonly said: Said;
  readonly room: number;
}

/** Packed bytes. What is larger holds answers, which are never the same. */
const LARGEST = 8 * 1024;
/** Times as much when unpacked; a form has a tenth of that. */
const UNPACKED = 32;
/**
 * Bytes of all together. Some parts name the municipality: those of all the country's fit in, so that they are
 * known when its next round comes.
 */
const MOST = 2 * 1024 * 1024;
/** What is small takes room too. */
const EACH = 1024;

export function knownParts<Said>(): KnownParts<Said> {
  const byChecksum = new Map<number, Known<Said>>();
  let held = 0;
  const letGo = (checksum: number): void => {
    const known = byChecksum.get(checksum);
    if (!known) return;
    byChecksum.delete(checksum);
    held -= known.room;
  };
  return {
    find: (entry) => {
      const known = byChecksum.get(entry.crc);
      return known && isSame(known.entry, entry) ? known.said : undefined;
    },
    keep: (entry, said, more = 0) => {
      if (!isWorthKeeping(entry)) return;
      letGo(entry.crc);
      const room = EACH + entry.size + more;
      // A copy, so that the file that the bytes lie in is let go.
      byChecksum.set(entry.crc, { entry: { ...entry, packed: entry.packed.slice() }, said, room });
      held += room;
      for (const oldest of byChecksum.keys()) {
        if (held <= MOST) break;
        letGo(oldest);
      }
    },
  };
}

function isWorthKeeping({ packed, size }: ZipEntry): boolean {
  return packed.length <= LARGEST && size <= LARGEST * UNPACKED;
}

/** All of it to the byte: a checksum is easily made to agree. */
function isSame(a: ZipEntry, b: ZipEntry): boolean {
  if (a.crc !== b.crc || a.size !== b.size || a.method !== b.method) return false;
  if (a.packed.length !== b.packed.length) return false;
  for (let at = 0; at < a.packed.length; at += 1) {
    if (a.packed[at] !== b.packed[at]) return false;
  }
  return true;
}
