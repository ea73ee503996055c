/** Whatever text a description holds, it is text in the open workbook too, and the same text. */
import fc from "fast-check";
import { text } from "../../src/workbook/content";
import type { SheetDescription, WorkbookDescription } from "../../src/workbook/description";
import { excel } from "./adapters";

const STYLES = { plain: {}, text: { numberFormat: "@" }, number: { numberFormat: "0.00" } } as const;

function withTexts(texts: readonly string[]): WorkbookDescription {
  const sheet: SheetDescription = {
    name: "Tekster",
    visibility: "visible",
    gridlines: true,
    columns: [],
    rows: [],
    cells: texts.flatMap((one, index) =>
      Object.keys(STYLES).map((style, column) => ({
        row: index + 1,
        column: column + 1,
        content: text(one),
        style,
      })),
    ),
    merges: [],
    validations: [],
    conditionalFormats: [],
    tables: [],
    charts: [],
  };
  const properties = { title: "", creator: "", created: "2017-11-20T08:00:00Z", custom: {} };
  return { properties, styles: STYLES, sheets: [sheet], names: [] };
}

/** What Excel likes to take for something else, alone and in front of any text. */
const trap = fc.constantFrom(
  ...["=", "+", "-", "@", "'", "''", "=1+1", "-x", "+45 12", "@SUM(A1)", "1", "1,5", "1.5E3", "50%", "007"],
  ...["TRUE", "sandt", "#N/A", "#REF!", "2017-11-13", "13-11-2017", "1/2", "2.2", " ", "\n", "\t", "kr. 5"],
);
const anyText = fc.oneof(
  trap,
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.tuple(trap, fc.string({ unit: "grapheme", maxLength: 20 })).map((parts) => parts.join("")),
);

test("any text, in any number format, is read back as it was", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 20, maxLength: 40 }), async (texts) => {
      const { sheets } = await excel.thereAndBack(withTexts(texts));
      const cells = sheets.find(({ name }) => name === "Tekster")?.cells ?? [];
      const found = new Map(cells.map(({ row, column, value }) => [`${row},${column}`, value]));
      for (const [index, one] of texts.entries()) {
        for (const column of [1, 2, 3]) {
          const value = found.get(`${index + 1},${column}`);
          // A cell has one kind of line break.
          const expected = one.replaceAll(/\r\n?/g, "\n");
          expect(value ?? { kind: "blank" }).toEqual(
            expected === "" ? { kind: "blank" } : { kind: "text", text: expected },
          );
        }
      }
      expect(cells.every(({ formula }) => formula === undefined)).toBe(true);
    }),
    { numRuns: 40 },
  );
});
