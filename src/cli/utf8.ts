/** Turns UTF-8 bytes into letters to scan in Node: one a byte, so that only the pieces that are wanted are decoded. */
import { isUtf8 } from "node:buffer";
import type { Utf8 } from "../adapters/package/xml/utf8";

const BEYOND_ASCII = /[\u0080-\u00ff]/;

export const UTF8_IN_NODE: Utf8 = {
  letters: (bytes) => {
    if (!isUtf8(bytes)) throw new TypeError("no UTF-8");
    const from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1", from);
  },
  textOf: (letters) => (BEYOND_ASCII.test(letters) ? Buffer.from(letters, "latin1").toString() : letters),
};
