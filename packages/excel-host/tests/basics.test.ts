/** The real client against the emulated Excel: sheets, ranges, looks, names, protection, properties. */
import { startExcelHost } from "../src";

test("values, formulas and formats are written and read back", async () => {
  const host = startExcelHost({ calculate: (formula) => (formula === "B1*2" ? 14 : undefined) });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Skema");
    sheet.getRange("A1:B1").values = [["Status", 7]];
    sheet.getRange("A2").formulas = [["=B1*2"]];
    const head = sheet.getRange("A1:B1").format;
    head.font.bold = true;
    head.fill.color = "#2E8B57";
    head.borders.getItem("EdgeBottom").style = "Continuous";
    head.protection.locked = false;
    sheet.getRange("B:B").format.columnWidth = 120;
    await context.sync();
    const used = sheet.getUsedRange();
    used.load("address,values,formulas,text,numberFormat,format/wrapText");
    const first = sheet.getRange("A1");
    first.load("format/fill/color,format/font/bold,format/protection/locked");
    await context.sync();
    expect(used.address).toBe("Skema!A1:B2");
    expect(used.values).toEqual([
      ["Status", 7],
      [14, ""],
    ]);
    expect(used.formulas).toEqual([
      ["Status", 7],
      ["=B1*2", ""],
    ]);
    expect(used.format.wrapText).toBe(false);
    expect(first.format.fill.color).toBe("#2E8B57");
    expect(first.format.font.bold).toBe(true);
    expect(first.format.protection.locked).toBe(false);
  });
  expect(host.workbook.sheets.map((sheet) => sheet.name)).toEqual(["Ark1", "Skema"]);
  expect(host.traffic.requests).toBe(2);
});

test("names, protection, custom properties and null objects", async () => {
  startExcelHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Ark1");
    context.workbook.names.add("svar_1", sheet.getRange("C7"));
    context.workbook.properties.custom.add("set", "kkr");
    const absent = context.workbook.names.getItemOrNullObject("svar_2");
    absent.load("formula");
    const present = context.workbook.names.getItemOrNullObject("SVAR_1");
    present.load("formula,type");
    const custom = context.workbook.properties.custom;
    custom.load("items/key,items/value");
    sheet.protection.protect({ allowFormatColumns: true });
    sheet.protection.load("protected");
    await context.sync();
    expect(absent.isNullObject).toBe(true);
    expect([present.formula, present.type]).toEqual(["='Ark1'!$C$7", "Range"]);
    expect(custom.items.map((item) => [item.key, item.value])).toEqual([["set", "kkr"]]);
    expect(sheet.protection.protected).toBe(true);
    sheet.getRange("C7").values = [["Grøn"]];
    await expect(context.sync()).rejects.toMatchObject({
      code: "AccessDenied",
      debugInfo: { errorLocation: "Range.values" },
    });
  });
});
