import fc from "fast-check";
import { deflateRawSync } from "node:zlib";
import { inflateAnywhere, UNPACKING_ANYWHERE, type Inflate } from "../../adapters/ooxml/read/zip/inflate";
import { inflateInNode, UNPACKING_IN_NODE } from "./unpacking";

/** What comes out, as text, or "refused" for an error and for more than was declared. */
function outcome(inflate: Inflate, packed: Uint8Array, size: number): string {
  try {
    const bytes = inflate(packed, size);
    return bytes.length > size ? "refused" : Buffer.from(bytes).toString("base64");
  } catch {
    return "refused";
  }
}

test("both ways give the same bytes, up to sizes that need several slices", () => {
  const content = fc
    .tuple(fc.uint8Array({ maxLength: 5_000 }), fc.integer({ min: 1, max: 20 }))
    .map(([bytes, times]) => Buffer.concat(Array.from({ length: times }, () => bytes)));
  fc.assert(
    fc.property(content, (bytes) => {
      const packed = deflateRawSync(bytes);
      const expected = bytes.toString("base64");
      expect(outcome(inflateInNode, packed, bytes.length)).toBe(expected);
      expect(outcome(inflateAnywhere, packed, bytes.length)).toBe(expected);
    }),
  );
});

test("more than declared is refused, without being unpacked whole", () => {
  const packed = deflateRawSync(Buffer.alloc(50_000_000));
  for (const declared of [0, 10, 1_000_000]) {
    expect(outcome(inflateInNode, packed, declared)).toBe("refused");
    expect(outcome(inflateAnywhere, packed, declared)).toBe("refused");
  }
});

test("data that break off are refused", () => {
  const packed = deflateRawSync(Buffer.from("Fremdriftsskema ".repeat(500)));
  for (let length = 1; length < packed.length; length += 7) {
    expect(outcome(inflateInNode, packed.subarray(0, length), 8_000)).toBe("refused");
  }
});

test('both ways give the same checksum; of "123456789" it is the one that the standard names', () => {
  const bytes = Buffer.from("123456789");
  expect(UNPACKING_IN_NODE.checksum(bytes)).toBe(0xcbf43926);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 1_000 }), (any) => {
      expect(UNPACKING_IN_NODE.checksum(any)).toBe(UNPACKING_ANYWHERE.checksum(any));
    }),
  );
});
