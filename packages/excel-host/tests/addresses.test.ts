/** How Excel names cells: letters for columns, whole columns and rows, sheets in quotation marks. */
import { startExcelHost } from "../src";

/** The addresses that the client reads back for these ranges of a sheet. */
async function addresses(sheetName: string, ranges: readonly string[]): Promise<readonly string[]> {
  startExcelHost({ sheets: [sheetName] });
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const asked = ranges.map((range) => sheet.getRange(range).load("address"));
    await context.sync();
    return asked.map(({ address }) => address);
  });
}

test("columns go from A to XFD, rows to 1048576", async () => {
  expect(await addresses("Skema", ["Z1", "AA1", "$AZ$3", "ZZ9", "aaa10", "XFD1048576", "C7:B2"])).toEqual([
    "Skema!Z1",
    "Skema!AA1",
    "Skema!AZ3",
    "Skema!ZZ9",
    "Skema!AAA10",
    "Skema!XFD1048576",
    "Skema!B2:C7",
  ]);
});

test("whole columns and rows keep their short names", async () => {
  expect(await addresses("Skema", ["B:D", "2:4", "$A:$A"])).toEqual(["Skema!B:D", "Skema!2:4", "Skema!A:A"]);
});

test.each(["XFE1", "A1048577", "A0", "1", "A1:B2:C3"])("%s is no range", async (range) => {
  await expect(addresses("Skema", [range])).rejects.toMatchObject({ code: "InvalidArgument" });
});

test.each([
  ["Skema", "Skema!A1"],
  ["Årets_skema", "Årets_skema!A1"],
  ["Regionalt overblik", "'Regionalt overblik'!A1"],
  ["Kim's", "'Kim''s'!A1"],
  ["A1", "'A1'!A1"],
  ["R1C1", "'R1C1'!A1"],
  ["2017", "'2017'!A1"],
])("the sheet %s is written as %s", async (name, address) => {
  expect(await addresses(name, ["A1"])).toEqual([address]);
});
