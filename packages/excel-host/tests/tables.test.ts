/** Tables and charts: the real client against the emulated Excel. */
import { startExcelHost } from "../src";

const rows = [
  ["status", "count"],
  ["green", 7],
  ["yellow", 3],
];

test("a table is added on its cells, named, styled, read and found again", async () => {
  const host = startExcelHost({ sheets: ["Data"] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("A1:B3").values = rows;
    const table = sheet.tables.add("A1:B3", true);
    table.name = "Counts";
    table.style = "TableStyleLight1";
    table.showFilterButton = false;
    table.load("name,style,columns/items/name,rows/items/values");
    await context.sync();
    expect([table.name, table.style]).toEqual(["Counts", "TableStyleLight1"]);
    expect(table.columns.items.map((column) => column.name)).toEqual(["status", "count"]);
    expect(table.rows.items.map((row) => row.values)).toEqual([[["green", 7]], [["yellow", 3]]]);

    const found = context.workbook.tables.getItem("counts");
    found.rows.add(undefined, [["red", 1]]);
    const body = found.getDataBodyRange();
    body.load("address");
    const status = found.columns.getItem("status").getDataBodyRange();
    status.load("values");
    await context.sync();
    expect(body.address).toBe("Data!A2:B4");
    expect(status.values).toEqual([["green"], ["yellow"], ["red"]]);
  });
  const [sheet] = host.workbook.sheets;
  expect(sheet?.tables[0]?.area).toEqual({ from: { row: 1, column: 1 }, to: { row: 4, column: 2 } });
});

test.each([
  ["a header that is a number", [["status", 2017]], "A1:B2", "InvalidArgument"],
  ["two headers alike", [["Status", "STATUS"]], "A1:B2", "InvalidArgument"],
  ["a table of one row", [["status", "count"]], "A1:B1", "InvalidArgument"],
])("refuses %s", async (_, header, address, code) => {
  startExcelHost({ sheets: ["Data"] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("A1:B1").values = header;
    sheet.tables.add(address, true);
    await expect(context.sync()).rejects.toMatchObject({ code });
  });
});

test("a table's name is refused when a name has it, and the other way about", async () => {
  startExcelHost({ sheets: ["Data"] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("A1:B3").values = rows;
    context.workbook.names.add("Counts", sheet.getRange("D1"));
    const table = sheet.tables.add("A1:B3", true);
    table.name = "counts";
    await expect(context.sync()).rejects.toMatchObject({
      code: "ItemAlreadyExists",
      debugInfo: { errorLocation: "Table.name" },
    });
  });
});

test("formulas follow a table that is renamed, but not a column or a text of that name", async () => {
  const host = startExcelHost({ sheets: ["Data"] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("A1:B3").values = [
      ["count", "_t1"],
      ["a", 1],
      ["b", 2],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "_t1";
    sheet.getRange("D1:D2").formulas = [['=COUNTIFS(_t1[count],"_t1")'], ["=ROWS(_t1[count])+_t1_2"]];
    await context.sync();
    table.name = "Data";
    await context.sync();
  });
  const cells = host.dump().sheets[0]?.cells;
  expect([cells?.["D1"]?.formula, cells?.["D2"]?.formula]).toEqual([
    '=COUNTIFS(Data[count],"_t1")',
    "=ROWS(Data[count])+_t1_2",
  ]);
});

test("a chart is bound to ranges and keeps every setting", async () => {
  const host = startExcelHost({ sheets: ["Overblik", "Data"] });
  await Excel.run(async (context) => {
    const data = context.workbook.worksheets.getItem("Data");
    data.getRange("A1:B3").values = rows;
    const front = context.workbook.worksheets.getItem("Overblik");
    const chart = front.charts.add("BarStacked100", data.getRange("A1:B3"), "Columns");
    chart.name = "skal";
    chart.setPosition("B2", "H20");
    chart.title.setFormula("=Data!$A$1");
    chart.title.format.font.size = 12;
    chart.legend.position = "Bottom";
    chart.axes.valueAxis.maximum = 1;
    chart.axes.valueAxis.numberFormat = "0%";
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.majorGridlines.visible = false;
    const series = chart.series.getItemAt(0);
    series.setValues(data.getRange("B2:B3"));
    series.setXAxisValues(data.getRange("A2:A3"));
    series.format.fill.setSolidColor("#2E8B57");
    series.format.line.color = "#1F5F3C";
    series.gapWidth = 40;
    series.overlap = 100;
    series.hasDataLabels = true;
    series.dataLabels.position = "Center";
    series.dataLabels.format.font.color = "#FFFFFF";
    const second = chart.series.add("=Data!$B$1");
    second.setValues(data.getRange("B2:B3"));
    chart.load("name,chartType,series/items/name");
    await context.sync();
    expect([chart.name, chart.chartType]).toEqual(["skal", "BarStacked100"]);
    expect(chart.series.items.map((one) => one.name)).toEqual(["=Data!$B$1", "=Data!$B$1"]);
    const again = front.charts.getItemOrNullObject("skal");
    again.load("chartType");
    await context.sync();
    expect(again.isNullObject).toBe(false);
  });
  const chart = host.workbook.sheets[0]?.charts[0];
  expect(chart?.position).toEqual(["B2", "H20"]);
  expect(chart?.parts.get("title")?.settings.get("formula")).toBe("=Data!$A$1");
  const [series] = chart?.series ?? [];
  expect([series?.values, series?.categories]).toEqual(["=Data!$B$2:$B$3", "=Data!$A$2:$A$3"]);
  expect(series?.parts.get("format")?.parts.get("fill")?.settings.get("solidColor")).toBe("#2E8B57");
  const value = chart?.parts.get("axes")?.parts.get("valueAxis");
  expect(value?.settings).toEqual(
    new Map<string, unknown>([
      ["maximum", 1],
      ["numberFormat", "0%"],
    ]),
  );
});

test("a chart's title follows no sheet that is not there, and a gap stays within Excel's limits", async () => {
  startExcelHost({ sheets: ["Data"] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("A1:B3").values = rows;
    const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:B3"));
    chart.title.setFormula("=Borte!$A$1");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
  await Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getItem("Data").charts.getItemAt(0);
    chart.series.getItemAt(0).gapWidth = 501;
    await expect(context.sync()).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "ChartSeries.gapWidth" },
    });
  });
});
