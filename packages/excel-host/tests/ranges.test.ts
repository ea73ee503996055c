/** Ranges: where they lead, looks cell by cell, whole columns, inserted rows, renamed and deleted sheets. */
import { startExcelHost } from "../src";

const addresses: readonly [string, (range: Excel.Range) => Excel.Range, string][] = [
  ["getCell", (range) => range.getCell(1, 0), "Skema!B3"],
  ["getRow", (range) => range.getRow(1), "Skema!B3:C3"],
  ["getColumn", (range) => range.getColumn(1), "Skema!C2:C4"],
  ["getEntireRow", (range) => range.getEntireRow(), "Skema!2:4"],
  ["getEntireColumn", (range) => range.getEntireColumn(), "Skema!B:C"],
  ["getOffsetRange", (range) => range.getOffsetRange(1, -1), "Skema!A3:B5"],
  ["getResizedRange", (range) => range.getResizedRange(-1, 1), "Skema!B2:D3"],
  ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 1), "Skema!B2"],
  ["getLastCell", (range) => range.getLastCell(), "Skema!C4"],
  ["getRowsBelow", (range) => range.getRowsBelow(2), "Skema!B5:C6"],
  ["getColumnsAfter", (range) => range.getColumnsAfter(), "Skema!D2:D4"],
  ["getBoundingRect", (range) => range.getBoundingRect("E1"), "Skema!B1:E4"],
  ["getIntersection", (range) => range.getIntersection("C3:D9"), "Skema!C3:C4"],
  ["getUsedRange", (range) => range.getUsedRange(true), "Skema!B3"],
];

test.each(addresses)("%s leads where Excel's leads", async (_, lead, expected) => {
  startExcelHost({ sheets: ["Skema"] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Skema");
    sheet.getRange("B3").values = [["x"]];
    const found = lead(sheet.getRange("B2:C4"));
    found.load("address");
    await context.sync();
    expect(found.address).toBe(expected);
  });
});

test("looks are set and read cell by cell in one call", async () => {
  startExcelHost({ sheets: ["Skema"] });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Skema").getRange("A1:B1");
    range.setCellProperties([
      [{ format: { fill: { color: "#FFD966" }, font: { bold: true } } }, { format: { wrapText: true } }],
    ]);
    range.setColumnProperties([{ format: { columnWidth: 90 } }, { columnHidden: true }]);
    const looks = range.getCellProperties({
      address: true,
      format: { fill: { color: true }, wrapText: true },
    });
    range.load("format/fill/color,format/font/bold,columnHidden");
    await context.sync();
    expect(looks.value).toEqual([
      [
        { address: "Skema!A1", format: { fill: { color: "#FFD966" }, wrapText: false } },
        { address: "Skema!B1", format: { fill: { color: "#FFFFFF" }, wrapText: true } },
      ],
    ]);
    // Where cells differ Excel says null.
    expect([range.format.fill.color, range.format.font.bold, range.columnHidden]).toEqual([null, null, null]);
  });
});

test("a whole column's look holds for cells that come later", async () => {
  const host = startExcelHost({ sheets: ["Skema"] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Skema");
    sheet.getRange("D:D").format.protection.locked = false;
    sheet.getRange("D:D").format.columnWidth = 300;
    sheet.getRange("D9").values = [["bemærkning"]];
    await context.sync();
  });
  expect(host.dump().sheets[0]?.cells["D9"]).toEqual({ value: "bemærkning", format: { locked: false } });
  expect(host.dump().sheets[0]?.columns).toEqual({ D: { size: 300 } });
});

test("several ranges get their look together, and lines lie where they belong", async () => {
  const host = startExcelHost({ sheets: ["Skema"] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Skema");
    sheet.getRanges("A1,C1:C2").format.fill.color = "#f2f2f2";
    const border = sheet.getRange("A1:B2").format.borders.getItem("InsideHorizontal");
    border.style = "Continuous";
    border.color = "#BFBFBF";
    await context.sync();
  });
  const cells = host.dump().sheets[0]?.cells ?? {};
  expect(Object.keys(cells)).toEqual(["A1", "B1", "C1", "A2", "B2", "C2"]);
  expect(cells["C2"]?.format).toEqual({ fill: "#F2F2F2" });
  const line = { style: "Continuous", weight: "Thin", color: "#BFBFBF" };
  expect([cells["B1"]?.format.borders, cells["B2"]?.format.borders]).toEqual([
    { EdgeBottom: line },
    { EdgeTop: line },
  ]);
});

