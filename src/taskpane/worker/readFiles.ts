/** Chosen files → returns, one at a time; see app/readReturns. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Asked } from "../../app/order";
import { type Host, readReturns } from "../../app/readReturns";
import type { Return } from "../../core/intake/return";
import type { Tell } from "./jobs";

const BROWSER: Host = {
  reading: {},
  sha256: (bytes) => bytesToHex(sha256(bytes)),
  // The browser's own refusals: the file was moved, or another program holds it.
  refusal: (error) => (error instanceof DOMException ? error.name : null),
};

export async function readFiles(
  files: readonly File[],
  asked: Asked,
  tell: Tell,
): Promise<readonly Return[]> {
  const returned = files.map((file) => ({
    name: file.name,
    size: () => Promise.resolve(file.size),
    read: async () => new Uint8Array(await file.arrayBuffer()),
    // It would have to be held whole, and nobody waits for so large a file.
    fingerprint: () => Promise.resolve(null),
  }));
  const read = await readReturns(returned, asked, BROWSER, (done) => tell(done, files.length), apart);
  return read.map(({ one }) => one);
}

/** A text cut out of a longer one keeps the longer one in memory: a copy lets the workbook go. */
const apart = (one: Return): Return => structuredClone(one);
