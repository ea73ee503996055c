/** What people do to an open workbook is read as it would be read from the file. */
import { excelWorkbook } from "../../src/adapters/excel";
import type { CellSnapshot } from "../../src/workbook/snapshot";
import { changeCell, defaultFormat, startExcelHost, type Sheet } from "../../packages/excel-host";

function start(options: Parameters<typeof startExcelHost>[0] = {}) {
  const host = startExcelHost({ excelApi: "1.14", sheets: ["Ark1"], ...options });
  const [sheet] = host.workbook.sheets;
  if (!sheet) throw new Error("A workbook has a sheet.");
  return { host, sheet, read: () => excelWorkbook().read() };
}

async function cellsOf(read: () => ReturnType<ReturnType<typeof excelWorkbook>["read"]>) {
  return (await read()).sheets[0]?.cells ?? [];
}

function colour(sheet: Sheet, row: number, column: number, fill: string): void {
  changeCell(sheet, row, column, { format: { ...defaultFormat, fill } });
}

test("values of every kind", async () => {
  const { read } = start({ calculate: (formula) => (formula === "1/0" ? "#DIV/0!" : "") });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Ark1");
    sheet.getRange("A1:D1").values = [["Grøn", 7.5, true, "linje\r\nto"]];
    sheet.getRange("A2").numberFormat = [["dd-mm-yyyy"]];
    sheet.getRange("A2").values = [[43_052]];
    sheet.getRange("B2").numberFormat = [["dd-mm-yyyy hh:mm"]];
    sheet.getRange("B2").values = [[43_052.5]];
    sheet.getRange("C2:D2").formulas = [["=1/0", '=IF(A1="","x","")']];
    sheet.getRange("A3:B3").numberFormat = [["@", "@"]];
    sheet.getRange("A3:B3").values = [["=1+1", "#N/A"]];
    await context.sync();
  });
  const found = (await cellsOf(read)).map(({ row, column, ...rest }): unknown => [row, column, rest]);
  expect(found).toEqual([
    [1, 1, { value: { kind: "text", text: "Grøn" } }],
    [1, 2, { value: { kind: "number", number: 7.5 } }],
    [1, 3, { value: { kind: "boolean", boolean: true } }],
    [1, 4, { value: { kind: "text", text: "linje\nto" } }],
    [2, 1, { value: { kind: "date", date: "2017-11-13" } }],
    [2, 2, { value: { kind: "date", date: "2017-11-13T12:00:00" } }],
    [2, 3, { value: { kind: "error", error: "#DIV/0!" }, formula: "1/0" }],
    [2, 4, { value: { kind: "blank" }, formula: 'IF(A1="","x","")' }],
    [3, 1, { value: { kind: "text", text: "=1+1" } }],
    [3, 2, { value: { kind: "text", text: "#N/A" } }],
  ]);
});

test("backgrounds, within the values and beside them; white is none", async () => {
  const { sheet, host, read } = start();
  host.user.types("Ark1", "B2", "x");
  host.user.types("Ark1", "C5", "y");
  colour(sheet, 2, 3, "#FFD966");
  colour(sheet, 4, 2, "#FFFFFF");
  colour(sheet, 7, 5, "#A50026");
  const found = (await cellsOf(read)).map(({ row, column, fill }): unknown => [row, column, fill]);
  expect(found).toEqual([
    [2, 2, undefined],
    [2, 3, "#FFD966"],
    [5, 3, undefined],
    [7, 5, "#A50026"],
  ]);
});

test("comments with their answers, also on an empty cell", async () => {
  const { sheet, host, read } = start();
  host.user.types("Ark1", "B2", "x");
  const comment = { authorName: "Eksempel", creationDate: "2017-11-13T09:30:00Z", resolved: false };
  sheet.comments.push(
    {
      ...comment,
      id: "{1}",
      row: 2,
      column: 2,
      content: "Hvad er det?",
      replies: [{ id: "{2}", content: "Et eksempel.", authorName: "Eksempel" }],
    },
    { ...comment, id: "{3}", row: 4, column: 1, content: "Her mangler noget.", replies: [] },
  );
  const found = (await cellsOf(read)).map(({ row, column, notes }: CellSnapshot): unknown => [
    row,
    column,
    notes,
  ]);
  expect(found).toEqual([
    [2, 2, ["Hvad er det?", "Et eksempel."]],
    [4, 1, ["Her mangler noget."]],
  ]);
});