test("names, formulas and rules follow rows that are inserted and deleted", async () => {
  const host = startExcelHost({ sheets: ["Skema", "Data"] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Skema");
    sheet.getRange("C7").values = [["Grøn"]];
    sheet.getRange("D7").formulas = [['=IF(C7="","Mangler",SUM($A$1:A6))']];
    context.workbook.worksheets.getItem("Data").getRange("A1").formulas = [["=Skema!C7&C7"]];
    context.workbook.names.add("svar_1", sheet.getRange("C7"));
    sheet.getRange("C7:C9").conditionalFormats.add("Custom").custom.rule.formula = "=$C7=1";
    await context.sync();
    host.user.insertsRows("Skema", 3, 2);
    const named = context.workbook.names.getItem("svar_1").getRange();
    named.load("address,values");
    const check = sheet.getRange("D9");
    check.load("formulas");
    await context.sync();
    expect([named.address, named.values]).toEqual(["Skema!C9", [["Grøn"]]]);
    expect(check.formulas).toEqual([['=IF(C9="","Mangler",SUM($A$1:A8))']]);
    sheet.getRange("1:1").delete("Up");
    await context.sync();
  });
  const { sheets, names } = host.dump();
  expect(names).toEqual({ svar_1: "=Skema!$C$8" });
  expect(sheets[0]?.conditionalFormats[0]?.ranges).toEqual(["C8:C10"]);
  expect(sheets[1]?.cells["A1"]?.formula).toBe("=Skema!C8&C7");
  host.user.deletesRows("Skema", 8);
  expect(host.dump().names).toEqual({ svar_1: "=Skema!#REF!" });
});

test("what refers to a sheet follows its new name, and says #REF! once it is gone", async () => {
  const host = startExcelHost({ sheets: ["Skema", "Data"] });
  await Excel.run(async (context) => {
    const data = context.workbook.worksheets.getItem("Data");
    const sheet = context.workbook.worksheets.getItem("Skema");
    sheet.getRange("A1").formulas = [['=COUNTIFS(Data!$A$1:$A$9,"Data!")']];
    context.workbook.names.add("data_1", data.getRange("A1"));
    data.name = "Alle svar";
    await context.sync();
  });
  expect(host.dump().sheets[0]?.cells["A1"]?.formula).toBe(`=COUNTIFS('Alle svar'!$A$1:$A$9,"Data!")`);
  expect(host.dump().names).toEqual({ data_1: "='Alle svar'!$A$1" });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Alle svar").delete();
    const name = context.workbook.names.getItem("data_1");
    name.load("type,value");
    const range = name.getRangeOrNullObject();
    await context.sync();
    expect([name.type, name.value, range.isNullObject]).toEqual(["Error", "#REF!", true]);
  });
});

test("sheets are ordered, hidden, shown and told by id and by name", async () => {
  const host = startExcelHost({ sheets: ["Skema", "Vejledning"] });
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const hidden = sheets.add("_words");
    hidden.visibility = "VeryHidden";
    hidden.position = 0;
    sheets.getItem("Vejledning").activate();
    const active = sheets.getActiveWorksheet();
    active.load("name");
    sheets.load("items/name,items/visibility,items/id");
    await context.sync();
    expect(active.name).toBe("Vejledning");
    expect(sheets.items.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
      ["_words", "VeryHidden"],
      ["Skema", "Visible"],
      ["Vejledning", "Visible"],
    ]);
    const byId = sheets.getItem(sheets.items[1]?.id ?? "");
    byId.load("name");
    await context.sync();
    expect(byId.name).toBe("Skema");
    hidden.activate();
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
  });
  expect(host.dump().activeSheet).toBe("Vejledning");
});
