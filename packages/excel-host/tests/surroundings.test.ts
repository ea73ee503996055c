/** What stands around the workbook: settings, properties, the application, Office itself, and what nobody wants. */
import { startExcelHost } from "../src";

test("settings, document properties and sheet properties are kept and read", async () => {
  const host = startExcelHost({ sheets: ["Skema"] });
  await Excel.run(async (context) => {
    const { properties, settings, worksheets } = context.workbook;
    properties.title = "Skema";
    properties.author = "Kontoret";
    settings.add("set", { id: "kkr", year: 2017 });
    const sheet = worksheets.getItem("Skema");
    sheet.customProperties.add("kind", "form");
    properties.load("title,author,lastAuthor,creationDate");
    settings.load("items/key,items/value");
    const kind = sheet.customProperties.getItemOrNullObject("KIND");
    kind.load("value");
    const none = settings.getItemOrNullObject("andet");
    await context.sync();
    expect([properties.title, properties.author]).toEqual(["Skema", "Kontoret"]);
    expect(new Date(properties.creationDate).getUTCFullYear()).toBe(2017);
    expect(settings.items.map((item) => [item.key, item.value])).toEqual([
      ["set", { id: "kkr", year: 2017 }],
    ]);
    expect([kind.value, none.isNullObject]).toEqual(["form", true]);
    properties.custom.add("form_set", "kkr");
    properties.custom.getItem("FORM_SET").value = "kkr-2017";
    await context.sync();
    properties.custom.getItemOrNullObject("andet").delete();
    await context.sync();
  });
  expect(host.dump().customProperties).toEqual({ form_set: "kkr-2017" });
});

test("Office itself says where it is, and its settings are saved into the workbook", async () => {
  const host = startExcelHost({ platform: "Mac", displayLanguage: "en-US", excelApi: "1.12" });
  await expect(Office.onReady()).resolves.toEqual({ host: "Excel", platform: "Mac" });
  expect([Office.context.platform, Office.context.displayLanguage]).toEqual(["Mac", "en-US"]);
  const { settings } = Office.context.document;
  settings.set("Office.AutoShowTaskpaneWithDocument", true);
  expect(host.workbook.settings.size).toBe(0);
  await new Promise((resolve) => settings.saveAsync(resolve));
  expect(host.workbook.settings).toEqual(new Map([["Office.AutoShowTaskpaneWithDocument", true]]));
  host.stop();
  expect([Reflect.has(globalThis, "Excel"), Reflect.has(globalThis, "Office")]).toEqual([false, false]);
});

test("calculation and drawing can be held back; formulas are computed anew when asked", async () => {
  let answered = 7;
  const host = startExcelHost({
    sheets: ["Skema"],
    calculate: (formula) => (formula === 'COUNTIF(C7:C18,"?*")' ? answered : undefined),
  });
  await Excel.run(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    const cell = context.workbook.worksheets.getItem("Skema").getRange("A1");
    cell.formulas = [['=COUNTIF(C7:C18,"?*")']];
    cell.load("values,text,valueTypes");
    await context.sync();
    expect([cell.values, cell.text, cell.valueTypes]).toEqual([[[7]], [["7"]], [["Double"]]]);
    answered = 8;
    host.user.types("Skema", "C7", "Grøn");
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[8]]);
    context.application.calculate("Full");
    await context.sync();
    expect(host.workbook.calculations).toBe(1);
  });
});

test("what is selected and active is told", async () => {
  const host = startExcelHost({ sheets: ["Skema", "Vejledning"] });
  host.user.selects("Vejledning", "B2:C3");
  await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange();
    selected.load("address");
    context.workbook.worksheets.getItem("Skema").getRange("C7").select();
    const cell = context.workbook.getActiveCell();
    cell.load("address");
    await context.sync();
    expect([selected.address, cell.address]).toEqual(["Vejledning!B2:C3", "Skema!C7"]);
  });
  expect(host.dump().activeSheet).toBe("Skema");
});

test("what Excel takes and nobody wants is found", async () => {
  const host = startExcelHost({ sheets: ["Skema", "Data"] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Skema");
    const data = context.workbook.worksheets.getItem("Data");
    data.getRange("A1:B3").values = [
      ["status", "count"],
      ["green", 7],
      ["red", 3],
    ];
    sheet.getRange("A1").formulas = [["=Data!A1"]];
    context.workbook.names.add("data_1", data.getRange("A1"));
    sheet.getRange("C1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    sheet.getRange("C1").dataValidation.prompt = { showPrompt: true, title: "", message: "Vælg" };
    const chart = sheet.charts.add("BarStacked", data.getRange("A1:B3"));
    chart.name = "svar";
    chart.series.getItemAt(0).setXAxisValues(data.getRange("A1:A3"));
    await context.sync();
    expect(host.faults()).toEqual([
      "The conditional format of Skema!C1 changes nothing.",
      "Skema!C1 has a prompt or an error but no rule.",
      "A series of svar has 2 values and 3 categories.",
    ]);
    data.delete();
    await context.sync();
  });
  expect(host.faults()).toEqual([
    "The name data_1 is lost.",
    "The formula in Skema!A1 has lost what it refers to.",
    "The conditional format of Skema!C1 changes nothing.",
    "Skema!C1 has a prompt or an error but no rule.",
    "A series of svar has no values.",
  ]);
});