test("names of the workbook and of a sheet, also those that lead nowhere", async () => {
  const { read } = start();
  await Excel.run(async (context) => {
    const { workbook } = context;
    const own = workbook.worksheets.add("Min side");
    workbook.names.add("hele", "='Min side'!$C$7");
    own.names.add("her", "='Min side'!$A$1:$B$2");
    const gone = workbook.worksheets.add("Væk");
    workbook.names.add("tabt", "='Væk'!$A$1");
    await context.sync();
    gone.delete();
    await context.sync();
  });
  expect((await read()).names).toEqual([
    { name: "hele", refersTo: "'Min side'!$C$7", scope: null },
    { name: "tabt", refersTo: "#REF!", scope: null },
    { name: "her", refersTo: "'Min side'!$A$1:$B$2", scope: "Min side" },
  ]);
});

test("an empty workbook, hidden sheets, and who saved it", async () => {
  const { host, read } = start({ sheets: ["Ark1", "Skjult", "Meget skjult"] });
  const [, hidden, very] = host.workbook.sheets;
  if (!hidden || !very) throw new Error("Three sheets were asked for.");
  hidden.visibility = "Hidden";
  very.visibility = "VeryHidden";
  host.workbook.properties.set("title", "Sidste års skema");
  host.workbook.properties.set("lastAuthor", "Eksempel");
  const { sheets, properties } = await read();
  expect(sheets).toEqual([
    { name: "Ark1", visibility: "visible", cells: [], merges: [] },
    { name: "Skjult", visibility: "hidden", cells: [], merges: [] },
    { name: "Meget skjult", visibility: "veryHidden", cells: [], merges: [] },
  ]);
  expect(properties).toMatchObject({ title: "Sidste års skema", lastModifiedBy: "Eksempel", modified: null });
});

test("whole columns in a colour do not make reading slow", async () => {
  const { host, read } = start();
  host.user.types("Ark1", "B2", "x");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Ark1").getRange("A:Z").format.fill.color = "#FFD966";
    await context.sync();
  });
  expect(await cellsOf(read)).toContainEqual({
    row: 2,
    column: 2,
    value: { kind: "text", text: "x" },
    fill: "#FFD966",
  });
});

test("when the hints are refused, every cell is asked, and the same is read", async () => {
  const { sheet, host, read } = start();
  host.user.types("Ark1", "B2", "x");
  host.user.types("Ark1", "B3", "=B2");
  colour(sheet, 4, 2, "#FFD966");
  const usual = await read();
  host.failAt(2);
  expect(await read()).toEqual(usual);
});

test("what is too much for one answer is asked for in smaller ones", async () => {
  const { host, read } = start({ platform: "OfficeOnline" });
  const text = "Lang bemærkning ".repeat(2_000).slice(0, 30_000);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Ark1");
    for (const from of [1, 151]) {
      sheet.getRange(`A${from}:A${from + 149}`).values = Array.from({ length: 150 }, () => [text]);
      await context.sync();
    }
  });
  const cells = await cellsOf(read);
  expect(cells).toHaveLength(300);
  expect(cells.map(({ row }) => row)).toEqual(Array.from({ length: 300 }, (_, index) => index + 1));
  expect(host.traffic.log.some(({ failed }) => failed === "ResponsePayloadSizeLimitExceeded")).toBe(true);
});

test("a failure in reading is told with its reason", async () => {
  const { host, read } = start();
  host.failAt(1, { code: "AccessDenied" });
  await expect(read()).rejects.toMatchObject({ name: "HostFailure", reason: "protected" });
  host.failAt(1, { code: "RequestAborted" });
  await expect(read()).rejects.toMatchObject({ reason: "busy" });
  host.user.startsEditing();
  await expect(read()).rejects.toMatchObject({ reason: "busy" });
  host.user.stopsEditing();
});
