import { strToU8, zipSync } from "fflate";
import { DEFAULT_BUDGETS, meterFor, type Budgets } from "../limits/budgets";
import { UnreadableError } from "../limits/unreadable";
import { readDirectory } from "./directory";
import { readEntry } from "./inflate";

const text = "Grøn gul rød. ".repeat(200);
const parts = { "a.xml": strToU8(text), "folder/B.xml": [strToU8("stored"), { level: 0 }] as const };
const zip = () => zipSync({ "a.xml": parts["a.xml"], "folder/B.xml": [strToU8("stored"), { level: 0 }] });

/** Every entry's bytes as text. */
function readAll(bytes: Uint8Array, budgets: Partial<Budgets> = {}): Record<string, string> {
  const all = { ...DEFAULT_BUDGETS, ...budgets };
  const meter = meterFor(all);
  const entries = [...readDirectory(bytes, all)].map(([key, entry]) => [
    key,
    new TextDecoder().decode(readEntry(entry, meter)),
  ]);
  return Object.fromEntries(entries);
}

function reasonFor(bytes: Uint8Array, budgets: Partial<Budgets> = {}): string {
  try {
    readAll(bytes, budgets);
    return "read";
  } catch (error) {
    if (error instanceof UnreadableError) return error.reason;
    throw error;
  }
}

/** The zip with bytes changed at a distance from the mark's n-th occurrence. */
function patched(mark: number, nth: number, distance: number, ...values: number[]): Uint8Array {
  const bytes = zip();
  const view = new DataView(bytes.buffer);
  let seen = 0;
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) === mark && seen++ === nth) {
      bytes.set(values, at + distance);
      return bytes;
    }
  }
  throw new Error("no such mark");
}

const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END = 0x06054b50;

test("stored and deflated entries, by their name in lower case", () => {
  expect(readAll(zip())).toEqual({ "a.xml": text, "folder/b.xml": "stored" });
});

test("an empty entry and a folder", () => {
  const bytes = zipSync({ "leer.xml": new Uint8Array(0), mappe: {} });
  expect(readAll(bytes)).toEqual({ "leer.xml": "" });
});

test("a comment at the end and names with backslashes", () => {
  const plain = zipSync({ "xl\\a.xml": strToU8("x") });
  const bytes = new Uint8Array(plain.length + 3);
  bytes.set(plain);
  bytes.set([3, 0, 0x50, 0x4b, 0x05], plain.length - 2);
  expect(readAll(bytes)).toEqual({ "xl/a.xml": "x" });
});

test("bytes that came behind the zip on its way", () => {
  const bytes = zip();
  for (const tail of [[13, 10], new Array<number>(60_000).fill(0), [0x50, 0x4b, 5, 6, 0]]) {
    expect(readAll(Uint8Array.from([...bytes, ...tail]))).toEqual({
      "a.xml": text,
      "folder/b.xml": "stored",
    });
  }
  expect(reasonFor(Uint8Array.from([...bytes, ...new Array<number>(70_000).fill(0)]))).toBe("damaged");
});

test.each([
  ["an entry that is one byte shorter than declared", patched(CENTRAL, 0, 24, 0xd9)],
  ["an entry that is longer than declared", patched(CENTRAL, 0, 24, 1, 0)],
  ["another checksum", patched(CENTRAL, 0, 16, 1, 2, 3, 4)],
  ["an unknown method", patched(CENTRAL, 0, 10, 9)],
  ["methods that disagree", patched(LOCAL, 0, 8, 0)],
  ["an entry behind the end of the file", patched(CENTRAL, 1, 42, 0xff, 0xff, 0xff, 0)],
  ["an entry without a local header", patched(CENTRAL, 1, 42, 1)],
  ["two entries in one place", patched(CENTRAL, 1, 42, 0)],
  ["more entries than are there", patched(END, 0, 10, 3)],
  ["fewer entries than are there", patched(END, 0, 10, 1)],
  ["a directory in another place", patched(END, 0, 16, 1)],
  ["several files", patched(END, 0, 4, 1)],
  ["packed data that is none", patched(LOCAL, 0, 36, 0xff, 0xff, 0xff, 0xff)],
])("%s is damaged", (_what, bytes) => {
  expect(reasonFor(bytes)).toBe("damaged");
});

test.each([["../a.xml"], ["xl/../../a.xml"], ["/../a"], ["C:\\a.xml"], ["xl//a.xml"], ["a\0b"], ["./a"]])(
  "the name %j is damaged",
  (name) => {
    expect(reasonFor(zipSync({ [name]: strToU8("x") }))).toBe("damaged");
  },
);

test("names that differ only in case or slash are damaged: which of them is meant?", () => {
  expect(reasonFor(zipSync({ "xl/a.xml": strToU8("1"), "XL/A.xml": strToU8("2") }))).toBe("damaged");
  expect(reasonFor(zipSync({ "xl/a.xml": strToU8("1"), "xl\\a.xml": strToU8("2") }))).toBe("damaged");
});

test("encrypted entries", () => {
  expect(reasonFor(patched(CENTRAL, 0, 8, 1))).toBe("encrypted");
  expect(reasonFor(patched(CENTRAL, 0, 10, 99))).toBe("encrypted");
});

test("every budget", () => {
  const size = strToU8(text).length;
  expect(reasonFor(zip(), { entries: 1 })).toBe("tooLarge");
  expect(reasonFor(zip(), { partBytes: size - 1 })).toBe("tooLarge");
  expect(reasonFor(zip(), { totalBytes: size + 5 })).toBe("tooLarge");
  expect(reasonFor(zip(), { entries: 2, partBytes: size, totalBytes: size + 6 })).toBe("read");
  const blanks = zipSync({ a: new Uint8Array(2_000_000) });
  expect(reasonFor(blanks, { ratio: 100 })).toBe("tooLarge");
  expect(reasonFor(blanks, { ratio: 1_100 })).toBe("read");
});

test("the 64-bit fields that some programs write for small files too", () => {
  expect(readAll(zip64("stored"))).toEqual({ a: "stored" });
  const short = zip64("stored");
  new DataView(short.buffer).setUint16(37 + 46 + 1 + 2, 8, true);
  expect(reasonFor(short)).toBe("damaged");
});

/** One stored entry "a" whose sizes and whose directory stand in the 64-bit fields alone. */
function zip64(content: string): Uint8Array {
  const data = strToU8(content);
  const plain = zipSync({ a: [data, { level: 0 }] });
  const crc = plain.slice(14, 18);
  const local = plain.slice(0, 31 + data.length);
  const u64 = (value: number) => [value, 0, 0, 0, 0, 0, 0, 0];
  const all = [0xff, 0xff, 0xff, 0xff];
  const extra = [1, 0, 16, 0, ...u64(data.length), ...u64(data.length)];
  const times = [0, 0, 0, 0];
  const central = [0x50, 0x4b, 1, 2, 45, 0, 45, 0, 0, 0, 0, 0, ...times, ...crc, ...all, ...all, 1, 0, 20, 0];
  central.push(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...u64(0).slice(0, 4), 0x61, ...extra);
  const end64 = [0x50, 0x4b, 6, 6, ...u64(44), 45, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...u64(1), ...u64(1)];
  end64.push(...u64(central.length), ...u64(local.length));
  const locator = [0x50, 0x4b, 6, 7, 0, 0, 0, 0, ...u64(local.length + central.length), 1, 0, 0, 0];
  const end = [0x50, 0x4b, 5, 6, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, ...all, ...all, 0, 0];
  return Uint8Array.from([...local, ...central, ...end64, ...locator, ...end]);
}
