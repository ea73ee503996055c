/** Microsoft's old container (OLE) → its storages and streams, each sector given to one of them at most. */
import { damaged, tooLarge } from "../ooxml/read/limits/unreadable";

export interface Storage {
  readonly name: string;
  readonly storages: readonly Storage[];
  /** By name in lower case. @throws UnreadableError "damaged" where its chain is broken */
  readonly stream: (name: string) => Uint8Array | null;
}

const FREE_FROM = 0xffff_fffa;
const ENTRY = 128;
const MINI = 64;
/** Streams below this lie in the stream of small sectors. In bytes. */
const SMALL = 4096;
const MOST_ENTRIES = 65_536;
const DEEPEST = 64;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** @throws UnreadableError "damaged" where a sector or an entry is claimed twice, or lies outside; "tooLarge" */
export function readOle(bytes: Uint8Array): Storage {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const disk = sectorsOf(bytes, view);
  const directory = disk.chain(view.getUint32(48, true), null);
  if (directory.length / ENTRY > MOST_ENTRIES) throw tooLarge(`${directory.length / ENTRY} OLE entries`);
  const entries = entriesIn(directory);
  const [root] = entries;
  if (!root) throw damaged("OLE directory is empty");
  const small = smallSectors(disk, view, root);
  const taken = new Set<number>([0]);

  const childrenOf = (entry: Entry): readonly Entry[] => {
    const found: Entry[] = [];
    const waiting = [entry.child];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (id >= FREE_FROM) continue;
      const next = entries[id];
      if (!next || taken.has(id)) throw damaged("OLE directory leads back to itself");
      taken.add(id);
      found.push(next);
      waiting.push(next.right, next.left);
    }
    return found;
  };
  const storageOf = (entry: Entry, depth: number): Storage => {
    if (depth > DEEPEST) throw tooLarge(`more than ${DEEPEST} OLE storages inside each other`);
    const children = childrenOf(entry);
    const streams = new Map(
      children.filter(({ type }) => type === 2).map((one) => [one.name.toLowerCase(), one]),
    );
    return {
      name: entry.name,
      storages: children.filter(({ type }) => type === 1).map((one) => storageOf(one, depth + 1)),
      stream: (name) => {
        const one = streams.get(name);
        if (!one) return null;
        if (one.size === 0) return new Uint8Array(0);
        return one.size < SMALL ? small(one.start, one.size) : disk.chain(one.start, one.size);
      },
    };
  };
  return storageOf(root, 0);
}

interface Sectors {
  /** The sectors from `start` on, in a row. @param size in bytes, or null to go to the chain's end */
  readonly chain: (start: number, size: number | null) => Uint8Array;
}

function sectorsOf(bytes: Uint8Array, view: DataView): Sectors {
  if (bytes.length < 512) throw damaged("OLE header is cut short");
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw damaged("OLE header is broken");
  const size = 1 << shift;
  const most = Math.ceil(bytes.length / size);
  const taken = new Set<number>();
  const at = (sector: number): number => {
    if (sector >= FREE_FROM || (sector + 1) * size >= bytes.length)
      throw damaged("OLE container is cut short");
    if (taken.has(sector)) throw damaged("OLE sector is used twice");
    taken.add(sector);
    return (sector + 1) * size;
  };
  const table: number[] = [];
  const addTable = (sector: number): void => {
    const from = at(sector);
    for (let place = from; place + 4 <= Math.min(from + size, bytes.length); place += 4) {
      table.push(view.getUint32(place, true));
    }
  };
  for (let index = 0; index < 109; index += 1) {
    const sector = view.getUint32(76 + 4 * index, true);
    if (sector < FREE_FROM) addTable(sector);
  }
  for (let more = view.getUint32(68, true); more < FREE_FROM;) {
    const from = at(more);
    for (let place = from; place < from + size - 4; place += 4) {
      if (place + 4 > bytes.length) throw damaged("OLE container is cut short");
      const sector = view.getUint32(place, true);
      if (sector < FREE_FROM) addTable(sector);
    }
    if (from + size > bytes.length) throw damaged("OLE container is cut short");
    more = view.getUint32(from + size - 4, true);
  }
  return {
    chain: (start, wanted) => {
      const pieces: Uint8Array[] = [];
      let length = 0;
      for (let sector = start; sector < FREE_FROM; sector = table[sector] ?? FREE_FROM) {
        if (wanted !== null && length >= wanted) break;
        if (pieces.length > most) throw damaged("OLE chain does not end");
        const from = at(sector);
        const piece = bytes.subarray(from, Math.min(from + size, bytes.length));
        pieces.push(piece);
        length += piece.length;
      }
      if (wanted !== null && length < wanted) throw damaged("OLE stream is cut short");
      return joined(pieces, wanted ?? length);
    },
  };
}

/** Streams of a few bytes lie in one stream of their own, which the root holds. */
function smallSectors(disk: Sectors, view: DataView, root: Entry) {
  let held: { readonly stream: Uint8Array; readonly table: DataView } | null = null;
  const taken = new Set<number>();
  return (start: number, size: number): Uint8Array => {
    if (held === null) {
      const table = disk.chain(view.getUint32(60, true), null);
      held = {
        stream: root.size === 0 ? new Uint8Array(0) : disk.chain(root.start, root.size),
        table: new DataView(table.buffer, table.byteOffset, table.byteLength),
      };
    }
    const { stream, table } = held;
    const pieces: Uint8Array[] = [];
    for (let sector = start; pieces.length * MINI < size; sector = table.getUint32(4 * sector, true)) {
      const isInside = sector < FREE_FROM && (sector + 1) * MINI <= stream.length + MINI - 1;
      if (!isInside || 4 * sector + 4 > table.byteLength) throw damaged("OLE stream is cut short");
      if (taken.has(sector)) throw damaged("OLE sector is used twice");
      taken.add(sector);
      pieces.push(stream.subarray(sector * MINI, (sector + 1) * MINI));
    }
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    if (length < size) throw damaged("OLE stream is cut short");
    return joined(pieces, size);
  };
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all.subarray(0, size);
}

function entriesIn(directory: Uint8Array): readonly Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const letters: number[] = [];
    const length = Math.min(view.getUint16(at + 64, true) / 2 - 1, 31);
    for (let index = 0; index < length; index += 1) letters.push(view.getUint16(at + 2 * index, true));
    entries.push({
      name: String.fromCharCode(...letters),
      type: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}
