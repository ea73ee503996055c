import { xstring } from "./xstring";

test.each([
  ["æøå\tÆØÅ\n", "æøå\tÆØÅ\n"],
  ["a\u0000b\u001F", "a_x0000_b_x001F_"],
  ["a\r\nb", "a_x000D_\nb"],
  ["_x0041_", "_x005F_x0041_"],
  ["_x004_ _y0041_ x0041_", "_x004_ _y0041_ x0041_"],
  ["__x000d__x0041_", "__x005F_x000d__x005F_x0041_"],
  ["🙂", "🙂"],
  ["\uD83D alene", "_xD83D_ alene"],
  ["alene \uDE42", "alene _xDE42_"],
  ["\uFFFF", "_xFFFF_"],
])("%j is written as %j", (plain, written) => {
  expect(xstring(plain)).toBe(written);
});

test("what reads like an escape only by the one behind it is protected too", () => {
  expect(xstring("_x0040\u0001_")).toBe("_x005F_x0040_x0001__");
});
