/** What a form shows, in its order → SHA-256 of it in lower-case hex. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { normalizedText } from "../text/normalizedText";

/** @param shown lists and texts, which JSON writes in one way only */
export function fingerprintOf(shown: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(normalizedText(JSON.stringify(shown), "NFC"))));
}
