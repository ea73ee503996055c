/** Turns parts into the bytes of a zip file. */
import type { AtPacking, Packed, Packing } from "./packing";

export interface NamedPart {
  /** ASCII, without leading slash. */
  readonly name: string;
  /** The part's text, or its bytes, piece by piece; asked for once. */
  readonly pieces: Iterable<string | Uint8Array>;
}

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
/** What a reader must know to unpack it: deflate. */
const VERSION = 20;
const DEFLATED = 8;
/** 1 January 1980, the first day that the format knows: the same parts make the same bytes on any day. */
const FIRST_DAY = 33;
/** Characters of text that are turned into bytes at once. */
const BATCH = 64 * 1024;
/** Bytes of UTF-8 for each of a text's UTF-16 units. */
const LONGEST_CHARACTER = 3;

/** The file as one; see `zipPieces`. */
export async function writeZip(
  parts: Iterable<NamedPart>,
  packing: Packing,
): Promise<Uint8Array<ArrayBuffer>> {
  return joined(await zipPieces(parts, packing));
}

/**
 * One part at a time is made, in the order given; while it is packed, the next may be made.
 *
 * @returns the file's bytes piece after piece, so that a large one need not be held twice
 */
export async function zipPieces(
  parts: Iterable<NamedPart>,
  packing: Packing,
): Promise<readonly Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  const append = (piece: Uint8Array) => {
    pieces.push(piece);
    at += piece.length;
  };
  const made: { readonly name: string; readonly content: AtPacking }[] = [];
  for (const { name, pieces: texts } of parts) {
    made.push({ name, content: await packing(encoded(texts)) });
  }
  for (const { name, content: atPacking } of made) {
    const path = new TextEncoder().encode(name);
    const content = await atPacking.packed;
    directory.push(centralHeader(content, path, at), path);
    append(localHeader(content, path));
    append(path);
    for (const piece of content.packed) append(piece);
  }
  const from = at;
  for (const piece of directory) append(piece);
  append(endOf(directory.length / 2, from, at - from));
  return pieces;
}

/** All in the same room: what is asked for next takes the place of what came before. */
function* encoded(texts: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let room = new Uint8Array(0);
  const inRoom = (batch: string): Uint8Array => {
    const most = batch.length * LONGEST_CHARACTER;
    if (room.length < most) room = new Uint8Array(most);
    return room.subarray(0, encoder.encodeInto(batch, room).written);
  };
  let batch = "";
  for (const text of texts) {
    const bytes = typeof text === "string" ? null : text;
    if (typeof text === "string") batch += text;
    if (batch.length >= BATCH || (bytes && batch !== "")) {
      yield inRoom(batch);
      batch = "";
    }
    if (bytes) yield bytes;
  }
  if (batch !== "") yield inRoom(batch);
}

function localHeader(content: Packed, path: Uint8Array): Uint8Array {
  const { bytes, view } = header(30, LOCAL);
  shared(view, 4, content, path);
  return bytes;
}

function centralHeader(content: Packed, path: Uint8Array, localAt: number): Uint8Array {
  const { bytes, view } = header(46, CENTRAL);
  view.setUint16(4, VERSION, true);
  shared(view, 6, content, path);
  view.setUint32(42, localAt, true);
  return bytes;
}

/** What both headers say, from the version that is needed to the length of the name. */
function shared(view: DataView, at: number, { packed, size, crc }: Packed, path: Uint8Array): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 4, DEFLATED, true);
  view.setUint16(at + 8, FIRST_DAY, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, lengthOf(packed), true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, path.length, true);
}

function endOf(entries: number, from: number, size: number): Uint8Array {
  const { bytes, view } = header(22, END);
  view.setUint16(8, entries, true);
  view.setUint16(10, entries, true);
  view.setUint32(12, size, true);
  view.setUint32(16, from, true);
  return bytes;
}

function header(length: number, signature: number) {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  return { bytes, view };
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
