import { oneLine, said, short, visible, visibleLines } from "./shown";

test.each([
  ["an escape sequence", "\u001b[2K\u001b[1A", "␛[2K␛[1A"],
  ["the old controls", "a\u0000b\u0007c\bd\u007fe", "a␀b␇c␈d␡e"],
  ["the same in one character, as some terminals take it", "\u009b2K\u0085", "‹U+009B›2K‹U+0085›"],
  ["a name that reads backwards", "Ballerup\u202Excod.xlsx", "Ballerup‹U+202E›xcod.xlsx"],
  [
    "embeddings and isolates",
    "\u202Aa\u202B\u2066b\u2067\u2068\u2069\u202C",
    "‹U+202A›a‹U+202B›‹U+2066›b‹U+2067›‹U+2068›‹U+2069›‹U+202C›",
  ],
  ["marks of direction", "\u200Ea\u200F\u061C", "‹U+200E›a‹U+200F›‹U+061C›"],
  ["what is not seen", "Gr\u200Bøn\u2060\uFEFF\u00AD\u3164", "Gr‹U+200B›øn‹U+2060›‹U+FEFF›‹U+00AD›‹U+3164›"],
  ["lines of another kind", "a\u2028b\u2029c", "a‹U+2028›b‹U+2029›c"],
  ["hidden words in tags", "a\u{E0041}\u{E007F}", "a‹U+E0041›‹U+E007F›"],
  ["hidden words in variations", "a\uFE00\u{E0100}", "a‹U+FE00›‹U+E0100›"],
  ["halves of characters", "a\uD83Db\uDC69", "a‹U+D83D›b‹U+DC69›"],
  ["a joiner between letters", "a\u200Db", "a‹U+200D›b"],
])("%s is seen", (_, text, seen) => {
  expect(visible(text)).toBe(seen);
  expect(visible(seen)).toBe(seen);
});

test.each([
  "Blåbærgrød på Ærø, Øster Allé, Ho\u0308je, a\u030A",
  "👩‍👩‍👧‍👦 👩🏽‍💻 ❤️ 🏳️‍🌈 1️⃣ ☎︎ 🇩🇰",
  "C:\\Svar  fra\\Gentofte (2).xlsx · “citat” – 5 € ≥ 3",
  "مرحبا שלום 你好",
])("%s stays as it is", (text) => {
  expect(visible(text)).toBe(text);
});

test("on one line: a break in a name is seen, in a quotation it is a space", () => {
  expect(visible("a\r\nb")).toBe("a␍␊b");
  expect(oneLine("  Husk\r\n\tdet\u00A0nu ")).toBe("Husk det nu");
  expect(visibleLines("Husk\n\tdet\u001b")).toBe("Husk\n\tdet␛");
});

test("a quotation is short, and no character is cut in two", () => {
  expect(short("x".repeat(200))).toBe("x".repeat(200));
  expect(short("x".repeat(40_000))).toBe(`${"x".repeat(199)}…`);
  expect(short("\u202E".repeat(40_000))).toHaveLength(200);
  expect(short(`${"x".repeat(198)}😀😀`)).toBe(`${"x".repeat(198)}…`);
});

test("in a sentence only what is a stranger's is looked at", () => {
  expect(said`${"a\nb.xlsx"} findes ikke.\n  ${3} \\ \t`).toBe("a␊b.xlsx findes ikke.\n  3 \\ \t");
});
