/** Turns one zip entry into its bytes, counting while it inflates and stopping at the budget. */
import { Inflate as InflateStream, inflateSync } from "fflate";
import type { Meter } from "../limits/budgets";
import { damaged, tooLarge } from "../limits/unreadable";
import { crc32 } from "../../crc32";
import type { ZipEntry } from "./directory";

/**
 * Turns packed bytes (raw deflate) into what they were.
 *
 * @param size as declared; where there are more bytes, one more is enough to show it, or an error
 * @throws anything for packed data that are wrong
 */
export type Inflate = (packed: Uint8Array, size: number) => Uint8Array;

/** What unpacking is done with; a host may have its own, faster ones. */
export interface Unpacking {
  readonly inflate: Inflate;
  /** CRC-32 as zip uses it, an unsigned 32-bit number. */
  readonly checksum: (bytes: Uint8Array) => number;
}

/** Deflate makes at most 1,032 bytes of one, so one slice can cost no more than 17 MB before it is counted. */
const SLICE = 16 * 1024;
/** Below this a high ratio does no harm; small parts of blanks reach it honestly. */
const RATIO_FROM = 1024 * 1024;

/**
 * The entry's bytes, as many and with the checksum that the zip declares.
 *
 * @throws UnreadableError "tooLarge" as soon as the budget is passed, declared or not; "damaged" when
 *   sizes, checksum or the packed data are wrong
 */
export function readEntry(entry: ZipEntry, meter: Meter, unpacking = UNPACKING_ANYWHERE): Uint8Array {
  const { name, packed, size } = entry;
  const { partBytes, ratio } = meter.budgets;
  if (size > partBytes) throw tooLarge(`${name} declares ${size} bytes`);
  if (size > RATIO_FROM && size > packed.length * ratio) {
    throw tooLarge(`${name} declares ${size} bytes packed in ${packed.length}`);
  }
  meter.bytes(size);
  const bytes = entry.method === "stored" ? packed : inflated(entry, unpacking.inflate);
  if (bytes.length !== size) throw damaged(`${name} has another size than declared`);
  if (unpacking.checksum(bytes) !== entry.crc) throw damaged(`${name} has another checksum than declared`);
  return bytes;
}

function inflated({ name, packed, size }: ZipEntry, inflate: Inflate): Uint8Array {
  if (packed.length === 0) return packed;
  try {
    return inflate(packed, size);
  } catch (error) {
    throw damaged(`${name} does not inflate: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** In a browser as well as in Node, where zlib is faster. */
export function inflateAnywhere(packed: Uint8Array, size: number): Uint8Array {
  // One byte more than declared, so that one too many shows; what goes beyond the array is not kept.
  if (packed.length <= SLICE) return inflateSync(packed, { out: new Uint8Array(size + 1) });
  return inflateInSlices(packed, size);
}

/** In a browser as well as in Node. */
export const UNPACKING_ANYWHERE: Unpacking = {
  inflate: inflateAnywhere,
  checksum: crc32,
};

function inflateInSlices(packed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let reached = 0;
  const stream = new InflateStream((chunk) => {
    if (reached + chunk.length > size) throw new RangeError("more bytes than declared");
    out.set(chunk, reached);
    reached += chunk.length;
  });
  for (let at = 0; at < packed.length; at += SLICE) {
    stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  }
  return out.subarray(0, reached);
}
