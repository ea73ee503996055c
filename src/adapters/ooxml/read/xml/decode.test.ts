import { UnreadableError } from "../limits/unreadable";
import { decodeXml } from "./decode";

function textIn(bytes: Uint8Array): string {
  return [...decodeXml(bytes, "part")].join("");
}

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, order: "le" | "be"): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), order === "le");
  return bytes;
}

const xml = `<?xml version="1.0"?><r>æøå 😀</r>`;

test.each([
  ["UTF-8", utf8(xml)],
  ["UTF-8 with a mark", utf8("\uFEFF" + xml)],
  ["UTF-16 little-endian with a mark", utf16("\uFEFF" + xml, "le")],
  ["UTF-16 big-endian with a mark", utf16("\uFEFF" + xml, "be")],
  ["UTF-16 little-endian without a mark", utf16(xml, "le")],
  ["UTF-16 big-endian without a mark", utf16(xml, "be")],
])("%s", (_encoding, bytes) => {
  expect(textIn(bytes)).toBe(xml);
});

test("UTF-8 that is declared as UTF-16 is read as what it is", () => {
  const declared = `<?xml version="1.0" encoding="utf-16"?><r>æ</r>`;
  expect(textIn(utf8(declared))).toBe(declared);
});

test.each([
  ["bytes that are no UTF-8", Uint8Array.of(0x3c, 0x72, 0xff, 0x2f, 0x3e)],
  ["half a character", Uint8Array.of(0x3c, 0x72, 0xc3)],
  ["an old code page", utf8(`<?xml version="1.0" encoding="windows-1252"?><r/>`)],
  ["UTF-7", utf8(`<?xml version='1.0' encoding='UTF-7'?><r/>`)],
  ["half a UTF-16 character", utf16("\uFEFF<r/>", "le").subarray(0, 9)],
])("%s is damaged", (_what, bytes) => {
  expect(() => textIn(bytes)).toThrow(UnreadableError);
});

/** 40,000 rows of 15 bytes and more, so ten pieces. */
const ROWS = Array.from({ length: 40_000 }, (_, row) => `<row>æ ${row}</row>`);

test("a long part comes in pieces, each of which begins with a tag, and nothing is lost between them", () => {
  const long = `\uFEFF<?xml version="1.0" encoding="UTF-8"?><r>${ROWS.join("")}</r>`;
  const pieces = [...decodeXml(utf8(long), "part")];
  expect(pieces.length).toBeGreaterThan(9);
  expect(pieces.join("")).toBe(long.slice(1));
  expect(pieces.slice(1).every((piece) => /^<\/?[a-z]/.test(piece))).toBe(true);
});

test.each([
  ["a comment", "<!-- <row> -->"],
  ["a literal section", "<![CDATA[<row>]]>"],
  ["an instruction", "<?row <row> ?>"],
])("a long part with %s, in which a tag begins nothing, is one piece", (_what, markup) => {
  const long = `<r>${ROWS.join("")}${markup}</r>`;
  expect([...decodeXml(utf8(long), "part")]).toEqual([long]);
});

test("a long part with bytes that are no UTF-8 far down is damaged", () => {
  const bytes = utf8(`<r>${ROWS.join("")}</r>`);
  bytes[bytes.length - 20] = 0xff;
  expect(() => textIn(bytes)).toThrow(UnreadableError);
});
