import { reason } from "../../../../tests/hostile/readSmall";
import {
  links,
  sheetXml,
  styles,
  workbookOf,
  workbookXml,
  worksheet,
  zipOf,
} from "../../../../tests/hostile/smallPackage";

describe("what contradicts itself is damaged as a whole", () => {
  const sheet = (rows: string) => workbookOf(rows);
  test.each<[string, Uint8Array]>([
    ["a cell twice", sheet(`<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>`)],
    ["a cell in another row's place", sheet(`<row r="1"><c r="A2"><v>1</v></c></row>`)],
    ["a cell beyond the sheet", sheet(`<row r="1"><c r="XFE1"><v>1</v></c></row>`)],
    ["a row beyond the sheet", sheet(`<row r="1048577"><c><v>1</v></c></row>`)],
    ["a row with a negative number", sheet(`<row r="-1"><c><v>1</v></c></row>`)],
    ["a cell called __proto__", sheet(`<row r="1"><c r="__proto__"><v>1</v></c></row>`)],
    ["a shared text without any", sheet(`<row><c t="s"><v>0</v></c></row>`)],
    [
      "a style that is not there",
      workbookOf(`<row><c s="9"><v>1</v></c></row>`, { "xl/styles.xml": styles([[0, ""]]) }),
    ],
    [
      "a merge of nothing",
      workbookOf("", { "xl/worksheets/sheet1.xml": worksheet("", `<mergeCells><mergeCell/></mergeCells>`) }),
    ],
    ["no sheets", workbookOf("", { "xl/workbook.xml": workbookXml("", "") })],
    [
      "two sheets of one name",
      workbookOf("", { "xl/workbook.xml": workbookXml("", sheetXml("Ark", 1) + sheetXml("ARK", 2)) }),
    ],
    [
      "a sheet that leads nowhere",
      workbookOf("", { "xl/workbook.xml": workbookXml("", sheetXml("Ark", 5)) }),
    ],
    [
      "two sheets on one part",
      workbookOf("", { "xl/workbook.xml": workbookXml("", sheetXml("A", 1) + sheetXml("B", 1)) }),
    ],
    [
      "a sheet part that is missing",
      workbookOf("", { "xl/_rels/workbook.xml.rels": links(["rId1", "worksheet", "nej.xml"]) }),
    ],
    ["a sheet that is something else", workbookOf("", { "xl/worksheets/sheet1.xml": "<html/>" })],
    ["half a sheet", workbookOf("", { "xl/worksheets/sheet1.xml": worksheet("<row/>").slice(0, -20) })],
    [
      "a name on a sheet that is not there",
      workbookOf("", {
        "xl/workbook.xml": workbookXml(
          "",
          sheetXml("A", 1),
          `<definedNames><definedName name="x" localSheetId="1">1</definedName></definedNames>`,
        ),
      }),
    ],
    ["no relationships", zipOf({ "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>" })],
  ])("%s", (_what, bytes) => {
    expect(reason(bytes)).toBe("damaged");
  });

  test("a sheet outside the file is not asked for", () => {
    const rels = links(["rId1", "worksheet", "https://example.dk/ark.xml"]).replace(
      "/>",
      ` TargetMode="External"/>`,
    );
    expect(reason(workbookOf("", { "xl/_rels/workbook.xml.rels": rels }))).toBe("damaged");
    expect(
      reason(
        workbookOf("", { "xl/_rels/workbook.xml.rels": links(["rId1", "worksheet", "../../../etc/passwd"]) }),
      ),
    ).toBe("damaged");
  });
});
