import { fittingList, fittingText } from "./fittingText";

test("a text that fits is left as it is", () => {
  expect(fittingText("Grøn")).toBe("Grøn");
  expect(fittingText("x".repeat(32_000))).toBe("x".repeat(32_000));
});

test("a longer one is cut where it can be seen, never inside a character", () => {
  expect(fittingText("x".repeat(40_000))).toBe(`${"x".repeat(31_999)}…`);
  expect(fittingText(`${"x".repeat(31_998)}${"😀".repeat(20)}`)).toBe(`${"x".repeat(31_998)}…`);
});

test("twenty lines are shown; of more, nineteen and the count of the others", () => {
  const lines = (count: number) => Array.from({ length: count }, (_, index) => `${index}.xlsx`);
  expect(fittingList([])).toBe("");
  expect(fittingList(lines(20)).split("\n")).toEqual(lines(20));
  expect(fittingList(lines(1500)).split("\n")).toEqual([...lines(19), "… + 1481"]);
});
