import fc from "fast-check";
import { comparable } from "../../../text/comparable";

test.each([
  ["  Grøn ", "grøn"],
  ["Alle\nkommuner  skal\t", "alle kommuner skal"],
  ["«Job»", '"job"'],
  ["a–b", "a-b"],
  ["jobcenter\u00adet", "jobcenteret"],
  ["Skal\u00a0", "skal"],
])("%j is compared as %j", (text, expected) => {
  expect(comparable(text)).toBe(expected);
});

test("the glance that spares most texts the work changes nothing: once comparable, always the same", () => {
  const letters = fc.constantFrom("a", "Ø", " ", "  ", "\n", "\t", "\u00a0", "–", "'", "’", "\u200b", "ﬁ");
  fc.assert(
    fc.property(fc.array(letters), (pieces) => {
      const text = pieces.join("");
      // A letter that is not plain sends the whole text the long way, and stands apart from the rest.
      const longWay = comparable(`${text} ½`).replace(/ ?1⁄2$/, "");
      expect(comparable(text)).toBe(longWay);
      expect(comparable(comparable(text))).toBe(comparable(text));
    }),
  );
});
