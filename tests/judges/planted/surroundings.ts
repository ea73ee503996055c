/** Faults around the cells: sizes, charts, properties, package, print, protection. */
import { BOOK, CHART, CORE, CUSTOM, DATA, DRAWING, FORM, OVERVIEW, STRINGS } from "./parts";
import { long, type PlantedFault } from "./planted";

export const faultsInSurroundings: readonly PlantedFault[] = [
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
  ["workbook", "a link to nowhere", FORM, ["overblik'!A1", "blik'!A1"], /is not there/],
];
