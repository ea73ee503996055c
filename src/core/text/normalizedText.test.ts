import { normalizedText } from "./normalizedText";

const GRAVE = "\u0300";
const BELOW = "\u0323";

test("letters of one character or two are the same", () => {
  expect(normalizedText("Bla\u030Abærgrød", "NFC")).toBe("Blåbærgrød");
  expect(normalizedText("Blåbærgrød", "NFD")).toBe("Bla\u030Abærgrød");
  expect(normalizedText("ﬁnt", "NFKC")).toBe("fint");
});

test("as many marks as a language puts on a letter are kept", () => {
  expect(normalizedText(`x${BELOW.repeat(30)}y`, "NFD")).toBe(`x${BELOW.repeat(30)}y`);
});

test("marks beyond the thirtieth on one letter are left out", () => {
  expect(normalizedText(`x${BELOW.repeat(31)}y${BELOW.repeat(500)}`, "NFD")).toBe(
    `x${BELOW.repeat(30)}y${BELOW.repeat(30)}`,
  );
});

test("a million marks that would have to be sorted", () => {
  expect(normalizedText(`x${`${GRAVE}${BELOW}`.repeat(500_000)}`, "NFKC").length).toBeLessThan(40);
});
