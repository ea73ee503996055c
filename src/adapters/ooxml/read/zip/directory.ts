/** Turns a zip file into the list of its entries, each checked against the file before anything is inflated. */
import type { Budgets } from "../limits/budgets";
import { UnreadableError, damaged, tooLarge } from "../limits/unreadable";
import { decodeEntryName, partKey } from "./names";
import { findEnd } from "./end";
import { zip64Fields } from "./zip64";

export interface ZipEntry {
  /** As written in the zip. */
  readonly name: string;
  readonly method: "stored" | "deflated";
  readonly crc: number;
  /** Packed bytes; lies inside the file and in no other entry. */
  readonly packed: Uint8Array;
  /** As declared; proven only when the entry is inflated. */
  readonly size: number;
}

/** Entries by part name in lower case, since part names differ in more than case. Folders are left out. */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** Bytes; Excel's own names stay below 100. */
const LONGEST_NAME = 1_024;

/** How the names of entries are read and told apart. */
export interface EntryNames {
  readonly decode: (bytes: Uint8Array) => string;
  /** Two entries of one key are damage; a key that ends with "/" is left out. */
  readonly key: (name: string) => string;
}

const PART_NAMES: EntryNames = { decode: decodeEntryName, key: partKey };

/**
 * Reads the central directory, which alone says what the zip holds.
 *
 * @throws UnreadableError "damaged" when entries lie outside the file, in each other or on the same
 *   name, or local and central headers disagree; "encrypted"; "tooLarge" above the budget of entries
 */
export function readDirectory(bytes: Uint8Array, budgets: Budgets, names = PART_NAMES): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end.entries > budgets.entries) throw tooLarge(`${end.entries} zip entries`);
  const directory = new Map<string, ZipEntry>();
  const taken: { from: number; to: number }[] = [];
  let at = end.directoryFrom;
  for (let index = 0; index < end.entries; index += 1) {
    if (at + 46 > end.directoryTo || view.getUint32(at, true) !== CENTRAL) {
      throw damaged("zip directory is cut short");
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > end.directoryTo) throw damaged("zip directory is cut short");
    if (nameLength > LONGEST_NAME) throw damaged(`zip entry has a name of ${nameLength} bytes`);
    const flags = view.getUint16(at + 8, true);
    const name = names.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (flags & 0x41) throw new UnreadableError("encrypted", `zip entry ${name} is encrypted`);
    const place = zip64Fields(view, at, at + 46 + nameLength, extraLength);
    const method = methodOf(view.getUint16(at + 10, true), name);
    const from = dataStart(view, place.offset, method.code, end.directoryFrom);
    const to = from + place.packedSize;
    if (to > end.directoryFrom) throw damaged(`zip entry ${name} is cut short`);
    taken.push({ from: place.offset, to });
    const key = names.key(name);
    if (!key.endsWith("/")) {
      if (directory.has(key)) throw damaged(`zip entry ${name} occurs twice`);
      directory.set(key, {
        name,
        method: method.kind,
        crc: view.getUint32(at + 16, true),
        packed: bytes.subarray(from, to),
        size: place.size,
      });
    }
    at = next;
  }
  if (at !== end.directoryTo) throw damaged("zip directory holds more than it counts");
  refuseOverlap(taken);
  return directory;
}

function methodOf(code: number, name: string): { kind: "stored" | "deflated"; code: number } {
  if (code === 0) return { kind: "stored", code };
  if (code === 8) return { kind: "deflated", code };
  if (code === 99) throw new UnreadableError("encrypted", `zip entry ${name} is encrypted`);
  throw damaged(`zip entry ${name} has compression method ${code}`);
}

/** Where the packed bytes begin, behind the local header. */
function dataStart(view: DataView, offset: number, method: number, limit: number): number {
  if (offset + 30 > limit || view.getUint32(offset, true) !== LOCAL) throw damaged("zip entry has no header");
  if (view.getUint16(offset + 8, true) !== method) throw damaged("zip headers disagree");
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

/** Entries inside each other let a small file unpack to a huge one without any one entry looking large. */
function refuseOverlap(taken: { from: number; to: number }[]): void {
  taken.sort((a, b) => a.from - b.from);
  let reached = 0;
  for (const { from, to } of taken) {
    if (from < reached) throw damaged("zip entries overlap");
    reached = to;
  }
}
