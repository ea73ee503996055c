/** What other programs leave in a workbook that Excel opens all the same is read as Excel shows it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readReturnedFile } from "../../../src/adapters/readReturnedFile";
import { readWorkbook } from "../../../src/adapters/xlsx";
import { filledForm } from "../../cli/returnFiles";
import { COMPATIBILITY } from "../../hostile/smallPackage";
import { documentIn, returnOf, said } from "../../word/readWord";
import { documentOf, row, table } from "../../word/wordDocument";
import { altered, before, type Changes, related } from "./alteredPackage";

const file = (name: string) => readFileSync(join(__dirname, "reader", `${name}.xlsx`));

function workbookIn(bytes: Uint8Array) {
  const read = readWorkbook(bytes);
  if (!read.readable) throw new Error(`${read.reason}: ${read.detail}`);
  return read.snapshot;
}

const TEXT = { row: 1, column: 1, value: { kind: "text", text: "x" } };

test.each([
  ["plain", [], []],
  ["dangling-comments", [], ["lostComments"]],
  ["dangling-threads", [], ["lostComments"]],
  ["dangling-drawing", [], []],
  ["dangling-sst", [], []],
  ["dangling-styles", [], []],
  ["dangling-theme", [], []],
  ["merge-col", ["B1:D1048576"], []],
  ["merge-row", ["A2:XFD4"], []],
  ["tail-crlf", [], []],
])("%s is read as Excel shows it", (name, merges, oddities) => {
  const { sheets, ignoredContent: found } = workbookIn(file(name));
  expect(sheets).toEqual([{ name: "S", visibility: "visible", cells: [TEXT], merges }]);
  expect(found).toEqual(oddities);
});

test("a sheet without a part is an empty sheet", () => {
  expect(workbookIn(file("module")).sheets).toEqual([
    { name: "S", visibility: "visible", cells: [TEXT], merges: [] },
    { name: "Module1", visibility: "veryHidden", cells: [], merges: [] },
  ]);
});

test("of alternatives in the styles the one counts that Excel reads: the number is a date", () => {
  expect(workbookIn(file("mc-styles")).sheets[0]?.cells).toEqual([
    { row: 1, column: 1, value: { kind: "date", date: "2017-09-22" } },
  ]);
});

test("what is no form is still said to be none", () => {
  expect(said(returnOf(file("plain")))).toEqual(said(returnOf(file("tail-crlf"))));
  expect(returnOf(file("plain")).findings.map(({ code }) => code)).toEqual(["not-a-form"]);
});

const SHEET = "xl/worksheets/sheet1.xml";
const SHEET_RELS = "xl/worksheets/_rels/sheet1.xml.rels";
const BOOK_RELS = "xl/_rels/workbook.xml.rels";
const CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const coreXml = (by: string, at: string) => () =>
  `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
  `xmlns:dcterms="http://purl.org/dc/terms/"><cp:lastModifiedBy>${by}</cp:lastModifiedBy>` +
  `<dcterms:modified>${at}</dcterms:modified></cp:coreProperties>`;

const ANSWERS = {
  "1.1": ["Gul", "Vi er i gang"],
  "2.1": ["Rød", "Afventer budgettet"],
  "5.2": ["-", ""],
} as const;

const unnamed = (kind: string) => (part: string) =>
  part.replace(new RegExp(`<Relationship [^>]*/${kind}"[^>]*/>`), "");
const choice = (requires: string, inside: string) =>
  `<mc:Choice xmlns:hs="http://schemas.haansoft.com/office/spreadsheet/8.0" ` +
  `xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" Requires="${requires}">${inside}</mc:Choice>`;
/** The first cell format stands there twice more: only one of the two may count. */
const twice = (requires: string) => (styles: string) => {
  const xf = /<cellXfs[^>]*>(<xf .*?(?:\/>|<\/xf>))/.exec(styles)?.[1];
  if (!xf) throw new Error("no format");
  const both = `<mc:AlternateContent xmlns:mc="${COMPATIBILITY}">${choice(requires, xf)}<mc:Fallback>${xf}</mc:Fallback></mc:AlternateContent>`;
  return styles.replace(xf, both);
};

