import { sheetOf } from "../../../../../tests/smallWorkbook";
import { blank, formula, number, text } from "../../../../workbook/content";
import type { CellDescription, SheetDescription } from "../../../../workbook/description";
import { ImpossibleDescription } from "../../../../workbook/impossibleDescription";
import { textTable } from "../texts/textTable";
import { linkList } from "./links";
import type { RowHeight } from "./rowHeights";
import { dimensionOf, sheetData } from "./sheetData";

const EMPTY = sheetOf({});

const STYLES = new Map([["head", 3]]);

function written(sheet: Partial<SheetDescription>, fitted: ReadonlyMap<number, number> = new Map()) {
  const [texts, links] = [textTable(), linkList()];
  const styleOf = ({ style }: CellDescription) => STYLES.get(style ?? "") ?? 0;
  const heightOf: RowHeight = ([first]) => fitted.get(first?.row ?? 0) ?? null;
  const xml = [
    ...sheetData({ ...EMPTY, ...sheet }, { heightOf, styleOf, fontOf: () => ({ size: 9 }), texts, links }),
  ].join("");
  return { xml, texts: [...texts.part()].join(""), links: links.xml() };
}

test("each kind of content, and a text that stands twice once among the shared", () => {
  const { xml, texts } = written({
    cells: [
      { row: 1, column: 1, content: text("a < b"), style: "head" },
      { row: 1, column: 2, content: text("a < b") },
      { row: 1, column: 27, content: number(-1.5) },
      { row: 2, column: 1, content: { kind: "date", date: "2016-06-22" } },
      { row: 2, column: 2, content: formula('"x"&A1', "") },
      { row: 2, column: 3, content: formula("1+1", 2) },
      { row: 3, column: 1, content: blank, style: "head" },
      { row: 4, column: 1, content: blank },
      { row: 5, column: 1, content: text(" #N/A") },
    ],
  });
  expect(xml).toBe(
    '<sheetData><row r="1"><c r="A1" t="s" s="3"><v>0</v></c><c r="B1" t="s"><v>0</v></c>' +
      '<c r="AA1"><v>-1.5</v></c></row><row r="2"><c r="A2"><v>42543</v></c>' +
      '<c r="B2" t="str"><f>"x"&amp;A1</f><v/></c><c r="C2"><f>1+1</f><v>2</v></c></row>' +
      '<row r="3"><c r="A3" s="3"/></row><row r="5"><c r="A5" t="s"><v>1</v></c></row></sheetData>',
  );
  expect(texts).toContain(
    'count="2" uniqueCount="2"><si><t>a &lt; b</t></si><si><t xml:space="preserve"> #N/A</t></si></sst>',
  );
});

test("a height chosen by hand is marked, one that follows the text is not; hidden rows need no cells", () => {
  const { xml } = written(
    {
      cells: [{ row: 2, column: 1, content: number(1) }],
      rows: [{ row: 1, height: 20 }, { row: 3, hidden: true }, { row: 4 }],
    },
    new Map([[2, 30.25]]),
  );
  expect(xml).toBe(
    '<sheetData><row r="1" ht="20" customHeight="1"/><row r="2" ht="30.25"><c r="A2"><v>1</v></c></row>' +
      '<row r="3" hidden="1"/></sheetData>',
  );
  const chosen = { cells: [{ row: 1, column: 1, content: number(1) }], rows: [{ row: 1, height: 20 }] };
  expect(written(chosen, new Map([[1, 30]])).xml).toContain('<row r="1" ht="20" customHeight="1">');
});

describe("a file in no order is damaged", () => {
  const at = (row: number, column: number) => ({ row, column, content: number(1) });
  test.each<readonly [string, Partial<SheetDescription>]>([
    ["a row above the last one", { cells: [at(2, 1), at(1, 1)] }],
    ["a column before the last one", { cells: [at(1, 2), at(1, 1)] }],
    ["a cell twice", { cells: [at(1, 1), at(1, 1)] }],
    ["a row below the last cell", { cells: [at(1, 1), at(2, 1)], lastCell: { row: 1, column: 1 } }],
    ["a column beside the last cell", { cells: [at(1, 2)], lastCell: { row: 2, column: 1 } }],
  ])("%s is refused", (_, sheet) => {
    expect(() => written(sheet)).toThrow(ImpossibleDescription);
  });
});

test("where cells lead stands apart from them", () => {
  const content = { kind: "link", text: "til", sheet: "Et ark", range: "A1" } as const;
  const { links } = written({ cells: [{ row: 2, column: 3, content }] });
  expect(links).toBe(`<hyperlinks><hyperlink ref="C2" location="'Et ark'!A1"/></hyperlinks>`);
  expect(written({}).links).toBe("");
});

test("nothing at all, and how far a sheet reaches", () => {
  expect(written({}).xml).toBe("<sheetData></sheetData>");
  expect(dimensionOf(EMPTY)).toBeNull();
  expect(dimensionOf({ ...EMPTY, columns: [{ column: 3, width: 9 }] })).toBe("A1:C1");
  const cells = [{ row: 7, column: 5, content: blank }];
  expect(dimensionOf({ ...EMPTY, columns: [{ column: 3, width: 9 }], cells })).toBe("A1:E7");
  const told = { cells: [], lastCell: { row: 9, column: 4 } };
  expect(dimensionOf({ ...EMPTY, columns: [{ column: 3, width: 9 }], ...told })).toBe("A1:D9");
  expect(dimensionOf({ ...EMPTY, cells, lastCell: "untold" })).toBeNull();
});

test("a text in pieces has each piece's look whole, on top of the cell's font", () => {
  const runs = [{ text: "Alle " }, { text: "skal", font: { struck: true, colour: "#A50026" } }];
  const { xml, texts } = written({
    cells: [{ row: 1, column: 1, content: { kind: "text", text: "Alle skal", runs }, style: "head" }],
  });
  expect(xml).toContain('<c r="A1" t="s" s="3"><v>0</v></c>');
  expect(texts).toContain(
    '<si><r><t xml:space="preserve">Alle </t></r><r><rPr><strike/><sz val="9"/><color rgb="FFA50026"/>' +
      '<rFont val="Calibri"/><family val="2"/></rPr><t>skal</t></r></si>',
  );
});

test("pieces that are not the text are no description", () => {
  const content = { kind: "text", text: "Alle", runs: [{ text: "Al" }] } as const;
  expect(() => written({ cells: [{ row: 1, column: 1, content }] })).toThrow(ImpossibleDescription);
});
