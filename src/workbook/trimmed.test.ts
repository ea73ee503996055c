import { BLANKS, trimmed, trimmedEnd } from "./trimmed";

test.each([
  ["2.1.", ".)", "2.1"],
  ["2.1).", ".)", "2.1"],
  ["...", ".", ""],
  ["", ".", ""],
  [".a", ".", ".a"],
])("%j without %j at its end", (text, marks, rest) => {
  expect(trimmedEnd(text, marks)).toBe(rest);
});

test("marks at both ends, of one kind or of two", () => {
  expect(trimmed(" .a. b. ", ". ")).toBe("a. b");
  expect(trimmed("(grøn)", "(", ")")).toBe("grøn");
  expect(trimmed("((", "(", ")")).toBe("");
  expect(trimmed("...", ".")).toBe("");
});

test("the blanks are those that patterns know", () => {
  const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  expect(all.filter((sign) => /\s/.test(sign)).join("")).toBe(BLANKS);
});
