import fc from "fast-check";
import {
  links,
  sharedStrings,
  sheetXml,
  solid,
  styles,
  workbookOf,
  workbookXml,
  worksheet,
} from "../../../../../tests/hostile/smallPackage";
import type { PartMemory } from "../../../package/package";
import { readWorkbook } from "../readWorkbook";

/** The same few pieces again and again, so that files have much in common and a little not. */
const content = fc.constantFrom(
  "",
  "<v>0</v>",
  "<v>1</v>",
  "<v>7</v>",
  "<f>A1&amp;B1</f><v>1</v>",
  `<f t="shared" si="0" ref="A1:C3">A1+1</f><v>1</v>`,
  `<f t="shared" si="0"/><v>2</v>`,
  "<is><t>æ</t></is>",
);
const type = fc.constantFrom("", ` t="s"`, ` t="str"`, ` t="inlineStr"`);
const PLAIN = [0, ""] as const;
const style = fc.constantFrom("", ` s="0"`, ` s="1"`);
const cell = fc.record({ type, style, content, hasAddress: fc.boolean() });
const row = fc.record({
  cells: fc.array(cell, { maxLength: 4 }),
  hasAddress: fc.boolean(),
  merged: fc.boolean(),
});
const sheet = fc.array(row, { maxLength: 4 });
const file = fc.record({
  texts: fc.array(fc.constantFrom("<t>a</t>", "<t>b</t>", "<r><rPr><strike/></rPr><t>a</t></r>"), {
    maxLength: 3,
  }),
  sheets: fc.tuple(sheet, sheet),
  look: fc.constantFrom(styles([PLAIN, PLAIN]), styles([PLAIN, [14, solid(`theme="4"`)]])),
  accent: fc.constantFrom("FF0000", "00FF00"),
  date1904: fc.boolean(),
});

type Of<A> = A extends fc.Arbitrary<infer Made> ? Made : never;

function rowsXml(rows: Of<typeof sheet>): string {
  return rows
    .map(({ cells, hasAddress, merged }, down) => {
      const inRow = cells.map((one, right) => {
        const address = one.hasAddress ? ` r="${"ABCD".charAt(right)}${String(down + 1)}"` : "";
        return `<c${address}${one.type}${one.style}>${one.content}</c>`;
      });
      const inside = merged ? `<mergeCell ref="A1:B${String(down + 2)}"/>` : "";
      return `<row${hasAddress ? ` r="${String(down + 1)}"` : ""}>${inRow.join("")}${inside}</row>`;
    })
    .join("");
}

/** @param place differs from file to file, so that no sheet is the same to the byte */
function bytesOf(
  { texts, sheets: [first, second], look, accent, date1904 }: Of<typeof file>,
  place: number,
): Uint8Array {
  const margins = `<pageMargins left="${String(place)}"/>`;
  const calendar = date1904 ? `<workbookPr date1904="1"/>` : "";
  const colours = `<a:clrScheme><a:accent1><a:srgbClr val="${accent}"/></a:accent1></a:clrScheme>`;
  return workbookOf("", {
    "xl/workbook.xml": workbookXml(calendar, sheetXml("A", 1) + sheetXml("B", 2)),
    "xl/_rels/workbook.xml.rels": links(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId3", "sharedStrings", "sharedStrings.xml"],
      ["rId4", "styles", "styles.xml"],
      ["rId5", "theme", "theme.xml"],
    ),
    "xl/worksheets/sheet1.xml": worksheet(rowsXml(first), margins),
    "xl/worksheets/sheet2.xml": worksheet(rowsXml(second)),
    "xl/sharedStrings.xml": sharedStrings(...texts),
    "xl/styles.xml": look,
    "xl/theme.xml": `<a:theme xmlns:a="a">${colours}</a:theme>`,
  });
}

/** Some files, and the order in which they come, again and again. */
const round = fc.record({
  files: fc.array(file, { minLength: 1, maxLength: 3 }),
  order: fc.array(fc.nat(2), { minLength: 3, maxLength: 7 }),
});

test("a file is read behind others as it is read alone", () => {
  let readable = 0;
  fc.assert(
    fc.property(round, ({ files, order }) => {
      const memory: PartMemory = {};
      order.forEach((number, place) => {
        const one = files[number % files.length];
        if (!one) return;
        const bytes = bytesOf(one, place);
        const alone = readWorkbook(bytes);
        const behind = readWorkbook(bytes, { memory });
        if (alone.readable) readable += 1;
        expect(behind.readable ? behind : behind.reason).toEqual(alone.readable ? alone : alone.reason);
      });
    }),
    { numRuns: 500 },
  );
  expect(readable).toBeGreaterThan(500);
});
