/** Turns a set into a short mark that changes when anything changes that its form shows. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { normalizedText } from "../../../text/normalizedText";
import { once } from "../../../sets/once";
import type { RecommendationSet } from "./recommendationSet";

/**
 * SHA-256 in lower-case hex over ids, kinds, texts, themes and their order. Not over titles, dates or
 * sources: correcting those does not make a returned form answer something else.
 */
export const fingerprint = once(({ themes }: RecommendationSet): string => {
  const canonical = JSON.stringify(
    themes.map(({ number, title, recommendations }) => [
      number,
      title,
      recommendations.map(({ id, kind, text }) => [id, kind, text]),
    ]),
  );
  return bytesToHex(sha256(utf8ToBytes(normalizedText(canonical, "NFC"))));
});
