// A zip → its parts, and parts → a zip; packed as Excel packs them (deflate, level 6).
import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";

/** @returns name → { packed, method, crc, size } in the zip's order */
export function openZip(bytes) {
  const end = bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  let at = bytes.readUInt32LE(end + 16);
  const parts = new Map();
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    const header = bytes.readUInt32LE(at + 42);
    const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
    parts.set(name, {
      packed: bytes.subarray(start, start + bytes.readUInt32LE(at + 20)),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      size: bytes.readUInt32LE(at + 24),
    });
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}

export function unpack({ packed, method }) {
  return method === 0 ? packed : inflateRawSync(packed);
}

export function pack(text) {
  const bytes = Buffer.from(text, "utf8");
  return { packed: deflateRawSync(bytes, { level: 6 }), method: 8, crc: crc32(bytes), size: bytes.length };
}

/** @param parts name → as openZip gives them; dated 1 January 1980, so that the bytes are the same each time */
export function makeZip(parts) {
  const files = [];
  const directory = [];
  let offset = 0;
  for (const [name, { packed, method, crc, size }] of parts) {
    const label = Buffer.from(name, "utf8");
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(crc, 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(label.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), common, place, label);
    files.push(Buffer.from("PK\x03\x04", "latin1"), common, label, packed);
    offset += 30 + label.length + packed.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, entries, end]);
}
