import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { text } from "../../../workbook/content";
import { workbookOf } from "../../../../tests/smallWorkbook";
import { writeWorkbook } from "./writeWorkbook";

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
