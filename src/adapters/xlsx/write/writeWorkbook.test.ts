import { strFromU8, unzipSync } from "fflate";
import { workbookOf } from "../../../../tests/smallWorkbook";
import { blank, formula, number, text } from "../../../workbook/content";
import type { ChartDescription } from "../../../workbook/chart";
import type { CellContent, WorkbookDescription } from "../../../workbook/description";
import { ImpossibleDescription } from "../../../workbook/impossibleDescription";
import { writeWorkbook } from "./writeWorkbook";

const SHEET = "xl/worksheets/sheet1.xml";

async function part(description: WorkbookDescription, path = SHEET): Promise<string> {
  const content = unzipSync(await writeWorkbook(description))[path];
  return content ? strFromU8(content) : "";
}

const at = (row: number, column: number, content: CellContent, style?: string) => ({
  row,
  column,
  content,
  ...(style === undefined ? {} : { style }),
});

test("text stays text, whatever it looks like", async () => {
  const looks = ["=1+1", "-x", "+45 12", "@SUM", "007", "#N/A", "TRUE", "1,5"];
  const xml = await part(workbookOf({ cells: looks.map((look, index) => at(index + 1, 1, text(look))) }));
  expect(xml).not.toContain("<f>");
  expect(xml.match(/<c /g)).toHaveLength(looks.length);
  expect(xml.match(/ t="(s|inlineStr)"/g)).toHaveLength(looks.length);
});

test("formulas carry what they compute to, as number or as text", async () => {
  const cells = [
    at(1, 1, number(2)),
    at(1, 2, formula("A1*2", 4)),
    at(1, 3, formula('IF(A1>1,"ja & amen","")', "ja & amen")),
    at(1, 4, formula('""', "")),
    at(1, 5, blank),
  ];
  expect(await part(workbookOf({ cells }))).toContain(
    '<c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f><v>4</v></c>' +
      '<c r="C1" t="str"><f>IF(A1&gt;1,"ja &amp; amen","")</f><v>ja &amp; amen</v></c>' +
      '<c r="D1" t="str"><f>""</f><v/></c></row>',
  );
});

test("everything is computed anew when the workbook opens", async () => {
  expect(await part(workbookOf({}), "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
});

test("a date is the day number that Excel knows, shown as a date also without a style", async () => {
  const cells = [at(1, 1, { kind: "date", date: "2016-06-22" })];
  expect(await part(workbookOf({ cells }))).toContain('<c r="A1" s="1"><v>42543</v></c>');
  expect(await part(workbookOf({ cells }), "xl/styles.xml")).toContain('formatCode="yyyy-mm-dd"');
});

test("the first visible sheet is the one that is shown", async () => {
  const [sheet] = workbookOf({}).sheets;
  if (!sheet) throw new Error("no sheet");
  const hidden = { ...sheet, name: "Skjult", visibility: "veryHidden" as const };
  const description = workbookOf({}, { sheets: [hidden, { ...sheet, name: "Synlig" }] });
  expect(await part(description, "xl/workbook.xml")).toContain('activeTab="1"');
  expect(await part(description)).not.toContain("tabSelected");
  expect(await part(description, "xl/worksheets/sheet2.xml")).toContain('tabSelected="1"');
});

test("a page breaks above the row that says so, never above the first", async () => {
  const rows = [1, 4].map((row) => ({ row, pageBreakBefore: true }));
  expect(await part(workbookOf({ rows }))).toContain(
    '<rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks>',
  );
});

test("a chosen height is kept, a fitted one may change, and one line of text has none", async () => {
  const cells = [1, 2, 3].map((row) => at(row, 1, text(row === 3 ? "kort" : "lang ".repeat(20)), "wrapped"));
  const columns = [{ column: 1, width: 20 }];
  const styles = { wrapped: { wrap: true } };
  const xml = await part(workbookOf({ cells, columns, rows: [{ row: 1, height: 20 }] }, { styles }));
  expect(xml).toContain('<row r="1" ht="20" customHeight="1">');
  expect(xml).toMatch(/<row r="2" ht="[\d.]+">/);
  expect(xml).toContain('<row r="3"><c');
});

test("a chart's frame carries its name and its main result in words", async () => {
  const range = { sheet: "Ark", range: "A1" };
  const cell = { sheet: "Ark", cell: "A1" };
  const chart: ChartDescription = {
    name: "Første",
    kind: "bar",
    stacking: "stacked",
    title: cell,
    categories: range,
    series: [{ name: cell, values: range, fill: "#2E8B57", outline: "#404040" }],
    anchor: { from: { row: 2, column: 1 }, to: { row: 9, column: 5 } },
    altText: 'De fleste er "grønne" & glade.',
    legend: "none",
    valueAxis: { visible: false },
    categoryAxis: {},
    gap: 40,
  };
  const charts = [chart, { ...chart, name: "Anden", altText: "Ingen er røde." }];
  const drawing = await part(workbookOf({ charts }), "xl/drawings/drawing1.xml");
  expect(drawing.match(/<xdr:cNvPr [^>]*>/g)).toEqual([
    '<xdr:cNvPr id="2" name="Første" descr="De fleste er &quot;grønne&quot; &amp; glade."/>',
    '<xdr:cNvPr id="3" name="Anden" descr="Ingen er røde."/>',
  ]);
});

test("a heading with a line break is escaped in the table and whole in its cell", async () => {
  const tables = [{ name: "Tal", range: "A1:A2", columns: ["to\nlinjer"], style: null, filter: true }];
  const description = workbookOf({ cells: [at(1, 1, text("to\nlinjer")), at(2, 1, number(1))], tables });
  const table = await part(description, "xl/tables/table1.xml");
  expect(table).toContain('name="to_x000a_linjer"');
  expect(table).not.toContain("tableStyleInfo");
  expect(await part(description, "xl/sharedStrings.xml")).toContain("to\nlinjer</t>");
});

test("the same description gives the same bytes, also at another hour", async () => {
  const description = workbookOf({ cells: [at(1, 1, text("æøå"))] });
  const first = await writeWorkbook(description);
  jest.useFakeTimers({
    now: new Date("2031-01-01T12:00:00Z"),
    doNotFake: ["queueMicrotask", "setImmediate", "nextTick"],
  });
  const later = writeWorkbook(description);
  jest.useRealTimers();
  expect(await later).toEqual(first);
});

describe("what no workbook can be is refused by name", () => {
  const cells = (content: CellContent, style?: string) => workbookOf({ cells: [at(1, 1, content, style)] });
  test.each<readonly [string, WorkbookDescription]>([
    ["an unknown style", cells(blank, "ukendt")],
    ["a text that fits no cell", cells(text("x".repeat(32_768)))],
    ["a number that is none", cells(number(NaN))],
    ["a computed value that is none", cells(formula("1/0", Infinity))],
    ["a day that is none", cells({ kind: "date", date: "2016-02-30" })],
    ["a day before Excel's time", cells({ kind: "date", date: "1849-06-05" })],
    ["a name without a range", workbookOf({}, { names: [{ name: "navn", sheet: "Ark", range: "C" }] })],
    ["nothing to see", workbookOf({ visibility: "hidden" })],
    [
      "a moment that is none",
      workbookOf({}, { properties: { title: "", creator: "", created: "i går", custom: {} } }),
    ],
  ])("%s", async (_, description) => {
    await expect(writeWorkbook(description)).rejects.toThrow(ImpossibleDescription);
  });
});
