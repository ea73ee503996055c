/** Turns the pieces of a part into packed bytes with Node's zlib, large parts beside the making of them. */
import { once } from "node:events";
import zlib from "node:zlib";
import { LEVEL, type AtPacking, type Packing } from "../adapters/package/zip/packing";
import { checksumInNode } from "./unpacking";

/** A part of one piece is not worth the way to another thread and back. */
export const PACKING_IN_NODE: Packing = async (pieces) => {
  const iterator = pieces[Symbol.iterator]();
  const first = iterator.next();
  const second = first.done ? first : iterator.next();
  if (first.done) return packedHere(new Uint8Array(0));
  if (second.done) return packedHere(first.value);
  return atPackingBeside([first.value, second.value], { [Symbol.iterator]: () => iterator });
};

function packedHere(bytes: Uint8Array): AtPacking {
  const packed = [zlib.deflateRawSync(bytes, { level: LEVEL })];
  return { packed: Promise.resolve({ packed, size: bytes.length, crc: checksumInNode(bytes) }) };
}

/** While zlib packs a piece in a thread of its own, the next is made. */
async function atPackingBeside(first: readonly Uint8Array[], rest: Iterable<Uint8Array>): Promise<AtPacking> {
  const deflate = zlib.createDeflateRaw({ level: LEVEL });
  const packed: Uint8Array[] = [];
  deflate.on("data", (chunk: Uint8Array) => packed.push(chunk));
  const end = once(deflate, "end");
  let [size, crc] = [0, 0];
  for (const pieces of [first, rest]) {
    for (const piece of pieces) {
      size += piece.length;
      crc = checksumInNode(piece, crc);
      if (!deflate.write(piece)) await once(deflate, "drain");
    }
  }
  deflate.end();
  return { packed: end.then(() => ({ packed, size, crc })) };
}
