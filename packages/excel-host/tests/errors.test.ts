/** Errors as the client sees them: what is done before one, faults on demand, limits and counts. */
import { startExcelHost } from "../src";

test("the client itself refuses a property that was not loaded, and one that does not exist is refused here", async () => {
  startExcelHost({ sheets: ["Skema"] });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Skema").getRange("A1");
    expect(() => range.values).toThrow(/not available/);
    range.load("colour");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("what real Excel has and this one lacks fails loudly", async () => {
  startExcelHost({ sheets: ["Skema"] });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Skema").getRange("A1").load("hasSpill");
    await expect(context.sync()).rejects.toMatchObject({
      code: "NotImplemented",
      message: expect.stringContaining("Range.hasSpill"),
    });
  });
});

test("calls above the declared requirement set are ApiNotFound, in the client", async () => {
  startExcelHost({ sheets: ["Skema"], excelApi: "1.7" });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Skema").getRange("A1");
    expect(() => range.conditionalFormats.add("Custom")).not.toThrow();
    expect(() => range.dataValidation).toThrow(expect.objectContaining({ code: "ApiNotFound" }));
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.7")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
  });
});

test("what came before the error in the same request is done, what came after is not", async () => {
  const host = startExcelHost({ sheets: ["Skema"] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Skema");
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2").values = [[1, 2]];
    sheet.getRange("A3").values = [[3]];
    await expect(context.sync()).rejects.toMatchObject({
      debugInfo: { statement: expect.stringContaining("values = ") },
    });
  });
  expect([...(host.workbook.sheets[0]?.cells.values() ?? [])].map((cell) => cell.value)).toEqual([1]);
});

test("a locked cell is refused on a protected sheet, an open one is not", async () => {
  const host = startExcelHost({ sheets: ["Skema"] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Skema");
    sheet.getRange("C7").format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true });
    sheet.getRange("C7").values = [["Grøn"]];
    sheet.getRange("C:C").format.columnWidth = 100;
    await context.sync();
    for (const deed of [
      () => (sheet.getRange("C6:C7").values = [["a"], ["b"]]),
      () => (sheet.getRange("C7").format.fill.color = "#FFFFFF"),
      () => (sheet.getRange("1:1").format.rowHeight = 20),
      () => sheet.getRange("C7").dataValidation.clear(),
      () => sheet.getRange("C7").conditionalFormats.add("Custom"),
      () => sheet.protection.protect(),
    ]) {
      deed();
      await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    }
  });
  expect(host.traffic.log.filter((request) => request.failed === "AccessDenied")).toHaveLength(6);
});

test("text that looks like something else becomes it, unless the cell has text format", async () => {
  startExcelHost({ sheets: ["Skema"] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Skema");
    const strange = ["=1+1", "+1 borger", "-", "- en streg", "@kommune", "2016-06-22", "12", "'=1", "50%"];
    const plain = sheet.getRange("A1:I1");
    plain.values = [strange];
    const text = sheet.getRange("A2:I2");
    text.numberFormat = [strange.map(() => "@")];
    text.values = [strange];
    plain.load("formulas,valueTypes");
    text.load("formulas,values");
    await context.sync();
    expect(plain.formulas).toEqual([
      ["=1+1", "=+1 borger", "-", "=- en streg", "=@kommune", 42543, 12, "=1", 0.5],
    ]);
    expect(text.values).toEqual([strange]);
    expect(text.formulas).toEqual([strange]);
  });
});

test("null objects: missing is told, deleting it is silent, its parts are null", async () => {
  startExcelHost({ sheets: ["Skema"] });
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("Borte");
    const range = missing.getRange("A1");
    range.load("values");
    missing.delete();
    await context.sync();
    expect([missing.isNullObject, range.isNullObject]).toEqual([true, true]);
    const empty = context.workbook.worksheets.getItem("Skema").getUsedRangeOrNullObject(true);
    await context.sync();
    expect(empty.isNullObject).toBe(true);
  });
});

test("the n-th request fails: before anything is done, or after all is done", async () => {
  const host = startExcelHost({ sheets: ["Skema"] });
  const write = (value: number) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Skema").getRange("A1").values = [[value]];
      await context.sync();
    });
  const standing = () => host.workbook.sheets[0]?.cells.get(0)?.value;
  host.failAt(2, { code: "InternalError", message: "Prøv igen", httpStatusCode: 503 });
  host.failAt(3, { when: "after" });
  await write(1);
  await expect(write(2)).rejects.toMatchObject({ code: "InternalError", message: "Prøv igen" });
  expect(standing()).toBe(1);
  await expect(write(3)).rejects.toMatchObject({ code: "GeneralException" });
  expect(standing()).toBe(3);
  await write(4);
  expect(standing()).toBe(4);
});

test("requests are counted, without the client's own clean-up, and those over 5 MB are refused", async () => {
  const host = startExcelHost({ sheets: ["Skema"] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Skema");
    sheet.getRange("A1").values = [["a"]];
    await context.sync();
    await context.sync();
    expect(host.traffic.requests).toBe(1);
    const rows = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
    sheet.getRange("A1:A200").values = rows;
    await expect(context.sync()).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(host.traffic.requests).toBe(2);
  expect(host.traffic.cleanUps).toBe(1);
  expect(host.traffic.largestRequest).toBeGreaterThan(6_000_000);
  expect(host.traffic.log[0]?.actions).toContain("set Range Values");
});

test("a new workbook is opened from a file's bytes, and nothing else is taken for one", async () => {
  const host = startExcelHost();
  await Excel.createWorkbook("UEsDBBQAAAAI");
  expect(host.workbook.created).toEqual(["UEsDBBQAAAAI"]);
  await expect(Excel.createWorkbook("aGVq")).rejects.toMatchObject({ code: "InvalidArgument" });
});
