import { strToU8 } from "fflate";
import { cells, numberCell, reason, snapshot } from "../../../../tests/hostile/readSmall";
import {
  COMPATIBILITY,
  MAIN,
  links,
  type Parts,
  sharedStrings,
  sheetXml,
  workbookOf,
  workbookParts,
  workbookXml,
  worksheet,
  zipOf,
} from "../../../../tests/hostile/smallPackage";
import { DEFAULT_BUDGETS } from "../../ooxml/read/limits/budgets";
import { readWorkbook } from "./readWorkbook";

describe("the workbook", () => {
  test("sheets in tab order whatever their parts are called, with visibility and scope of names", () => {
    const parts = workbookParts("", {
      "xl/workbook.xml": workbookXml(
        "",
        sheetXml("Først", 7) +
          sheetXml("__proto__", 8, `state="veryHidden"`) +
          sheetXml("Gemt &amp; væk", 9, `state="hidden"`),
        `<definedNames><definedName name="svar_1_1">Først!$C$7</definedName>` +
          `<definedName name="_xlnm.Print_Area" localSheetId="2">'Gemt &amp; væk'!$A$1:$B$2</definedName>` +
          `<definedName name="constructor" hidden="1">#REF!</definedName></definedNames>`,
      ),
      "xl/_rels/workbook.xml.rels": links(
        ["rId9", "worksheet", "/xl/worksheets/sheet1.xml"],
        ["rId8", "worksheet", "Worksheets\\ark%20to.xml"],
        ["rId7", "worksheet", "../xl/./andet/tredje.xml#x"],
      ),
      "xl/worksheets/ark to.xml": worksheet(`<row><c><v>8</v></c></row>`),
      "xl/andet/tredje.xml": worksheet(`<row><c><v>7</v></c></row>`),
    });
    const { sheets, names } = snapshot(zipOf(parts));
    expect(sheets.map(({ name, visibility, cells }) => [name, visibility, cells.length])).toEqual([
      ["Først", "visible", 1],
      ["__proto__", "veryHidden", 1],
      ["Gemt & væk", "hidden", 0],
    ]);
    expect(names).toEqual([
      { name: "svar_1_1", refersTo: "Først!$C$7", scope: null },
      { name: "_xlnm.Print_Area", refersTo: "'Gemt & væk'!$A$1:$B$2", scope: "Gemt & væk" },
      { name: "constructor", refersTo: "#REF!", scope: null },
    ]);
  });

  test("properties", () => {
    const found = snapshot(
      workbookOf("", {
        "_rels/.rels": links(
          ["rId1", "officeDocument", "xl/workbook.xml"],
          [
            "rId2",
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
            "docProps/core.xml",
          ],
          ["rId3", "custom-properties", "docProps/custom.xml"],
        ),
        "docProps/core.xml": `<cp:coreProperties xmlns:cp="cp" xmlns:dc="dc" xmlns:dcterms="t" xmlns:xsi="x"><dc:title>Fremdriftsskema</dc:title><cp:lastModifiedBy>Jobcentret</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">2017-11-13T10:00:00+01:00</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">2017-11-14T09:30:00Z</dcterms:modified></cp:coreProperties>`,
        "docProps/custom.xml": `<Properties xmlns="p" xmlns:vt="vt"><property fmtid="{}" pid="2" name="fremdrift.saet"><vt:lpwstr>kkr-2016</vt:lpwstr></property><property name="__proto__"><vt:i4>7</vt:i4></property><property name="fremdrift.saet"><vt:lpwstr>en anden</vt:lpwstr></property></Properties>`,
      }),
    );
    expect(found.properties).toEqual({
      title: "Fremdriftsskema",
      lastModifiedBy: "Jobcentret",
      created: "2017-11-13T09:00:00.000Z",
      modified: "2017-11-14T09:30:00.000Z",
    });
    expect([...found.customProperties]).toEqual([
      ["fremdrift.saet", "kkr-2016"],
      ["__proto__", "7"],
    ]);
  });

  test("property parts that are named but not there are none", () => {
    const found = snapshot(
      workbookOf("", {
        "_rels/.rels": links(
          ["rId1", "officeDocument", "xl/workbook.xml"],
          ["rId2", "core-properties", "docProps/core.xml"],
          ["rId3", "custom-properties", "docProps/custom.xml"],
        ),
      }),
    );
    expect(found.properties).toEqual({ title: null, lastModifiedBy: null, created: null, modified: null });
    expect(found.customProperties.size).toBe(0);
  });

  test("what is crossed out, in a cell, in a font of its own or in one word of several", () => {
    const fonts =
      `<fonts><font><strike val="0"/></font><font><sz val="11"/><strike/></font></fonts>` +
      `<fills><fill/></fills><cellXfs><xf/><xf fontId="1"/></cellXfs>` +
      `<dxfs><dxf><font><strike/></font></dxf></dxfs>`;
    const words = `<r><t>Grøn </t></r><r><rPr><strike/></rPr><t>gul</t></r>`;
    const rows =
      `<row><c t="str" s="1"><v>Gul</v></c><c t="str"><v>Rød</v></c><c t="s"><v>0</v></c><c t="s"><v>1</v></c>` +
      `<c t="inlineStr"><is>${words}</is></c><c s="1"><v>3</v></c></row>`;
    const read = cells(rows, {
      "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${fonts}</styleSheet>`,
      "xl/sharedStrings.xml": sharedStrings("<t>Rød</t>", words),
    });
    expect(read?.map(({ struck }) => struck ?? false)).toEqual([true, false, false, true, true, false]);
  });

  test("boxes with text over the cells, each said once, and pictures mentioned", () => {
    const box = (text: string) => `<x:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p><a:p/></x:txBody>`;
    const from = `<x:from><x:col>3</x:col><x:colOff>0</x:colOff><x:row>14</x:row></x:from><x:to><x:row>20</x:row></x:to>`;
    const drawing =
      `<x:wsDr xmlns:x="x" xmlns:a="a" xmlns:mc="${COMPATIBILITY}"><x:twoCellAnchor>${from}<mc:AlternateContent>` +
      `<mc:Choice xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main" Requires="a14"><x:sp>${box("Vi er i gang")}</x:sp></mc:Choice><mc:Fallback><x:sp>${box("Vi er i gang")}</x:sp></mc:Fallback>` +
      `</mc:AlternateContent></x:twoCellAnchor><x:absoluteAnchor><x:sp>${box("1 &amp; 2")}</x:sp></x:absoluteAnchor>` +
      `<x:oneCellAnchor>${from}<x:pic/></x:oneCellAnchor></x:wsDr>`;
    const { sheets, ignoredContent: oddities } = snapshot(
      workbookOf("", {
        "xl/worksheets/_rels/sheet1.xml.rels": links(["rId1", "drawing", "../drawings/drawing1.xml"]),
        "xl/drawings/drawing1.xml": drawing,
        "xl/drawings/_rels/drawing1.xml.rels": links(["rId1", "image", "../media/image1.png"]),
      }),
    );
    expect(sheets[0]?.boxes).toEqual([
      { row: 15, column: 4, text: "Vi er i gang" },
      { row: 1, column: 1, text: "1 & 2" },
    ]);
    expect(oddities).toEqual(["pictures"]);
  });

  test("notes and threaded comments hang on their cells, oldest first, stand-ins left out", () => {
    const comment = (ref: string, author: number, text: string) =>
      `<comment ref="${ref}" authorId="${author}"><text><r><t>${text}</t></r></text></comment>`;
    const thread = (ref: string, time: string, text: string) =>
      `<threadedComment ref="${ref}" dT="${time}" personId="{1}" id="{2}"><text>${text}</text></threadedComment>`;
    const found = cells(`<row r="2"><c r="B2"><v>1</v></c></row>`, {
      "xl/worksheets/_rels/sheet1.xml.rels": links(
        ["rId1", "comments", "../comments1.xml"],
        ["rId2", "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment", "../tc/1.xml"],
      ),
      "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>tc={3}</author><author>Jobcentret</author></authors><commentList>${comment("B2", 0, "[Threaded comment]")}${comment("D9", 1, "Ring til os_x000D_\ni morgen")}${comment("A1", 0, "tråden er væk")}</commentList></comments>`,
      "xl/tc/1.xml": `<ThreadedComments xmlns="tc">${thread("B2", "2017-11-14T09:00:00.00", "svar")}${thread("B2", "2017-11-13T09:00:00.00", "spørgsmål")}</ThreadedComments>`,
    });
    expect(found).toEqual([
      { row: 1, column: 1, value: { kind: "blank" }, notes: ["tråden er væk"] },
      { ...numberCell(2, 2, 1), notes: ["spørgsmål", "svar"] },
      { row: 9, column: 4, value: { kind: "blank" }, notes: ["Ring til os\ni morgen"] },
    ]);
  });

  test("macros, links and embedded objects are noted, never followed", () => {
    const parts = workbookParts("", {
      "xl/_rels/workbook.xml.rels": links(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"],
        ["rId3", "externalLink", "externalLinks/externalLink1.xml"],
      ),
      "xl/worksheets/_rels/sheet1.xml.rels": links(["rId1", "oleObject", "../embeddings/o.bin"]),
    });
    expect(snapshot(zipOf(parts)).ignoredContent).toEqual(["macros", "externalLinks", "embeddedObjects"]);
    expect(snapshot(workbookOf("")).ignoredContent).toEqual([]);
  });

  test("a sheet that is a chart has no cells", () => {
    const parts = workbookParts("", {
      "xl/_rels/workbook.xml.rels": links(["rId1", "chartsheet", "chartsheets/sheet1.xml"]),
    });
    expect(snapshot(zipOf(parts)).sheets).toEqual([
      { name: "Ark1", visibility: "visible", cells: [], merges: [] },
    ]);
  });
});