describe("the same on a filled-in form leaves its answers right", () => {
  const cases: readonly (readonly [string, Changes, readonly string[]])[] = [
    [
      "a module sheet without a part",
      {
        "xl/workbook.xml": before(
          "</sheets>",
          `<sheet name="Module1" sheetId="99" state="veryHidden" r:id=""/>`,
        ),
      },
      [],
    ],
    ["whole columns merged beside the form", { [SHEET]: merged("H:J") }, []],
    ["whole columns merged over the answers", { [SHEET]: merged("B:D") }, ["answer-merged"]],
    ["whole rows merged over the head", { [SHEET]: merged("2:4") }, []],
    ["whole rows merged below the form", { [SHEET]: merged("$60:$62") }, []],
    [
      "comments that are not there",
      { [SHEET_RELS]: related("rId70", "comments", "../comments70.xml") },
      ["comments-lost"],
    ],
    [
      "threads that are not there",
      {
        [SHEET_RELS]: related(
          "rId70",
          "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
          "../threadedComments/threadedComment70.xml",
        ),
      },
      ["comments-lost"],
    ],
    [
      "a drawing that is not there",
      { [SHEET_RELS]: related("rId70", "drawing", "../drawings/drawing70.xml") },
      [],
    ],
    ["styles that are not there", { "xl/styles.xml": () => null }, []],
    ["a theme that is not there", { "xl/theme/theme1.xml": () => null }, []],
    ["no theme at all", { "xl/theme/theme1.xml": () => null, [BOOK_RELS]: unnamed("theme") }, []],
    ["a Korean program's alternatives in the styles", { "xl/styles.xml": twice("hs") }, []],
    ["Excel's own alternatives in the styles", { "xl/styles.xml": twice("x14ac") }, []],
  ];
  test.each(cases)("%s", async (_what, changes, codes) => {
    const form = await filledForm({ codes: ["151"], answers: ANSWERS });
    const plain = returnOf(form);
    const found = returnOf(altered(form, changes));
    expect(plain.answers).toHaveLength(12);
    expect(found.answers).toEqual(plain.answers);
    expect(found.municipalities).toEqual(["151"]);
    expect(
      found.findings
        .map(({ code }) => code)
        .filter((code) => !plain.findings.some((one) => one.code === code)),
    ).toEqual(codes);
  });

  test.each([
    ["a line end", [13, 10]],
    ["padding to a whole block", new Array<number>(4096).fill(0)],
    ["a gateway's own words", [...new TextEncoder().encode("\n-- scannet PK\n")]],
  ])("%s behind the zip's end", async (_what, tail) => {
    const form = await filledForm({ codes: ["151"], answers: ANSWERS });
    expect(returnOf(Uint8Array.from([...form, ...tail])).answers).toEqual(returnOf(form).answers);
  });

  test.each([
    [
      "the package's own type, whichever comes first",
      "http://schemas.openxmlformats.org/officedocument/2006/relationships/metadata/core-properties",
      "Kommunen",
      "2017-11-20T09:00:00.000Z",
    ],
    ["of two of the right type the one saved last", CORE, "Arkivet", "2018-03-01T09:00:00.000Z"],
  ])("two core properties: %s", async (_what, type, by, at) => {
    const form = altered(await filledForm({ codes: ["151"], answers: ANSWERS }), {
      "docProps/core.xml": coreXml("Kommunen", "2017-11-20T09:00:00Z"),
      "docProps/core0.xml": coreXml("Arkivet", "2018-03-01T09:00:00Z"),
      "_rels/.rels": (part) =>
        part.replace(
          "<Relationship ",
          `<Relationship Id="rId70" Type="${type}" Target="docProps/core0.xml"/><Relationship `,
        ),
    });
    const { savedBy, savedAt } = returnOf(form);
    expect([savedBy, savedAt]).toEqual([by, at]);
  });

  test("a Word document's comments that are not there", () => {
    const document = altered(documentOf(table(row(["1.1", "Grøn"]))), {
      "word/_rels/document.xml.rels": related("rId70", "comments", "comments.xml"),
    });
    expect(documentIn(document).ignoredContent).toEqual(["lostComments"]);
    expect(documentIn(document).tables).toHaveLength(1);
  });

  test("core properties that are named first and are not there", async () => {
    const form = altered(await filledForm({ codes: ["151"] }), {
      "docProps/core.xml": coreXml("Kommunen", "2017-11-20T09:00:00Z"),
      "_rels/.rels": (part) =>
        part.replace(
          "<Relationship ",
          `<Relationship Id="rId70" Type="${CORE}" Target="docProps/nej.xml"/><Relationship `,
        ),
    });
    expect(returnOf(form).savedBy).toBe("Kommunen");
  });

  test("a cell that needs a text which is lost is damage", async () => {
    const form = await filledForm({ codes: ["151"] });
    const shared = altered(form, {
      [SHEET]: (part) =>
        part.replace("</sheetData>", `<row r="70"><c r="A70" t="s"><v>0</v></c></row></sheetData>`),
      "xl/sharedStrings.xml": () => null,
    });
    const read = readReturnedFile(shared);
    expect(read.readable ? "read" : read.reason).toBe("damaged");
  });
});

/** One more merged area, as the sheet has it. */
function merged(area: string): (part: string) => string {
  return (part) => {
    const behind = /<\/sheetData>(<sheetProtection[^>]*>)?/.exec(part)?.[0];
    if (behind === undefined) throw new Error("no cells");
    return part.replace(behind, `${behind}<mergeCells count="1"><mergeCell ref="${area}"/></mergeCells>`);
  };
}
