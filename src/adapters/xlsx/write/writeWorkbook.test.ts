import { strFromU8, unzipSync } from "fflate";
import { blank, formula, number, text } from "../../../workbook/content";
import type { SheetDescription, WorkbookDescription } from "../../../workbook/description";
import { writeWorkbook } from "./writeWorkbook";

const sheet: SheetDescription = {
  name: "Ark",
  visibility: "visible",
  gridlines: false,
  columns: [],
  rows: [],
  cells: [],
  merges: [],
  validations: [],
  conditionalFormats: [],
  tables: [],
  charts: [],
};

function workbook(
  changes: Partial<SheetDescription>,
  more: Partial<WorkbookDescription> = {},
): WorkbookDescription {
  return {
    properties: { title: "Prøve", creator: "Fremdrift", created: "2026-11-23T05:00:00Z", custom: {} },
    styles: {},
    sheets: [{ ...sheet, ...changes }],
    names: [],
    ...more,
  };
}

async function part(description: WorkbookDescription, path: string): Promise<string> {
  const content = unzipSync(await writeWorkbook(description))[path];
  return content ? strFromU8(content) : "";
}

test("text stays text, whatever it looks like", async () => {
  const looks = ["=1+1", "-x", "+45 12", "@SUM", "007", "#N/A", "TRUE", "1,5"];
  const cells = looks.map((look, index) => ({ row: index + 1, column: 1, content: text(look) }));
  const xml = await part(workbook({ cells }), "xl/worksheets/sheet1.xml");
  expect(xml).not.toContain("<f>");
  expect(xml.match(/<c /g)).toHaveLength(looks.length);
  expect(xml.match(/ t="(s|inlineStr)"/g)).toHaveLength(looks.length);
});

test("formulas carry what they compute to, as number or as text", async () => {
  const cells = [
    { row: 1, column: 1, content: number(2) },
    { row: 1, column: 2, content: formula("A1*2", 4) },
    { row: 1, column: 3, content: formula('IF(A1>1,"ja & amen","")', "ja & amen") },
    { row: 1, column: 4, content: formula('""', "") },
    { row: 1, column: 5, content: blank },
  ];
  expect(await part(workbook({ cells }), "xl/worksheets/sheet1.xml")).toContain(
    '<c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f><v>4</v></c>' +
      '<c r="C1" t="str"><f>IF(A1&gt;1,"ja &amp; amen","")</f><v>ja &amp; amen</v></c>' +
      '<c r="D1" t="str"><f>""</f><v/></c>',
  );
});

test("the same description gives the same bytes", async () => {
  const description = workbook({ cells: [{ row: 1, column: 1, content: text("æøå") }] });
  expect(await writeWorkbook(description)).toEqual(await writeWorkbook(description));
});
