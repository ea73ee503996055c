import { inflateRawSync } from "node:zlib";
import { PACKING_ANYWHERE, type Packing } from "../../adapters/ooxml/write/zip/packing";
import { PACKING_IN_NODE } from "./packing";

const MEGABYTE = new TextEncoder().encode("Alle kommuner skal arbejde med anbefalingen. ".repeat(23_000));

test.each<[string, readonly Uint8Array[]]>([
  ["nothing", []],
  ["one piece", [MEGABYTE.subarray(0, 1_000)]],
  ["two pieces", [MEGABYTE.subarray(0, 10), MEGABYTE.subarray(10, 1_000)]],
  ["more than is packed at a time", Array.from({ length: 5 }, () => MEGABYTE)],
])("%s: both ways keep the bytes and say the same of them", async (_, pieces) => {
  const whole = Buffer.concat(pieces);
  const packings: readonly Packing[] = [PACKING_ANYWHERE, PACKING_IN_NODE];
  const [anywhere, inNode] = await Promise.all(
    packings.map(async (packing) => (await packing(pieces)).packed),
  );
  for (const one of [anywhere, inNode]) {
    // Compared as bytes: megabytes one by one take a minute.
    expect(inflateRawSync(Buffer.concat(one?.packed ?? [])).equals(whole)).toBe(true);
    expect(one?.size).toBe(whole.length);
  }
  expect(inNode?.crc).toBe(anywhere?.crc);
});

test("the pieces are asked for one by one, once", async () => {
  let asked = 0;
  function* pieces(): Generator<Uint8Array> {
    for (; asked < 4; asked += 1) yield MEGABYTE;
  }
  const { packed } = await PACKING_IN_NODE(pieces());
  expect(asked).toBe(4);
  expect((await packed).size).toBe(4 * MEGABYTE.length);
});

test.each([
  ["anywhere", PACKING_ANYWHERE],
  ["in Node", PACKING_IN_NODE],
])("%s a piece may be written over once the next is asked for", async (_, packing) => {
  const room = new Uint8Array(100_000);
  function* pieces(): Generator<Uint8Array> {
    for (let number = 0; number < 30; number += 1) yield room.fill(number);
  }
  const { packed } = await (await packing(pieces())).packed;
  const whole = Buffer.concat(Array.from({ length: 30 }, (_, number) => Buffer.alloc(room.length, number)));
  expect(inflateRawSync(Buffer.concat(packed)).equals(whole)).toBe(true);
});
