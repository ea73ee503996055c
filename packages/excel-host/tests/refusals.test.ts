/** The host refuses what Excel refuses, and what Excel would change without a word. */
import { startExcelHost } from "../src";

type Deed = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

const long = "x".repeat(32_768);

test.each<[string, string, string, Deed]>([
  [
    "too many rows",
    "InvalidArgument",
    "Range.values",
    (sheet) =>
      (sheet.getRange("A1:B1").values = [
        [1, 2],
        [3, 4],
      ]),
  ],
  [
    "rows of unequal length",
    "InvalidArgument",
    "Range.values",
    (sheet) => (sheet.getRange("A1:B2").values = [[1, 2], [3]]),
  ],
  ["an address that is none", "InvalidArgument", "Worksheet.getRange", (sheet) => sheet.getRange("A0")],
  ["a cell outside the grid", "InvalidArgument", "Worksheet.getRange", (sheet) => sheet.getRange("XFE1")],
  [
    "an offset over the edge",
    "InvalidArgument",
    "Range.getOffsetRange",
    (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0),
  ],
  ["too long a text", "InvalidArgument", "Range.values", (sheet) => (sheet.getRange("A1").values = [[long]])],
  [
    "a NUL character",
    "InvalidArgument",
    "Range.values",
    (sheet) => (sheet.getRange("A1").values = [["a\u0000"]]),
  ],
  [
    "a formula on a lost sheet",
    "InvalidArgument",
    "Range.formulas",
    (sheet) => (sheet.getRange("A1").formulas = [["=Borte!A1"]]),
  ],
  [
    "a formula on a lost table",
    "InvalidArgument",
    "Range.formulas",
    (sheet) => (sheet.getRange("A1").formulas = [["=SUM(Data[status])"]]),
  ],
  [
    "Danish list separators",
    "InvalidArgument",
    "Range.formulas",
    (sheet) => (sheet.getRange("A1").formulas = [["=IF(A2;1;2)"]]),
  ],
  [
    "an open bracket",
    "InvalidArgument",
    "Range.formulas",
    (sheet) => (sheet.getRange("A1").formulas = [["=SUM(A2"]]),
  ],
  [
    "a prefix of files",
    "InvalidArgument",
    "Range.formulas",
    (sheet) => (sheet.getRange("A1").formulas = [["=_xlfn.CONCAT(A2)"]]),
  ],
  [
    "a colour that is none",
    "InvalidArgument",
    "RangeFill.color",
    (sheet) => (sheet.getRange("A1").format.fill.color = "#12"),
  ],
  [
    "too wide a column",
    "InvalidArgument",
    "RangeFormat.columnWidth",
    (sheet) => (sheet.getRange("A:A").format.columnWidth = 1400),
  ],
  [
    "too high a row",
    "InvalidArgument",
    "RangeFormat.rowHeight",
    (sheet) => (sheet.getRange("1:1").format.rowHeight = 410),
  ],
  [
    "a merge over a merge",
    "InvalidArgument",
    "Range.merge",
    (sheet) => {
      sheet.getRange("A1:B2").merge();
      sheet.getRange("B2:C3").merge();
    },
  ],
  [
    "a merge that loses text",
    "InvalidArgument",
    "Range.merge",
    (sheet) => {
      sheet.getRange("B1").values = [[1]];
      sheet.getRange("A1:B1").merge();
    },
  ],
  [
    "a name like a cell",
    "InvalidArgument",
    "NamedItemCollection.add",
    (sheet, context) => context.workbook.names.add("A1", sheet.getRange("A1")),
  ],
  [
    "a name with a space",
    "InvalidArgument",
    "NamedItemCollection.add",
    (sheet, context) => context.workbook.names.add("min celle", sheet.getRange("A1")),
  ],
  [
    "a name twice",
    "ItemAlreadyExists",
    "NamedItemCollection.add",
    (sheet, context) => {
      context.workbook.names.add("x_1", sheet.getRange("A1"));
      context.workbook.names.add("X_1", sheet.getRange("A2"));
    },
  ],
  [
    "a sheet name with a slash",
    "InvalidArgument",
    "WorksheetCollection.add",
    (_, context) => context.workbook.worksheets.add("2016/2017"),
  ],
  [
    "a sheet name of 32 characters",
    "InvalidArgument",
    "WorksheetCollection.add",
    (_, context) => context.workbook.worksheets.add("a".repeat(32)),
  ],
  [
    "Excel's own sheet name",
    "InvalidArgument",
    "WorksheetCollection.add",
    (_, context) => context.workbook.worksheets.add("Historik"),
  ],
  [
    "a sheet twice",
    "ItemAlreadyExists",
    "WorksheetCollection.add",
    (_, context) => context.workbook.worksheets.add("SKEMA"),
  ],
  [
    "the last visible sheet hidden",
    "InvalidOperation",
    "Worksheet.visibility",
    (sheet) => (sheet.visibility = "Hidden"),
  ],
  ["the last visible sheet deleted", "InvalidOperation", "Worksheet.delete", (sheet) => sheet.delete()],
  [
    "a sheet that is not there",
    "ItemNotFound",
    "WorksheetCollection.getItem",
    (_, context) => context.workbook.worksheets.getItem("Borte"),
  ],
  [
    "a long custom property",
    "InvalidArgument",
    "CustomPropertyCollection.add",
    (_, context) => context.workbook.properties.custom.add("x", "a".repeat(256)),
  ],
])("refuses %s with %s at %s", async (_, code, errorLocation, deed) => {
  startExcelHost({ sheets: ["Skema"] });
  await Excel.run(async (context) => {
    deed(context.workbook.worksheets.getItem("Skema"), context);
    await expect(context.sync()).rejects.toMatchObject({ code, debugInfo: { errorLocation } });
  });
});
