import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { text } from "../../../workbook/content";
import { excelText } from "./text";
import { workbookOf } from "../../../../tests/smallWorkbook";
import { writeWorkbook } from "./writeWorkbook";

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
  expect(excelText(plain)).toBe(written);
});

test("what reads like an escape only by the one behind it is protected too", () => {
  expect(excelText("_x0040\u0001_")).toBe("_x005F_x0040_x0001__");
});

test("any text comes back as it was, by a reader that is not ours", async () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary", minLength: 1 }),
    fc.string({
      unit: fc.constantFrom("_", "x", "0", "0", "4", "1", "\n", " ", "<", "&", "\u0001", "\r"),
      minLength: 1,
    }),
    fc.constantFrom("#N/A", "#REF!", "#DIV/0!", "=1+1", "-x", "TRUE", "1e3", "2016-06-22", " ", "\n"),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 20 }), async (texts) => {
      const cells = texts.map((one, index) => ({ row: index + 1, column: 1, content: text(one) }));
      const read = await readXlsx(await writeWorkbook(workbookOf({ cells })));
      const values = read.sheets[0]?.rows.map((row) => row[0]);
      expect(values).toEqual(texts);
    }),
    { numRuns: 60 },
  );
});
