import { sheetOf } from "../../../../../tests/smallWorkbook";
import { text } from "../../../../workbook/content";
import type { CellStyle, SheetDescription } from "../../../../workbook/description";
import { rowHeight } from "./rowHeights";

const styles: Readonly<Record<string, CellStyle>> = {
  wrapped: { wrap: true },
  large: { wrap: true, font: { size: 22 } },
  plain: {},
  upwards: { rotation: 90 },
};

function height(words: string, style = "wrapped", more: Partial<SheetDescription> = {}): number | null {
  const sheet = sheetOf({ columns: [{ column: 1, width: 20 }], ...more });
  return rowHeight(sheet, styles)([{ row: 1, column: 1, content: text(words), style }]);
}

test("a line of Calibri 11 is 15 points, and one line needs no height", () => {
  expect(height("kort")).toBeNull();
  expect(height("en\nto")).toBe(30);
  expect(height("en\r\nto\n\nfire")).toBe(60);
});

test("words that do not fit move to the next line", () => {
  // 20 digits' width holds 21 letters: "Kommunerne arbejder" | "videre sammen"
  expect(height("Kommunerne arbejder videre sammen")).toBe(30);
  expect(height("x".repeat(43))).toBe(45);
});

test("large letters need high rows, also for one line", () => {
  expect(height("kort", "large")).toBe(28.5);
});

test("a text that does not wrap needs no room, one that reads upwards needs its length", () => {
  expect(height("en lang tekst, der ikke skal brydes", "plain")).toBeNull();
  // Ten letters of about five points each, and a little air.
  expect(height("Albertslun", "upwards")).toBeGreaterThan(50);
  expect(height("Albertslun", "upwards")).toBeLessThan(62);
});

test("a cell merged over columns has their room together", () => {
  const columns = [1, 2].map((column) => ({ column, width: 20 }));
  expect(height("Kommunerne arbejder videre sammen", "wrapped", { columns, merges: ["A1:B1"] })).toBeNull();
});

test("no row is higher than Excel allows", () => {
  expect(height("x\n".repeat(100))).toBe(409);
});
