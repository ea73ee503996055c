import { resolveColour, type ColourName } from "./colours";

const theme = () => ["FFFFFF", "000000", "EEECE1", "1F497D", "4F81BD", null];
const resolve = (name: ColourName, palette: readonly string[] | null = null) =>
  resolveColour(name, theme, palette);

test("rgb, the old palette and the theme", () => {
  expect(resolve({ kind: "rgb", rgb: "00b050" })).toBe("#00B050");
  expect(resolve({ kind: "indexed", indexed: 10 })).toBe("#FF0000");
  expect(resolve({ kind: "indexed", indexed: 13 })).toBe("#FFFF00");
  expect(resolve({ kind: "indexed", indexed: 57 })).toBe("#339966");
  expect(resolve({ kind: "theme", theme: 4, tint: 0 })).toBe("#4F81BD");
});

test("the workbook's own palette goes before Excel's", () => {
  expect(resolve({ kind: "indexed", indexed: 1 }, ["000000", "123456"])).toBe("#123456");
});

test("what names no colour is none", () => {
  expect(resolve({ kind: "indexed", indexed: 64 })).toBeNull();
  expect(resolve({ kind: "theme", theme: 5, tint: 0 })).toBeNull();
  expect(resolve({ kind: "theme", theme: 99, tint: 0 })).toBeNull();
  expect(resolve({ kind: "rgb", rgb: "javasc" })).toBeNull();
});

// Excel 2007's own colour picker shows these for the Office theme's accent 1 and for black and white.
test.each([
  [4, 0.7999816888943144, "#DCE6F1"],
  [4, 0.5999938962981048, "#B8CCE4"],
  [4, 0.3999755851924192, "#95B3D7"],
  [4, -0.249977111117893, "#366092"],
  [4, -0.499984740745262, "#244062"],
  [1, 0.499984740745262, "#808080"],
  [0, -0.249977111117893, "#BFBFBF"],
])("theme colour %d with tint %d is %s", (number, tint, colour) => {
  const [r, g, b] = hexBytes(resolve({ kind: "theme", theme: number, tint }) ?? "");
  const [r2, g2, b2] = hexBytes(colour);
  // Excel rounds in its own way; one step of 255 is not to be seen.
  expect(Math.max(Math.abs(r - r2), Math.abs(g - g2), Math.abs(b - b2))).toBeLessThanOrEqual(1);
});

function hexBytes(colour: string): [number, number, number] {
  const byte = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return [byte(1), byte(3), byte(5)];
}
