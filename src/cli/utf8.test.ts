import fc from "fast-check";
import { DEFAULT_BUDGETS } from "../adapters/package/budgets";
import { UnreadableError } from "../adapters/package/unreadable";
import { decodeXml } from "../adapters/package/xml/decode";
import { scanXml } from "../adapters/package/xml/scan";
import { UTF8_ANYWHERE, type Utf8 } from "../adapters/package/xml/utf8";
import { UTF8_IN_NODE } from "./utf8";

/** All that is told of a part, or why nothing is. */
function told(bytes: Uint8Array, utf8: Utf8, attributeLength = 40): string {
  const lines: string[] = [];
  try {
    const { xml, textOf } = decodeXml(bytes, "part", utf8);
    const budgets = { ...DEFAULT_BUDGETS, attributeLength };
    scanXml(
      xml,
      { part: "part", budgets, root: "r", namespaces: "all", textOf },
      {
        open: (_name, attributes, own) => {
          lines.push(`open ${String(own)} ${attributes.entries().flat().join("|")}`);
        },
        text: (text) => {
          lines.push(`text ${text}`);
        },
      },
    );
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return `${error.reason}: ${error.message}`;
  }
  return lines.join("\n");
}

const bothTell = (bytes: Uint8Array): string => {
  const there = told(bytes, UTF8_ANYWHERE);
  expect(told(bytes, UTF8_IN_NODE)).toBe(there);
  return there;
};
const bytesOf = (text: string) => new TextEncoder().encode(text);

test("both ways tell the same of any part", () => {
  const piece = fc.constantFrom(
    ...["<r>", "</r>", "<b/>", '<b x="', '">', "æ", "–", "😀", "\u0001", "\ufffe", "\uffff", "ï¿¾", "\u00a0"],
    ...[
      "\ufeff",
      "&#230;",
      "&amp;",
      "<![CDATA[ø]]>",
      "<!--å-->",
      "\r\n",
      "<å:b/>",
      ' xmlns:å="å"',
      "<æ/>",
      "a",
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, isInRoot) => {
      const inside = pieces.join("");
      bothTell(bytesOf(isInRoot ? `<r>${inside}</r>` : inside));
    }),
    { numRuns: 3_000 },
  );
});

test("both ways refuse the same bytes", () => {
  const byte = fc.constantFrom(
    0x3c,
    0x72,
    0x80,
    0xbf,
    0xc0,
    0xc3,
    0xe0,
    0xe2,
    0xed,
    0xa0,
    0xef,
    0xf0,
    0xf4,
    0xf5,
  );
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 6 }), (bytes) => {
      bothTell(Uint8Array.of(...bytesOf("<r>"), ...bytes, ...bytesOf("</r>")));
    }),
    { numRuns: 3_000 },
  );
});

test("lengths are those of the text, not of its bytes", () => {
  expect(bothTell(bytesOf(`<r x="${"æ".repeat(39)}"/>`))).toContain("æ");
  expect(bothTell(bytesOf(`<r x="${"æ".repeat(40)}"/>`))).toContain("forbiddenXml");
});

test("an encoding is declared behind letters of any length, or is too far away", () => {
  expect(bothTell(bytesOf(`<?xml ${"æ".repeat(90)} encoding="latin1"?><r/>`))).toContain("damaged");
  expect(bothTell(bytesOf(`<?xml ${"æ".repeat(110)} encoding="latin1"?><r/>`))).toContain("open");
});

test("a mark at the beginning is left out, a second one is text", () => {
  expect(bothTell(bytesOf("\ufeff<r>æ</r>"))).toBe("open true \ntext æ");
  expect(bothTell(bytesOf("<r>\ufeff</r>"))).toBe("open true \ntext \ufeff");
});
