/** Bytes → text in whatever character set a mail says, and the transfer encodings of MIME. */

/** One character a byte, so that a place in the text is a place in the bytes. */
export function asLatin1(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return pieces.join("");
}

/** The other way round; what is above 255 loses its upper half. */
export function fromLatin1(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** By the set that is named; where there is none such, UTF-8 if it is that, else the one of Windows. */
export function decoded(bytes: Uint8Array, charset: string | null): string {
  const named = charset === null ? null : decoderOf(charset);
  if (named !== null) return named.decode(bytes, { stream: true });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes, { stream: true });
  }
}

// Node decodes bytes 0x80 to 0x9F of windows-1252 as control characters unless they come as a stream.
function decoderOf(charset: string): TextDecoder | null {
  const label = charset.trim().toLowerCase();
  // Many mails say the first of what is the second.
  const known = /^(us-ascii|ascii|iso-8859-1|latin1)$/.test(label) ? null : label;
  if (known === null || known === "") return null;
  try {
    return new TextDecoder(known);
  } catch {
    return null;
  }
}

const DIGITS = new Int8Array(256).fill(-1);
[..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].forEach((digit, value) => {
  DIGITS[digit.charCodeAt(0)] = value;
});

/** What is no digit is passed over, as every mail program does. */
export function fromBase64(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(Math.ceil((bytes.length * 3) / 4));
  let [length, bits, held] = [0, 0, 0];
  for (const byte of bytes) {
    const digit = DIGITS[byte] ?? -1;
    if (digit < 0) continue;
    held = ((held << 6) | digit) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    out[length] = (held >> bits) & 0xff;
    length += 1;
  }
  return out.slice(0, length);
}

/** @param underscores "_" is a blank, as in headers */
export function fromQuotedPrintable(bytes: Uint8Array, underscores = false): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    let byte = bytes[at] ?? 0;
    if (byte === 0x3d) {
      const [next = 0, after = 0] = [bytes[at + 1], bytes[at + 2]];
      const code = parseInt(String.fromCharCode(next, after), 16);
      if (/^[0-9a-f]{2}$/i.test(String.fromCharCode(next, after))) {
        byte = code;
        at += 2;
      } else if (next === 0x0a) {
        at += 1;
        continue;
      } else if (next === 0x0d && after === 0x0a) {
        at += 2;
        continue;
      }
    } else if (underscores && byte === 0x5f) byte = 0x20;
    out[length] = byte;
    length += 1;
  }
  return out.slice(0, length);
}
