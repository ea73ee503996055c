import { crc32 } from "./crc32";

const bytes = (text: string) => new TextEncoder().encode(text);

test("the check value that every description of CRC-32 gives", () => {
  expect(crc32(bytes("123456789"))).toBe(0xcbf43926);
});

test("lengths that are no multiple of four", () => {
  expect(crc32(bytes(""))).toBe(0);
  expect(crc32(bytes("a"))).toBe(0xe8b7be43);
  expect(crc32(bytes("abc"))).toBe(0x352441c2);
});
