/** Turns the 64-bit numbers that some programs write even in small zips into plain numbers. */
import { damaged } from "../limits/unreadable";

export interface EntryPlace {
  readonly packedSize: number;
  readonly size: number;
  /** Where the local header begins. */
  readonly offset: number;
}

/** A 64-bit number; beyond what a file here can hold it becomes too large to lie in any file. */
export function safeUint64(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 0x1_0000_0000 + view.getUint32(at, true);
}

/** Sizes and place of the entry whose central header begins at `header`. */
export function zip64Fields(
  view: DataView,
  header: number,
  extraFrom: number,
  extraLength: number,
): EntryPlace {
  const plain = {
    packedSize: view.getUint32(header + 20, true),
    size: view.getUint32(header + 24, true),
    offset: view.getUint32(header + 42, true),
  };
  const big = 0xffff_ffff;
  if (plain.packedSize !== big && plain.size !== big && plain.offset !== big) return plain;
  const extraTo = extraFrom + extraLength;
  let at = extraFrom;
  while (at + 4 <= extraTo && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  const to = Math.min(extraTo, at + 4 + (at + 4 <= extraTo ? view.getUint16(at + 2, true) : 0));
  at += 4;
  const next = (value: number): number => {
    if (value !== big) return value;
    if (at + 8 > to) throw damaged("zip64 field is missing");
    at += 8;
    return safeUint64(view, at - 8);
  };
  // The order is fixed: only the numbers that do not fit the plain field are there.
  const size = next(plain.size);
  const packedSize = next(plain.packedSize);
  return { size, packedSize, offset: next(plain.offset) };
}
