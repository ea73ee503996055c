/** What no snapshot shows: looks, rules, charts and print set-up, as they stand in the open workbook. */
import { excelWorkbook } from "../../src/adapters/excel";
import type { WorkbookDescription } from "../../src/workbook/description";
import { kitchenSink } from "../judges/sink/kitchenSink";
import { startHostFor } from "./adapters";
import { form, overview } from "./descriptions";
import { ASKED, refusedBy, unless } from "./excels";

const REFUSED = refusedBy(ASKED);

async function dumpOf(description: WorkbookDescription) {
  const host = startHostFor(description);
  await excelWorkbook().write(description);
  return host.dump();
}

async function sheetOf(description: WorkbookDescription, name: string) {
  const { sheets } = await dumpOf(description);
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

test("cells look as their styles say", async () => {
  const { cells, columns, rows } = await sheetOf(kitchenSink, "Fremdriftsskema");
  expect(cells["A1"]?.format).toEqual({ fontSize: 14, bold: true, verticalAlignment: "Top", wrapText: true });
  expect(cells["A3"]?.format).toMatchObject({
    fill: "#0B5563",
    fontColor: "#FFFFFF",
    borders: { EdgeBottom: { style: "Continuous", weight: "Medium", color: "#000000" } },
  });
  expect(cells["A5"]?.format).toEqual({ horizontalAlignment: "Left", indentLevel: 2, textOrientation: -45 });
  expect(cells["C6"]?.format).toMatchObject({ numberFormat: "@", locked: false, wrapText: true });
  expect(cells["C6"]?.format.borders?.EdgeTop).toEqual({
    style: "Continuous",
    weight: "Thin",
    color: "#BFBFBF",
  });
  expect(cells["E9"]?.format).toMatchObject({ fontSize: 9, italic: true, underline: "Single" });
  // 6 characters of 7 pixels and 5 for the edges are 47 pixels, of three quarters of a point.
  expect(columns["A"]).toEqual({ size: 35.25 });
  expect(columns["E"]).toMatchObject({ hidden: true });
  expect(rows["1"]).toEqual({ size: 30 });
  expect(rows["5"]).toEqual({ autofit: true });
  expect(rows["9"]).toMatchObject({ hidden: true });
});

test("a link leads to its place and looks as its style says", async () => {
  const { cells } = await sheetOf(kitchenSink, "Fremdriftsskema");
  expect(cells["A2"]).toEqual({
    value: "Se vejledning",
    hyperlink: { documentReference: "'KKR''s overblik'!A1", textToDisplay: "Se vejledning" },
    format: { fontColor: "#0563C1", underline: "Single" },
  });
});

test("dropdowns, limits and their alerts", async () => {
  const { validations } = await sheetOf(kitchenSink, "Fremdriftsskema");
  const rules = validations.map(({ ranges, rule, ignoreBlanks }) => [ranges[0], ignoreBlanks, rule]);
  expect(rules).toEqual([
    ["C5:C6", true, { list: { inCellDropDown: true, source: "Grøn,Gul,Rød" } }],
    ["C7", false, { list: { inCellDropDown: true, source: "=_maerker!$A$1:$A$3" } }],
    ["B3", true, { date: { operator: "Between", formula1: "2016-01-01", formula2: "2018-12-31" } }],
    ["D5:D7", true, { textLength: { operator: "LessThanOrEqualTo", formula1: "=32767" } }],
    ["D8", true, { custom: { formula: '=AND(LEN(D8)<100,C8<>"")' } }],
  ]);
  expect(validations[0]?.["prompt"]).toEqual({
    showPrompt: true,
    title: "Status",
    message: "Grøn: det går godt.\nGul: lidt endnu.\nRød: ikke i gang.",
  });
  expect(validations.map(({ errorAlert }) => errorAlert)).toMatchObject(
    ["Stop", "Warning", "Information", "Stop", "Stop"].map((style) => ({ style, showAlert: true })),
  );
});

test("the first colour rule counts first, and stops the others", async () => {
  const description = form();
  const { conditionalFormats } = await sheetOf(description, "Fremdriftsskema");
  const wanted = description.sheets.find(({ name }) => name === "Fremdriftsskema")?.conditionalFormats ?? [];
  expect(conditionalFormats.map(({ ranges, formula, stopIfTrue }) => [ranges, formula, stopIfTrue])).toEqual(
    wanted.map(({ range, formula }) => [[range], `=${formula}`, true]),
  );
  expect(wanted.length).toBeGreaterThan(4);
});

test("protection allows what is named, and comments", async () => {
  const { protection } = await sheetOf(form(), "Fremdriftsskema");
  const allowed = Object.entries(protection?.options ?? {}).filter(([, value]) => value === true);
  expect(allowed.map(([name]) => name).sort()).toEqual(
    ["allowAutoFilter", "allowEditObjects", "allowFormatColumns", "allowFormatRows"].sort(),
  );
  expect(protection?.password).toBeNull();
});

unless(REFUSED.includes("freeze") || REFUSED.includes("print"))(
  "frozen panes, print set-up and page breaks",
  async () => {
    const sheet = await sheetOf(kitchenSink, "Fremdriftsskema");
    expect([sheet.freeze, sheet.showGridlines, sheet.merges]).toEqual([
      { rows: 3, columns: 2 },
      false,
      ["A1:D1", "A10:D10"],
    ]);
    expect(sheet.pageLayout).toMatchObject({
      paperSize: "A4",
      orientation: "Landscape",
      zoom: { horizontalFitToPages: 1 },
      // 2 and 1.5 centimetres in points.
      topMargin: 56.69,
      leftMargin: 42.52,
      titleRows: "3:3",
      centerFooter: "Side &P af &N",
      horizontalBreaks: [6],
    });
    const other = await sheetOf(kitchenSink, "KKR's overblik");
    expect(other.tabColor).toBe("#0B5563");
    expect(other.pageLayout).toMatchObject({
      printArea: "A1:P46",
      titleColumns: "A:A",
      leftFooter: "Drift && udvikling",
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
    });
  },
);

unless(REFUSED.includes("chartLooks"))(
  "charts are bound to the sheets that stay, with titles that follow a cell",
  async () => {
    const { charts } = await sheetOf(kitchenSink, "KKR's overblik");
    expect(
      charts.map(({ position, settings }) => [settings["name"], settings["chartType"], position]),
    ).toEqual([
      ["Andele", "BarStacked100", ["A10", "F25"]],
      ["Antal", "ColumnStacked", ["H10", "O25"]],
      ["Side om side", "BarClustered", ["A28", "F43"]],
      ["Andel grønne", "ColumnClustered", ["H28", "O43"]],
    ]);
    const [first] = charts;
    expect(first?.settings).toMatchObject({
      title: { formula: "='KKR''s overblik'!$A$1" },
      legend: { visible: true, position: "Bottom" },
      axes: {
        categoryAxis: { reversePlotOrder: true },
        valueAxis: { title: { text: "Andel af kommunerne" } },
      },
    });
    expect(first?.series.map(({ values, categories }) => [values, categories])).toEqual(
      ["B", "C", "D", "E"].map((letter) => [
        `='KKR''s overblik'!$${letter}$4:$${letter}$7`,
        "='KKR''s overblik'!$A$4:$A$7",
      ]),
    );
    expect(first?.series.map(({ settings }) => settings["name"])).toEqual(["Grøn", "Gul", "Rød", "–"]);
    expect(first?.series[2]?.settings).toMatchObject({
      gapWidth: 40,
      overlap: 100,
      format: { fill: { solidColor: "#A50026" }, line: { color: "#404040" } },
      dataLabels: { numberFormat: "0;;;", position: "Center", format: { font: { color: "#FFFFFF" } } },
    });
  },
);

test("nothing that Excel takes without a word and nobody wants", async () => {
  for (const description of [form(), overview("Hovedstaden"), kitchenSink]) {
    const host = startHostFor(description);
    await excelWorkbook().write(description);
    await excelWorkbook().write(description);
    expect(host.faults()).toEqual([]);
  }
});

test("nothing of the names under which it was built is left", async () => {
  for (const description of [form(), overview("Hovedstaden"), kitchenSink]) {
    const text = JSON.stringify(await dumpOf(description));
    expect(text).not.toMatch(/_[ntgu]\d+\b(?!_)/);
    expect(text).not.toContain("#REF!");
  }
});

test("sheets stand in order, and the first visible one is shown", async () => {
  const { sheets, activeSheet } = await dumpOf(kitchenSink);
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Ark1", "Visible"],
    ["_maerker", "VeryHidden"],
    ["Fremdriftsskema", "Visible"],
    ["KKR's overblik", "Visible"],
    ["Data", "Visible"],
  ]);
  expect(activeSheet).toBe("Fremdriftsskema");
});
