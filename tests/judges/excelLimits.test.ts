import { writeWorkbook } from "../../src/adapters/xlsx/write/writeWorkbook";
import { excelFaults } from "./excelLimits";
import type { Rule } from "./limits/fault";
import { planted } from "./planted";
import { kitchenSink } from "./sink/kitchenSink";

const BOOK = "xl/workbook.xml";
const FORM = "xl/worksheets/sheet2.xml";
const OVERVIEW = "xl/worksheets/sheet3.xml";
const DATA = "xl/worksheets/sheet4.xml";
const PLAIN_TABLE = "xl/tables/table1.xml";
const DATA_TABLE = "xl/tables/table2.xml";
const STRINGS = "xl/sharedStrings.xml";
const CHART = "xl/charts/chart1.xml";
const DRAWING = "xl/drawings/drawing3.xml";
const CUSTOM = "docProps/custom.xml";
const CORE = "docProps/core.xml";

type Change = readonly [from: string | RegExp, to: string];
type Fault = readonly [rule: Rule, fault: string, part: string, change: Change, says: RegExp];

const long = (length: number) => "x".repeat(length);

/** What each row of the list forbids, planted. */
const faults: readonly Fault[] = [
  ["sheet name", "too long", BOOK, ['name="Data"', `name="${long(32)}"`], /32 characters/],
  ["sheet name", "empty", BOOK, ['name="Data"', 'name=""'], /0 characters/],
  ["sheet name", "a slash", BOOK, ['name="Data"', 'name="A/B"'], /has one of/],
  ["sheet name", "an apostrophe last", BOOK, ['name="Data"', `name="Data'"`], /apostrophe/],
  ["sheet name", "kept by Excel", BOOK, ['name="Data"', 'name="historik"'], /keeps for itself/],
  ["sheet name", "twice, in another case", BOOK, ['name="Data"', 'name="fremdriftsskema"'], /stands twice/],

  ["defined name", "a space", BOOK, ['name="Talt_op"', 'name="Talt op"'], /sign that no name may have/],
  ["defined name", "a digit first", BOOK, ['name="Talt_op"', 'name="1Talt"'], /begins/],
  ["defined name", "like a cell", BOOK, ['name="Talt_op"', 'name="XFD1"'], /reads like a cell/],
  [
    "defined name",
    "like a cell by row and column",
    BOOK,
    ['name="Talt_op"', 'name="R1C1"'],
    /reads like a cell/,
  ],
  ["defined name", "like a column", BOOK, ['name="Talt_op"', 'name="c"'], /reads like a cell/],
  ["defined name", "too long", BOOK, ['name="Talt_op"', `name="${long(256)}"`], /256 characters/],
  ["defined name", "twice", BOOK, ['name="Talt_op"', 'name="FREMDRIFT_SVAR"'], /stands twice/],
  [
    "defined name",
    "a sheet that is not there",
    BOOK,
    ["Fremdriftsskema!$C$5<", "Skema!$C$5<"],
    /no sheet Skema/,
  ],
  ["defined name", "nothing", BOOK, ["Fremdriftsskema!$C$5<", "Fremdriftsskema!#REF!<"], /refers to nothing/],
  ["defined name", "a sheet without its quotes", BOOK, [/Fremdriftsskema/g, "R1C1"], /R1C1 needs quotes/],

  [
    "data validation",
    "a long prompt title",
    FORM,
    ['promptTitle="Status"', `promptTitle="${long(33)}"`],
    /33 characters/,
  ],
  ["data validation", "a long prompt", FORM, ['prompt="Grøn', `prompt="${long(256)}`], /prompt has/],
  [
    "data validation",
    "a long error title",
    FORM,
    ['errorTitle="Status"', `errorTitle="${long(33)}"`],
    /errorTitle has 33/,
  ],
  ["data validation", "a long error", FORM, ['error="Vælg', `error="${long(226)}`], /error has/],
  ["data validation", "a long list", FORM, ["Grøn,Gul,Rød", `Grøn,${long(252)}`], /257 characters/],
  ["data validation", "semicolons", FORM, ["Grøn,Gul,Rød", "Grøn;Gul;Rød"], /comma-separated/],
  [
    "data validation",
    "a long formula",
    FORM,
    ["AND(LEN(D8)&lt;100", `AND("${long(250)}"&lt;""`],
    /characters, 255/,
  ],
  ["data validation", "two in a cell", FORM, ['sqref="C7"', 'sqref="A1 C6:C7"'], /overlaps/],

  ["conditional format", "a look that is not there", FORM, ['dxfId="3"', 'dxfId="4"'], /no look number 4/],
  ["conditional format", "a priority twice", FORM, ['priority="2"', 'priority="1"'], /priority 1/],
  [
    "conditional format",
    "a formula of another row",
    FORM,
    ['$C5="Gul"', '$C1="Gul"'],
    /does not start from row 5/,
  ],

  ["cell", "too much text", STRINGS, ["<t>007", `<t>${long(32_768)}`], /327\d\d characters/],
  ["cell", "too many lines", STRINGS, ["<t>007", `<t>${"\n".repeat(254)}`], /254 line breaks/],
  ["cell", "twice", FORM, ['r="D3"', 'r="C3"'], /twice or out of order/],
  ["cell", "in another row", FORM, ['r="D3"', 'r="D4"'], /stands in row 3/],
  ["cell", "rows out of order", FORM, ['<row r="6"', '<row r="5"'], /comes after row 5/],
  ["cell", "a style that is not there", FORM, ['s="7"', 's="99"'], /no style number 99/],
  ["cell", "a string that is not there", FORM, ["<v>18</v>", "<v>9999</v>"], /no shared string number 9999/],
  ["cell", "no number", FORM, ["<v>-1234.5</v>", "<v>-1.234,5</v>"], /is no number/],
  ["cell", "an unknown type", FORM, ['t="inlineStr"', 't="text"'], /unknown type/],
  ["cell", "a formula as text", OVERVIEW, ['<c r="F4">', '<c r="F4" s="7">'], /formatted as text/],

  ["formula", "too long", OVERVIEW, ["<f>B4/", `<f>${"1+".repeat(4096)}B4/`], /characters, 8192/],
  ["formula", "with its sign", OVERVIEW, ["<f>B4/", "<f>=B4/"], /begins with =/],
  ["formula", "in Danish", OVERVIEW, ["SUM(B4", "TÆL.HVIS(B4"], /TÆL\.HVIS is no function/],
  ["formula", "semicolons", OVERVIEW, ["SUM(B4:", "SUM(1;B4:"], /semicolons/],
  [
    "formula",
    "a newer function without prefix",
    OVERVIEW,
    ["SUM(B4", "TEXTJOIN(B4"],
    /TEXTJOIN is no function/,
  ],
  ["formula", "an old one with prefix", OVERVIEW, ["SUM(B4", "_xlfn.SUM(B4"], /wants no prefix/],
  ["formula", "that spills", OVERVIEW, ["SUM(B4", "_xlfn._xlws.FILTER(B4"], /fills more cells/],
  ["formula", "an @", OVERVIEW, ["SUM(B4", "SUM(@B4"], /has an @/],
  ["formula", "an open bracket", OVERVIEW, ["SUM(B4:E4)", "SUM(B4:E4"], /brackets do not match/],
  ["formula", "an open quote", OVERVIEW, ["B4/SUM", '"B4/SUM'], /not closed/],
  ["formula", "a sheet that is not there", OVERVIEW, ["B4/SUM(B4", "B4/SUM(Bilag!B4"], /no sheet Bilag/],
  ["formula", "a lost reference", OVERVIEW, ["B4/SUM(B4", "B4/SUM(#REF!"], /refers to nothing/],

  [
    "structured reference",
    "as it is typed",
    DATA,
    ["Data[[#This Row],[status]]", "Data[@status]"],
    /not how it is stored/,
  ],
  [
    "structured reference",
    "an unknown column",
    DATA,
    ["[[#This Row],[status]]", "[[#This Row],[farve]]"],
    /no column farve/,
  ],
  ["structured reference", "an unknown table", OVERVIEW, ["COUNTA(Data[", "COUNTA(Tal["], /no table Tal/],
  ["structured reference", "in a dropdown", FORM, ["_maerker!$A$1:$A$3", "Data[status]"], /takes no Data/],

  ["table", "another heading", DATA_TABLE, ['name="status"', 'name="farve"'], /heading farve/],
  ["table", "a heading twice", DATA_TABLE, ['name="status"', 'name="Recommendation"'], /stands twice/],
  ["table", "no data", PLAIN_TABLE, [/ref="A3:F7"/g, 'ref="A3:F3"'], /no row of data/],
  ["table", "a heading too few", PLAIN_TABLE, [/ref="A3:F7"/g, 'ref="A3:G7"'], /one heading a column/],
  [
    "table",
    "a filter of another range",
    DATA_TABLE,
    ['<autoFilter ref="A1:D101"', '<autoFilter ref="A1:D5"'],
    /another range/,
  ],
  ["table", "a name twice", PLAIN_TABLE, ['displayName="Plain"', 'displayName="talt_OP"'], /stands twice/],
  [
    "table",
    "a name like a cell",
    PLAIN_TABLE,
    ['displayName="Plain"', 'displayName="A1"'],
    /reads like a cell/,
  ],
  ["table", "an id twice", PLAIN_TABLE, [' id="1" name="Plain"', ' id="2" name="Plain"'], /this id/],
  [
    "table",
    "merged cells",
    OVERVIEW,
    ["</sheetData>", '</sheetData><mergeCells><mergeCell ref="A5:B5"/></mergeCells>'],
    /merged/,
  ],
  [
    "table",
    "a formula as heading",
    OVERVIEW,
    [/<c r="F3" t="s" s="3"><v>(\d+)</, '<c r="F3" t="str" s="3"><f>"Andel"</f><v>Andel<'],
    /is no text/,
  ],

  ["merged cells", "that overlap", FORM, ['ref="A10:D10"', 'ref="D1:D10"'], /overlaps/],

  ["size", "a wide column", FORM, ['width="60"', 'width="256"'], /width 256/],
  ["size", "a high row", FORM, ['ht="30"', 'ht="409.5"'], /height 409.5/],
  ["size", "a long footer", FORM, ["&amp;CSide", `&amp;C${long(250)}`], /oddFooter has/],
  ["size", "too much zoom", OVERVIEW, ['zoomScale="90"', 'zoomScale="9"'], /zoom 9/],
  [
    "size",
    "too many styles",
    "xl/styles.xml",
    ["</cellXfs>", `${"<xf/>".repeat(64_000)}</cellXfs>`],
    /cell styles/,
  ],

  ["chart", "a sheet that is not there", CHART, [/'KKR''s overblik'!\$A\$1</, "Bilag!$A$1<"], /is not there/],
  ["chart", "series too short", CHART, [/!\$B\$4:\$B\$7</, "!$B$4:$B$6<"], /different lengths/],
  ["chart", "a copy that is old", CHART, ["<c:v>14</c:v>", "<c:v>15</c:v>"], /the copy says 15/],
  ["chart", "an old title", CHART, ["100 svar", "99 svar"], /99 svar/],
  [
    "chart",
    "a copy that is short",
    CHART,
    ['<c:ptCount val="4"/>', '<c:ptCount val="3"/>'],
    /a copy of 3 values/,
  ],

  ["drawing", "an id twice", DRAWING, [' id="3"', ' id="2"'], /id 2 stands twice/],
  ["drawing", "an end before its start", DRAWING, ["<xdr:row>25<", "<xdr:row>9<"], /ends before/],

  ["properties", "an id under 2", CUSTOM, ['pid="2"', 'pid="1"'], /under 2/],
  ["properties", "an id twice", CUSTOM, ['pid="3"', 'pid="2"'], /id 2 stands twice/],
  ["properties", "a name twice", CUSTOM, ['name="fremdrift.hash"', 'name="Fremdrift.SET"'], /stands twice/],
  ["properties", "local time", CORE, ["09:30:00Z", "09:30:00+02:00"], /no moment in UTC/],

  ["package", "no content type", "xl/worksheets/sheet9.bin", [/^/, "<x/>"], /no content type/],
  ["package", "a part that is gone", "xl/tables/table1.xml", [/^.*$/s, ""], /no part xl\/tables\/table1/],
  [
    "package",
    "an id twice",
    "xl/_rels/workbook.xml.rels",
    ['Id="rId2"', 'Id="rId1"'],
    /id rId1 stands twice/,
  ],
  ["package", "a part twice, in another case", "xl/STYLES.xml", [/^/, "<x/>"], /stands twice/],
  ["package", "XML that does not close", FORM, ["</worksheet>", ""], /./],
  ["package", "a sign that XML cannot hold", STRINGS, ["<t>007", "<t>\u0007"], /./],
  [
    "package",
    "an unknown relationship",
    OVERVIEW,
    ['<drawing r:id="rId1"', '<drawing r:id="rId7"'],
    /no relationship rId7/,
  ],

  [
    "print",
    "titles of nobody",
    BOOK,
    ['name="_xlnm.Print_Titles" localSheetId="1"', 'name="_xlnm.Print_Titles"'],
    /belongs to no sheet/,
  ],
  [
    "print",
    "an area of another sheet",
    BOOK,
    ["'KKR''s overblik'!$A$1:$P$46", "Data!$A$1:$P$46"],
    /but refers to/,
  ],

  [
    "protection",
    "a filter that cannot be used",
    DATA,
    ["</sheetData>", '</sheetData><sheetProtection sheet="1"/>'],
    /does not allow its filter/,
  ],
  [
    "protection",
    "a password",
    FORM,
    ['<sheetProtection sheet="1"', '<sheetProtection sheet="1" password="CC1A"'],
    /password/,
  ],

  ["workbook", "nothing to see", BOOK, [/ r:id="rId[234]"/g, '$& state="hidden"'], /no visible sheet/],
  ["workbook", "a hidden sheet shown first", BOOK, ['activeTab="1"', 'activeTab="0"'], /shown first/],
  ["workbook", "a link to nowhere", FORM, ["overblik&apos;!A1", "blik&apos;!A1"], /is not there/],
];

let good: Uint8Array;
beforeAll(async () => {
  good = await writeWorkbook(kitchenSink);
});

test("a good workbook has no fault", () => {
  expect(excelFaults(good)).toEqual([]);
});

test.each(faults)("%s: %s", (rule, _fault, part, [from, to], says) => {
  const found = excelFaults(planted(good, part, (xml) => xml.replace(from, to)));
  expect(
    found
      .filter((fault) => fault.rule === rule)
      .map(({ what }) => what)
      .join("\n"),
  ).toMatch(says);
});
