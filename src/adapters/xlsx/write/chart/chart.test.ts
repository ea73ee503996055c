import { workbookOf } from "../../../../../tests/smallWorkbook";
import { formula, number, text } from "../../../../workbook/content";
import type { ChartDescription } from "../../../../workbook/chart";
import { ImpossibleDescription } from "../../../../workbook/impossibleDescription";
import { cellValues } from "./cellValues";
import { chartPart } from "./chart";

const workbook = workbookOf({
  name: "Et ark",
  cells: [
    { row: 1, column: 1, content: formula('"Hvor langt?"', "Hvor <langt>?") },
    { row: 1, column: 2, content: text("Grøn") },
    { row: 2, column: 1, content: text("1.1 & mere") },
    { row: 2, column: 2, content: formula("1+1", 2) },
    { row: 3, column: 1, content: text("1.2") },
    { row: 3, column: 2, content: number(0) },
    { row: 4, column: 1, content: text("1.3") },
  ],
});

const chart: ChartDescription = {
  name: "Andele",
  kind: "bar",
  stacking: "percent",
  title: { sheet: "Et ark", cell: "A1" },
  categories: { sheet: "Et ark", range: "A2:A4" },
  series: [
    {
      name: { sheet: "Et ark", cell: "B1" },
      values: { sheet: "Et ark", range: "B2:B4" },
      fill: "#2e8b57",
      outline: "#404040",
      label: { colour: "#000000" },
    },
  ],
  anchor: { from: { row: 1, column: 4 }, to: { row: 9, column: 9 } },
  altText: "To af tre er i gang.",
  legend: "none",
  valueAxis: { visible: true },
  categoryAxis: {},
  gap: 40,
};

const written = (changes: Partial<ChartDescription> = {}) =>
  chartPart({ ...chart, ...changes }, cellValues(workbook));

test("title, names, categories and values are bound to cells and carry what stands in them", () => {
  expect(written()).toContain(
    '<c:f>\'Et ark\'!$A$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Hvor &lt;langt&gt;?</c:v></c:pt></c:strCache>',
  );
  expect(written()).toContain(
    '<c:pt idx="0"><c:v>1.1 &amp; mere</c:v></c:pt><c:pt idx="1"><c:v>1.2</c:v></c:pt>',
  );
  // A formula's value is known, a zero is a value, an empty cell is none.
  expect(written()).toContain(
    '<c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>2</c:v></c:pt><c:pt idx="1"><c:v>0</c:v></c:pt></c:numCache>',
  );
});

test("bars run from the top, columns from the left", () => {
  expect(written()).toContain('<c:barDir val="bar"/>');
  expect(written()).toContain('<c:orientation val="maxMin"/>');
  expect(written({ kind: "column" })).toContain('<c:barDir val="col"/>');
  expect(written({ kind: "column" })).not.toContain("maxMin");
});

test.each([
  ["percent", "0%", "0;;;"],
  ["percent", undefined, "0;;;"],
  ["clustered", "0%", "0%;;;"],
  ["stacked", undefined, "0;;;"],
] as const)("%s bars on an axis of %s are labelled %s", (stacking, numberFormat, label) => {
  const valueAxis = { visible: true, ...(numberFormat && { numberFormat }) };
  expect(written({ stacking, valueAxis })).toContain(
    `<c:numFmt formatCode="${label}" sourceLinked="0"/><c:spPr>`,
  );
});

test("segments are stacked on each other, fill and outline are solid", () => {
  expect(written()).toContain('<c:overlap val="100"/>');
  expect(written({ stacking: "clustered" })).not.toContain("c:overlap");
  expect(written()).toContain('<c:spPr><a:solidFill><a:srgbClr val="2E8B57"/></a:solidFill><a:ln w="9525">');
  expect(written()).not.toMatch(/gradFill|3D/);
});

test("a striped segment keeps its fill as ground under the stripes", () => {
  const [first] = chart.series;
  if (!first) throw new Error("The chart has no series.");
  expect(written({ series: [{ ...first, stripes: "#404040" }] })).toContain(
    '<c:spPr><a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="404040"/></a:fgClr><a:bgClr><a:srgbClr val="2E8B57"/></a:bgClr></a:pattFill><a:ln',
  );
});

test("a legend, an axis and its title are there only when they are asked for", () => {
  expect(written()).not.toContain("<c:legend>");
  expect(written({ legend: "bottom" })).toContain('<c:legend><c:legendPos val="b"/>');
  const hidden = written({ valueAxis: { visible: false } });
  expect(hidden).not.toContain("majorGridlines");
  expect(hidden).toMatch(/<c:valAx>.*<c:delete val="1"\/>/);
  expect(written({ valueAxis: { visible: true, title: "Andel", max: 1 } })).toMatch(
    /<c:max val="1"\/>.*<a:t>Andel<\/a:t>/,
  );
});

test("a chart of a sheet that is not there is refused by name", () => {
  expect(() => written({ title: { sheet: "Bilag", cell: "A1" } })).toThrow(ImpossibleDescription);
});
