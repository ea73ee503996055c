/** Turns bytes into the checksum by which a zip knows its content. */

/** Four tables, so that four bytes go at once; with one the checksum would take as long as the XML. */
const TABLES = tables();

function tables(): Uint32Array {
  const all = new Uint32Array(4 * 256);
  for (let byte = 0; byte < 256; byte += 1) {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
    all[byte] = rest;
  }
  for (let at = 256; at < all.length; at += 1) {
    const shorter = all[at - 256] ?? 0;
    all[at] = (all[shorter & 0xff] ?? 0) ^ (shorter >>> 8);
  }
  return all;
}

/** CRC-32 as zip uses it, an unsigned 32-bit number. @param before that of what stands before these bytes */
export function crc32(bytes: Uint8Array, before = 0): number {
  const whole = bytes.length - (bytes.length % 4);
  let crc = ~before;
  for (let at = 0; at < whole; at += 4) {
    crc ^=
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24);
    crc =
      (TABLES[768 + (crc & 0xff)] ?? 0) ^
      (TABLES[512 + ((crc >>> 8) & 0xff)] ?? 0) ^
      (TABLES[256 + ((crc >>> 16) & 0xff)] ?? 0) ^
      (TABLES[crc >>> 24] ?? 0);
  }
  for (let at = whole; at < bytes.length; at += 1) {
    crc = (TABLES[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}
