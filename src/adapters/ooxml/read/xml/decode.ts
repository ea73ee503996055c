/** Turns the bytes of an XML part into its text, piece by piece. */
import { damaged } from "../limits/unreadable";

/** Made once: making a decoder costs more than decoding a small part. */
const DECODERS = {
  "utf-8": new TextDecoder("utf-8", { fatal: true }),
  "utf-16le": new TextDecoder("utf-16le", { fatal: true }),
  "utf-16be": new TextDecoder("utf-16be", { fatal: true }),
};

/** Characters, with more than enough for the name of an encoding. */
const BEHIND_FIRST_TAG = 200;

/** In bytes. A long part is never held whole as a text, and one sign beyond Latin-1 makes only its own piece twice as large. */
const PIECE = 64 * 1024;

const LESS = 0x3c;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;

/**
 * UTF-8 and UTF-16 of either order, with or without a byte order mark. The bytes decide: several
 * programs declare UTF-16 and write UTF-8. Each piece but the first begins with a tag.
 *
 * @throws UnreadableError "damaged" for other encodings and for bytes that are no text in it
 */
export function* decodeXml(bytes: Uint8Array, name: string): Generator<string> {
  const encoding = encodingOf(bytes);
  const cuts = encoding === "utf-8" && bytes.length > PIECE && isTagsAlone(bytes);
  for (let from = 0; from === 0 || from < bytes.length;) {
    const next = cuts ? bytes.indexOf(LESS, from + PIECE) : -1;
    const to = next < 0 ? bytes.length : next;
    const piece = decode(bytes.subarray(from, to), encoding, name);
    if (from === 0) checkDeclared(piece, name);
    yield piece;
    if (to === 0) return;
    from = to;
  }
}

/** Apart from how it begins: in comments and the like a "<" begins nothing, so nothing may be cut before it. */
function isTagsAlone(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(LESS, 4); at >= 0; at = bytes.indexOf(LESS, at + 1)) {
    const next = bytes[at + 1];
    if (next === EXCLAMATION || next === QUESTION) return false;
  }
  return true;
}

function checkDeclared(xml: string, name: string): void {
  const head = xml.slice(0, xml.indexOf(">") + BEHIND_FIRST_TAG);
  const declared = /^<\?xml[^>]{0,100}?encoding\s*=\s*["']([^"']{0,40})["']/.exec(head)?.[1];
  if (declared && !/^(utf-?8|utf-?16(le|be)?|us-ascii|ascii)$/i.test(declared)) {
    throw damaged(`${name} is encoded as ${declared}`);
  }
}

function decode(bytes: Uint8Array, encoding: keyof typeof DECODERS, name: string): string {
  try {
    return DECODERS[encoding].decode(bytes);
  } catch {
    throw damaged(`${name} is not ${encoding}`);
  }
}

function encodingOf([first, second]: Uint8Array): keyof typeof DECODERS {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}
