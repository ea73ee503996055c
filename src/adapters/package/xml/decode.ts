/** Turns the bytes of an XML part into text. */
import { damaged } from "../unreadable";

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** Made once: making a decoder costs more than decoding a small part. */
const DECODERS: Readonly<Record<Encoding, TextDecoder>> = {
  "utf-8": new TextDecoder("utf-8", { fatal: true }),
  "utf-16le": new TextDecoder("utf-16le", { fatal: true }),
  "utf-16be": new TextDecoder("utf-16be", { fatal: true }),
};

/**
 * UTF-8 and UTF-16 of either order, with or without a byte order mark. The bytes decide: several
 * programs declare UTF-16 and write UTF-8.
 *
 * @throws UnreadableError "damaged" for other encodings and for bytes that are no text in it
 */
export function decodeXml(bytes: Uint8Array, name: string): string {
  const text = decode(bytes, name);
  const declared = /^<\?xml[^>]{0,100}?encoding\s*=\s*["']([^"']{0,40})["']/.exec(text)?.[1];
  if (declared && !/^(utf-?8|utf-?16(le|be)?|us-ascii|ascii)$/i.test(declared)) {
    throw damaged(`${name} is encoded as ${declared}`);
  }
  return text;
}

function decode(bytes: Uint8Array, name: string): string {
  const encoding = encodingOf(bytes);
  try {
    return DECODERS[encoding].decode(bytes);
  } catch {
    throw damaged(`${name} is not ${encoding}`);
  }
}

function encodingOf([first, second]: Uint8Array): Encoding {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}
