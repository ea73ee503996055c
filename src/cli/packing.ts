/** Turns the pieces of a part into packed bytes with Node's zlib, large parts in threads beside the making of them. */
import { promisify } from "node:util";
import zlib from "node:zlib";
import { LEVEL, type Packed, type Packing } from "../adapters/package/zip/packing";
import { checksumInNode } from "./unpacking";

/** Bytes that one thread packs at a time: for less, the way there and back is too long. */
const STRETCH = 512 * 1024;
/** So many stretches wait at most while the next is made. */
const MOST_WAITING = 4;

const deflateRaw = promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.deflateRaw);

export const PACKING_IN_NODE: Packing = async (pieces) => {
  const stretches: (Buffer | Promise<Buffer>)[] = [];
  let [size, crc, waiting] = [0, 0, 0];
  let stretch: Uint8Array[] = [];
  for (const piece of pieces) {
    size += piece.length;
    crc = checksumInNode(piece, crc);
    stretch.push(piece);
    waiting += piece.length;
    if (waiting < STRETCH) continue;
    // Each ends on a whole byte without ending the data, so that the next may stand behind it.
    stretches.push(
      deflateRaw(Buffer.concat(stretch), { level: LEVEL, finishFlush: zlib.constants.Z_SYNC_FLUSH }),
    );
    await stretches.at(-MOST_WAITING);
    stretch = [];
    waiting = 0;
  }
  stretches.push(zlib.deflateRawSync(Buffer.concat(stretch), { level: LEVEL }));
  return { packed: Promise.all(stretches).then((packed): Packed => ({ packed, size, crc })) };
};
