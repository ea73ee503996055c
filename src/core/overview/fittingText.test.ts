import { textsOf } from "../../language";
import { fittingList, fittingText } from "./fittingText";

const da = textsOf("da");
const LONGEST = 32_767;

test.each([0, 4, LONGEST])("a text of %i is left as it is", (length) => {
  expect(fittingText("x".repeat(length), da)).toBe("x".repeat(length));
});

test("a longer one is cut where it can be seen, and says how long it is", () => {
  const cut = fittingText("x".repeat(40_024), da);
  expect(cut).toHaveLength(LONGEST);
  expect(cut).toMatch(
    /^x{32000,}… \[Forkortet\. Hele teksten er på 40\.024 tegn og står i den indsendte fil\.\]$/,
  );
  expect(fittingText("x".repeat(LONGEST + 1), textsOf("en"))).toMatch(/32,768 characters/);
});

test("it is never cut inside a character", () => {
  for (const start of ["", "x"]) {
    const cut = fittingText(start + "😀".repeat(20_000), da);
    expect(cut.length).toBeLessThanOrEqual(LONGEST);
    expect(() => encodeURIComponent(cut)).not.toThrow();
  }
});

test("twenty lines are shown; of more, nineteen and the count of the others", () => {
  const lines = (count: number) => Array.from({ length: count }, (_, index) => `${index}.xlsx`);
  expect(fittingList([])).toBe("");
  expect(fittingList(lines(20)).split("\n")).toEqual(lines(20));
  expect(fittingList(lines(1500)).split("\n")).toEqual([...lines(19), "… + 1481"]);
});
