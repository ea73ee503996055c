import { knownParts } from "./knownParts";
import type { ZipEntry } from "./zip/directory";

function entry(number: number, size = 3_000, packed = [number & 0xff, number >> 8]): ZipEntry {
  return { name: "a.xml", method: "deflated", crc: number, packed: Uint8Array.from(packed), size };
}

test("those of all the country's municipalities are kept, and the oldest goes first", () => {
  const known = knownParts<number>();
  const numbers = Array.from({ length: 1_000 }, (_, number) => number);
  for (const number of numbers) known.keep(entry(number), number);
  const found = numbers.filter((number) => known.find(entry(number)) === number);
  expect(found.length).toBeGreaterThan(98);
  expect(found.length).toBeLessThan(1_000);
  expect(found).toEqual(numbers.slice(-found.length));
});

test("the checksum alone says nothing", () => {
  const known = knownParts<string>();
  known.keep(entry(7, 3_000, [1, 2, 3]), "one");
  expect(known.find(entry(7, 3_000, [1, 2, 3]))).toBe("one");
  expect(known.find(entry(7, 3_000, [1, 2, 4]))).toBeUndefined();
  expect(known.find(entry(7, 3_001, [1, 2, 3]))).toBeUndefined();
  known.keep(entry(7, 3_000, [1, 2, 4]), "another");
  expect(known.find(entry(7, 3_000, [1, 2, 3]))).toBeUndefined();
  expect(known.find(entry(7, 3_000, [1, 2, 4]))).toBe("another");
});

test("what takes much room takes the place of many, and lets all go when it is too much alone", () => {
  const known = knownParts<number>();
  known.keep(entry(1), 1);
  known.keep(entry(2), 2, 1_000_000);
  expect(known.find(entry(1))).toBe(1);
  known.keep(entry(3), 3, 2_000_000);
  expect([1, 2, 3].map((number) => known.find(entry(number)))).toEqual([undefined, undefined, 3]);
  known.keep(entry(4), 4, 3_000_000);
  expect(known.find(entry(4))).toBeUndefined();
});