describe("kinds of documents in a zip", () => {
  const kind = (type: string) => {
    const parts = workbookParts("");
    const types = `<Types xmlns="t"><Override PartName="/XL/workbook.xml" ContentType="${type}"/></Types>`;
    return reason(zipOf({ ...parts, "[Content_Types].xml": types }));
  };
  const openxml = "application/vnd.openxmlformats-officedocument.";

  test("by what the package declares", () => {
    expect(kind(`${openxml}spreadsheetml.sheet.main+xml`)).toBe("read");
    expect(kind(`${openxml}spreadsheetml.template.main+xml`)).toBe("read");
    expect(kind("application/vnd.ms-excel.sheet.macroEnabled.main+xml")).toBe("read");
    expect(kind("application/vnd.ms-excel.sheet.binary.macroEnabled.main")).toBe("binaryXlsb");
    expect(kind(`${openxml}wordprocessingml.document.main+xml`)).toBe("word");
    expect(kind(`${openxml}presentationml.presentation.main+xml`)).toBe("powerpoint");
    expect(kind("application/vnd.ms-visio.drawing.main+xml")).toBe("notAWorkbook");
  });

  test("a workbook with macros says so", () => {
    const types = `<Types xmlns="t"><Default Extension="xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>`;
    const parts = { ...workbookParts(""), "[Content_Types].xml": types };
    const related = links(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"],
    );
    const oddities = (more: Parts) => snapshot(zipOf({ ...parts, ...more })).ignoredContent;
    expect(oddities({ "xl/_rels/workbook.xml.rels": related })).toEqual(["macros"]);
    // The kind that may hold macros, and holds none.
    expect(oddities({})).toEqual([]);
  });

  test("OpenDocument and any other zip", () => {
    const mimetype = strToU8("application/vnd.oasis.opendocument.spreadsheet");
    expect(reason(zipOf({ mimetype, "content.xml": "<x/>" }, 0))).toBe("openDocument");
    expect(reason(zipOf({ "META-INF/manifest.xml": "<x/>", "content.xml": "<x/>" }))).toBe("openDocument");
    expect(reason(zipOf({ "skema.xlsx": workbookOf("") }))).toBe("zip");
    expect(reason(zipOf({ "noter.txt": "x" }))).toBe("notAWorkbook");
    expect(reason(zipOf({}))).toBe("notAWorkbook");
  });
});

