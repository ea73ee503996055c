/** Turns entries, true or lying, into the bytes of a zip: what no honest program writes. */
import { strToU8 } from "fflate";

export interface RawEntry {
  readonly name: string;
  /** As it stands in the file. */
  readonly packed: Uint8Array;
  /** What the headers say. */
  readonly size: number;
  readonly crc?: number;
  readonly method?: 0 | 8;
  /** Where the central directory says that the entry begins; absent = where it does. */
  readonly offset?: number;
}

export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const header = headers(entry, entry.offset ?? at);
    pieces.push(header.local, entry.packed);
    central.push(header.central);
    at += header.local.length + entry.packed.length;
  }
  const length = central.reduce((sum, piece) => sum + piece.length, 0);
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, Math.min(entries.length, 0xffff), true);
  view.setUint16(10, Math.min(entries.length, 0xffff), true);
  view.setUint32(12, length, true);
  view.setUint32(16, at, true);
  return joined([...pieces, ...central, end]);
}

function headers({ name, packed, size, crc = 0, method = 8 }: RawEntry, offset: number) {
  const bytes = strToU8(name);
  const local = new Uint8Array(30 + bytes.length);
  const central = new Uint8Array(46 + bytes.length);
  const write = (target: Uint8Array, mark: number, from: number) => {
    const view = new DataView(target.buffer);
    view.setUint32(0, mark, true);
    view.setUint16(from + 4, method, true);
    view.setUint32(from + 10, crc, true);
    view.setUint32(from + 14, packed.length, true);
    view.setUint32(from + 18, size, true);
    view.setUint16(from + 22, bytes.length, true);
    target.set(bytes, target.length - bytes.length);
  };
  write(local, 0x04034b50, 4);
  write(central, 0x02014b50, 6);
  new DataView(central.buffer).setUint32(42, offset, true);
  return { local, central };
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
