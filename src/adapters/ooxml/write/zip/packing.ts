/** Turns the pieces of a part into packed bytes, with their size and checksum. */
import { Deflate } from "fflate";
import { crc32 } from "../../crc32";

export interface Packed {
  /** Raw deflate, in pieces. */
  readonly packed: readonly Uint8Array[];
  /** Bytes before packing. */
  readonly size: number;
  /** CRC-32 of the bytes before packing. */
  readonly crc: number;
}

/** All pieces have been taken; they may still be at packing. */
export interface AtPacking {
  readonly packed: Promise<Packed>;
}

/**
 * What packing is done with; a host may have its own, a faster one.
 *
 * @param pieces each holds until the next is asked for: what is kept of it longer is copied
 */
export type Packing = (pieces: Iterable<Uint8Array>) => Promise<AtPacking>;

/** A twentieth larger than level 6 in half the time. */
export const LEVEL = 4;

/** In a browser as well as in Node. */
export const PACKING_ANYWHERE: Packing = async (pieces) => {
  const packed: Uint8Array[] = [];
  const deflate = new Deflate({ level: LEVEL }, (chunk) => void packed.push(chunk));
  let [size, crc] = [0, 0];
  for (const piece of pieces) {
    size += piece.length;
    crc = crc32(piece, crc);
    deflate.push(piece);
  }
  deflate.push(new Uint8Array(0), true);
  return { packed: Promise.resolve({ packed, size, crc }) };
};