describe("budgets", () => {
  const rows = `<row>${"<c><v>1</v></c>".repeat(10)}</row>`;
  test.each([
    ["fileBytes", 100],
    ["entries", 4],
    ["partBytes", 200],
    ["totalBytes", 500],
    ["cells", 5],
  ])("%s", (budget, limit) => {
    const read = readWorkbook(workbookOf(rows), { budgets: { ...DEFAULT_BUDGETS, [budget]: limit } });
    expect(read).toMatchObject({ readable: false, reason: "tooLarge" });
  });

  test("a shared text counts wherever it is shown", () => {
    const bytes = workbookOf(`<row>${`<c t="s"><v>0</v></c>`.repeat(10)}</row>`, {
      "xl/sharedStrings.xml": sharedStrings(`<t>${"x".repeat(100)}</t>`),
    });
    expect(readWorkbook(bytes, { budgets: { ...DEFAULT_BUDGETS, characters: 999 } })).toMatchObject({
      reason: "tooLarge",
    });
    expect(readWorkbook(bytes, { budgets: { ...DEFAULT_BUDGETS, characters: 1_000 } })).toMatchObject({
      readable: true,
    });
  });

  test("parts that are never read cost nothing, however much they would unpack to", () => {
    const parts = workbookParts("", { "xl/media/image1.bmp": new Uint8Array(5_000_000) });
    expect(readWorkbook(zipOf(parts), { budgets: { ...DEFAULT_BUDGETS, totalBytes: 10_000 } }).readable).toBe(
      true,
    );
  });
});

test("the bytes are left as they were", () => {
  const bytes = workbookOf(`<row><c><v>1</v></c></row>`);
  const before = bytes.slice();
  readWorkbook(bytes);
  expect(bytes).toEqual(before);
});
