import { normalised } from "./normalised";

const GRAVE = "\u0300";
const BELOW = "\u0323";

test("letters of one character or two are the same", () => {
  expect(normalised("Bla\u030Abærgrød", "NFC")).toBe("Blåbærgrød");
  expect(normalised("Blåbærgrød", "NFD")).toBe("Bla\u030Abærgrød");
  expect(normalised("ﬁnt", "NFKC")).toBe("fint");
});

test("as many marks as a language puts on a letter are kept", () => {
  expect(normalised(`x${BELOW.repeat(30)}y`, "NFD")).toBe(`x${BELOW.repeat(30)}y`);
});

test("marks beyond the thirtieth on one letter are left out", () => {
  expect(normalised(`x${BELOW.repeat(31)}y${BELOW.repeat(500)}`, "NFD")).toBe(
    `x${BELOW.repeat(30)}y${BELOW.repeat(30)}`,
  );
});

test("a million marks that would have to be sorted", () => {
  expect(normalised(`x${`${GRAVE}${BELOW}`.repeat(500_000)}`, "NFKC").length).toBeLessThan(40);
});
