/** Validation, conditional formats, page set-up and the rest of a sheet. */
import { startExcelHost } from "../src";

const status = { list: { inCellDropDown: true, source: "Grøn,Gul,Rød" } };

test("a dropdown with its prompt and its error is set and read back", async () => {
  const host = startExcelHost({ sheets: ["Skema"] });
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Skema").getRange("C7:C9");
    cells.dataValidation.rule = status;
    cells.dataValidation.ignoreBlanks = true;
    cells.dataValidation.prompt = { showPrompt: true, title: "Status", message: "Vælg Grøn, Gul eller Rød." };
    cells.dataValidation.errorAlert = {
      showAlert: true,
      style: "Stop",
      title: "Ugyldig status",
      message: "Vælg Grøn, Gul eller Rød.",
    };
    const one = context.workbook.worksheets.getItem("Skema").getRange("C8").dataValidation;
    one.load("rule,type,prompt");
    const none = context.workbook.worksheets.getItem("Skema").getRange("C10").dataValidation;
    none.load("type");
    await context.sync();
    expect([one.type, none.type]).toEqual(["List", "None"]);
    expect(one.rule).toEqual(status);
    expect(one.prompt.title).toBe("Status");
  });
  expect(host.workbook.sheets[0]?.validations).toHaveLength(1);
});

test("a dropdown can stand on a range of another sheet; dates, lengths and formulas too", async () => {
  const host = startExcelHost({ sheets: ["Skema", "_words"] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Skema");
    const words = context.workbook.worksheets.getItem("_words").getRange("A1:A4");
    sheet.getRange("C7").dataValidation.rule = { list: { inCellDropDown: true, source: words } };
    sheet.getRange("C8").dataValidation.rule = {
      date: { operator: "Between", formula1: "2016-01-01", formula2: "2018-12-31" },
    };
    sheet.getRange("C9").dataValidation.rule = {
      textLength: { operator: "LessThanOrEqualTo", formula1: 255 },
    };
    sheet.getRange("C10").dataValidation.rule = { custom: { formula: "=LEN(C10)>0" } };
    await context.sync();
  });
  expect(host.workbook.sheets[0]?.validations.map((one) => one.rule)).toEqual([
    { list: { inCellDropDown: true, source: "=_words!$A$1:$A$4" } },
    { date: { operator: "Between", formula1: "2016-01-01", formula2: "2018-12-31" } },
    { textLength: { operator: "LessThanOrEqualTo", formula1: "=255" } },
    { custom: { formula: "=LEN(C10)>0" } },
  ]);
});

const longWord = "a".repeat(256);

test.each<[string, Excel.DataValidationRule]>([
  ["a list over 255 characters", { list: { inCellDropDown: true, source: longWord } }],
  ["a list with semicolons", { list: { inCellDropDown: true, source: "Grøn;Gul;Rød" } }],
  ["two kinds at once", { ...status, custom: { formula: "=TRUE" } }],
  ["a formula with a semicolon", { custom: { formula: "=IF(C7;1;2)" } }],
  ["a sheet that is not there", { custom: { formula: "=Borte!A1>0" } }],
])("refuses %s", async (_, rule) => {
  startExcelHost({ sheets: ["Skema"] });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Skema").getRange("C7").dataValidation.rule = rule;
    await expect(context.sync()).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "DataValidation.rule" },
    });
  });
});

test("an error of more than 225 characters is refused", async () => {
  startExcelHost({ sheets: ["Skema"] });
  await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem("Skema").getRange("C7");
    dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "", message: "a".repeat(226) };
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("the newest conditional format comes first", async () => {
  const host = startExcelHost({ sheets: ["Skema"] });
  await Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem("Skema").getRange("C7:C9").conditionalFormats;
    for (const [word, colour] of [
      ["Grøn", "#2E8B57"],
      ["Rød", "#A50026"],
    ] as const) {
      const format = formats.add("Custom");
      format.custom.rule.formula = `=$C7="${word}"`;
      format.custom.format.fill.color = colour;
      format.custom.format.font.color = "#FFFFFF";
      format.custom.format.font.bold = true;
      format.stopIfTrue = true;
    }
    formats.load("items/priority,items/type,items/custom/rule/formula");
    await context.sync();
    expect(formats.items.map((one) => [one.priority, one.custom.rule.formula])).toEqual([
      [0, '=$C7="Rød"'],
      [1, '=$C7="Grøn"'],
    ]);
  });
  expect(host.workbook.sheets[0]?.conditionalFormats.map((one) => one.fill)).toEqual(["#A50026", "#2E8B57"]);
});

test("page set-up, frozen panes, breaks, gridlines, tab colour", async () => {
  const host = startExcelHost({ sheets: ["Skema"] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Skema");
    sheet.showGridlines = false;
    sheet.tabColor = "#2E8B57";
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B6"));
    const layout = sheet.pageLayout;
    layout.orientation = "Landscape";
    layout.paperSize = "A4";
    layout.zoom = { horizontalFitToPages: 1 };
    layout.setPrintArea("A1:E40");
    layout.setPrintTitleRows("$5:$6");
    layout.setPrintMargins("Centimeters", { top: 2.54, left: 1 });
    layout.headersFooters.defaultForAllPages.centerFooter = "Side &P af &N";
    sheet.horizontalPageBreaks.add("A20");
    sheet.load("showGridlines,tabColor");
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load("address");
    layout.load("orientation,topMargin,zoom");
    await context.sync();
    expect([sheet.showGridlines, sheet.tabColor]).toEqual([false, "#2E8B57"]);
    expect(frozen.address).toBe("Skema!A1:B6");
    expect([layout.orientation, layout.topMargin]).toEqual(["Landscape", 72]);
  });
  const [sheet] = host.workbook.sheets;
  expect(sheet?.freeze).toEqual({ rows: 6, columns: 2 });
  expect(sheet?.pageLayout.titleRows?.from.row).toBe(5);
  expect(sheet?.pageLayout.horizontalBreaks).toEqual([20]);
  expect(sheet?.pageLayout.headersFooters.get("centerFooter")).toBe("Side &P af &N");
});

test("comments are read with their replies and where they stand", async () => {
  const host = startExcelHost({ sheets: ["Skema"] });
  host.workbook.sheets[0]?.comments.push({
    id: "{1}",
    row: 7,
    column: 4,
    content: "Se bilag 2",
    authorName: "Eksempel",
    creationDate: "2017-11-13T09:30:00Z",
    resolved: false,
    replies: [{ id: "{2}", content: "Set", authorName: "Eksempel" }],
  });
  await Excel.run(async (context) => {
    const comments = context.workbook.comments;
    comments.load("items/content,items/replies/items/content");
    await context.sync();
    const places = comments.items.map((comment) => comment.getLocation().load("address"));
    await context.sync();
    expect(comments.items[0]?.replies.items.map((reply) => reply.content)).toEqual(["Set"]);
    expect(places.map((place) => place.address)).toEqual(["Skema!D7"]);
  });
});
