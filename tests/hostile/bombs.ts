/** Turns the known ways to make a zip swell into files, each with the answer that it must get. */
import { constants, deflateRawSync } from "node:zlib";
import { strToU8, unzipSync } from "fflate";
import { workbookOf } from "./smallPackage";
import { joined, rawZip, type RawEntry } from "./zipBytes";

export interface HostileFile {
  readonly bytes: Uint8Array;
  /** The reason that must come, or "read" for a file that is odd but whole. */
  readonly answer: string;
}

export const SHEET = "xl/worksheets/sheet1.xml";
const MEGABYTE = 1024 * 1024;

/** Deflated blanks: `megabytes` of them in about a thousandth. */
function deflatedBlanks(megabytes: number): Uint8Array {
  const one = deflateRawSync(Buffer.alloc(MEGABYTE, " "), { finishFlush: constants.Z_FULL_FLUSH });
  return joined([...Array.from({ length: megabytes }, () => one), Uint8Array.of(3, 0)]);
}

/** A sound package whose sheet is this entry instead. */
function withSheet(entry: Omit<RawEntry, "name">): Uint8Array {
  const sound = Object.entries(unzipSync(workbookOf("")))
    .filter(([name]) => name !== SHEET)
    .map(([name, packed]): RawEntry => ({
      name,
      packed,
      size: packed.length,
      crc: crcOf(packed),
      method: 0,
    }));
  return rawZip([...sound, { name: SHEET, ...entry }]);
}

function crcOf(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

/** One stretch of packed bytes, and many entries that all claim to begin at its start. */
function overlapping(): Uint8Array {
  const packed = deflatedBlanks(10);
  const one = { packed, size: 10 * MEGABYTE };
  const same = Array.from({ length: 100 }, (_, index): RawEntry => {
    return { ...one, name: `xl/${index}.xml`, packed: new Uint8Array(0), offset: 0 };
  });
  return rawZip([{ ...one, name: SHEET }, ...same]);
}

export const ZIP_BOMBS: Readonly<Record<string, () => HostileFile>> = {
  "a sheet of 1.5 GB that says so": () => ({
    bytes: withSheet({ packed: deflatedBlanks(1536), size: 1536 * MEGABYTE }),
    answer: "tooLarge",
  }),
  "a sheet of 1.5 GB that says it is 1 KB": () => ({
    bytes: withSheet({ packed: deflatedBlanks(1536), size: 1024 }),
    answer: "damaged",
  }),
  "a sheet of 1.5 GB that says it is 30 MB": () => ({
    bytes: withSheet({ packed: deflatedBlanks(1536), size: 30 * MEGABYTE }),
    answer: "damaged",
  }),
  "a sheet of 16 MB in 16 KB that says it is 1 KB": () => ({
    bytes: withSheet({ packed: deflatedBlanks(15), size: 1024 }),
    answer: "damaged",
  }),
  "a sheet of 30 MB of blanks that says so": () => ({
    bytes: withSheet({ packed: deflatedBlanks(30), size: 30 * MEGABYTE }),
    answer: "tooLarge",
  }),
  "100,000 entries": () => ({
    bytes: rawZip(
      Array.from({ length: 100_000 }, (_, index): RawEntry => {
        return { name: `xl/${index}.xml`, packed: strToU8("x"), size: 1, method: 0 };
      }),
    ),
    answer: "tooLarge",
  }),
  "500 entries with names of 60 KB": () => ({
    bytes: rawZip(
      Array.from({ length: 500 }, (_, index): RawEntry => {
        return { name: `${index}/${"x".repeat(60_000)}`, packed: new Uint8Array(0), size: 0, method: 0 };
      }),
    ),
    answer: "damaged",
  }),
  "a hundred entries in the same bytes": () => ({ bytes: overlapping(), answer: "damaged" }),
  "a zip in a zip in a zip": () => {
    const inner = workbookOf("", { [SHEET]: deflatedBlanks(100) });
    return { bytes: workbookOf("", { [SHEET]: inner }), answer: "damaged" };
  },
  "1 GB in a part that nobody reads": () => {
    const parts = { ...unzipSync(workbookOf("")) };
    const entries = Object.entries(parts).map(([name, packed]): RawEntry => {
      return { name, packed, size: packed.length, crc: crcOf(packed), method: 0 };
    });
    const bomb = { name: "xl/media/image1.png", packed: deflatedBlanks(1024), size: 1024 * MEGABYTE };
    return { bytes: rawZip([...entries, bomb]), answer: "read" };
  },
};
