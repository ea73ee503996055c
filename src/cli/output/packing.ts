/** Turns the pieces of a part into packed bytes with Node's zlib, large parts in threads beside the making of them. */
import { promisify } from "node:util";
import zlib from "node:zlib";
import { LEVEL, type Packed, type Packing } from "../../adapters/ooxml/write/zip/packing";
import { checksumInNode } from "../system/unpacking";

/** Bytes that one thread packs at a time: for less, the way there and back is too long. */
const STRETCH = 512 * 1024;
/** So many stretches wait at most while the next is made. */
const MOST_WAITING = 4;

const deflateRaw = promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.deflateRaw);

export const PACKING_IN_NODE: Packing = async (pieces) => {
  const packed: (Buffer | Promise<Buffer>)[] = [];
  // What is packed leaves its room to a stretch that comes later.
  const free: Buffer[] = [];
  let [size, crc, filled] = [0, 0, 0];
  let room: Buffer = Buffer.alloc(0);
  for (const piece of pieces) {
    size += piece.length;
    crc = checksumInNode(piece, crc);
    if (filled + piece.length > room.length) room = larger(room, filled, filled + piece.length);
    room.set(piece, filled);
    filled += piece.length;
    if (filled < STRETCH) continue;
    packed.push(packedBeside(room, filled, free));
    await packed.at(-MOST_WAITING);
    room = free.pop() ?? Buffer.allocUnsafe(room.length);
    filled = 0;
  }
  packed.push(zlib.deflateRawSync(room.subarray(0, filled), { level: LEVEL }));
  return { packed: Promise.all(packed).then((all): Packed => ({ packed: all, size, crc })) };
};

/** Ends on a whole byte without ending the data, so that the next stretch may stand behind it. */
async function packedBeside(room: Buffer, filled: number, free: Buffer[]): Promise<Buffer> {
  const packed = await deflateRaw(room.subarray(0, filled), {
    level: LEVEL,
    finishFlush: zlib.constants.Z_SYNC_FLUSH,
  });
  free.push(room);
  return packed;
}

function larger(room: Buffer, filled: number, needed: number): Buffer {
  const next = Buffer.allocUnsafe(Math.max(needed, 2 * room.length));
  next.set(room.subarray(0, filled));
  return next;
}
