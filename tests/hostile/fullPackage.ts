/** Turns nothing into a package in which every kind of part that the reader knows says something. */
import {
  LINKS,
  MAIN,
  links,
  sharedStrings,
  solid,
  styles,
  workbookParts,
  worksheet,
  type Parts,
} from "./smallPackage";

const ROWS =
  `<row r="1" spans="1:4"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1"><v>2.5</v></c><c r="C1" t="b"><v>0</v></c><c r="D1" s="2"/></row>` +
  `<row r="2"><c t="inlineStr"><is><r><t xml:space="preserve"> ind_x000D_\n</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>` +
  `<c r="B2" s="3"><v>43052.5</v></c><c r="C2" t="e"><v>#REF!</v></c><c r="D2" t="d"><v>2017-11-13T09:30:00</v></c></row>` +
  `<row r="7"><c r="A7"><f t="shared" ref="A7:A8" si="0">B1*$C$1+SUM(A:A)</f><v>1</v></c><c r="C7" t="str"><f>"Gr"&amp;"øn"</f><v>Grøn</v></c></row>` +
  `<row><c><f t="shared" si="0"/><v>2</v></c><c t="s"><v>1</v></c></row>`;

const THEME = `<a:theme xmlns:a="a"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;

const STYLES = styles(
  [
    [0, `<patternFill patternType="none"/>`],
    [49, solid(`rgb="FF00B050"`)],
    [0, solid(`theme="4" tint="0.5"`)],
    [164, solid(`indexed="13"`)],
  ],
  `<numFmts><numFmt numFmtId="164" formatCode="[$-406]d. mmmm yyyy\\ hh:mm;@"/></numFmts>`,
  `<colors><indexedColors><rgbColor rgb="FF000000"/></indexedColors></colors>`,
);

export function fullParts(): Parts {
  return workbookParts("", {
    "_rels/.rels": links(
      ["rId1", "officeDocument", "xl/workbook.xml"],
      [
        "rId2",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml",
      ],
      ["rId3", "custom-properties", "docProps/custom.xml"],
    ),
    "docProps/core.xml": `<cp:coreProperties xmlns:cp="cp" xmlns:dc="dc" xmlns:t="t"><dc:title>Skema</dc:title><t:modified>2017-11-14T09:30:00Z</t:modified></cp:coreProperties>`,
    "docProps/custom.xml": `<Properties xmlns="p" xmlns:vt="vt"><property pid="2" name="saet"><vt:lpwstr>kkr-2016</vt:lpwstr></property></Properties>`,
    "xl/workbook.xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><workbookPr date1904="0"/><sheets><sheet name="Skema" sheetId="1" r:id="rId1"/><sheet name="_gemt" sheetId="2" state="veryHidden" r:id="rId5"/></sheets><definedNames><definedName name="svar_1_1">Skema!$C$7</definedName><definedName name="x" localSheetId="1">#REF!</definedName></definedNames></workbook>`,
    "xl/_rels/workbook.xml.rels": links(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
      ["rId3", "styles", "styles.xml"],
      ["rId4", "theme", "theme/theme1.xml"],
      ["rId5", "worksheet", "worksheets/sheet2.xml"],
    ),
    "xl/sharedStrings.xml": sharedStrings(
      "<t>Grøn</t>",
      "<r><rPr><strike/></rPr><t>Gul</t></r><r><t> og &amp; rød</t></r>",
    ),
    "xl/styles.xml": STYLES,
    "xl/theme/theme1.xml": THEME,
    "xl/worksheets/sheet1.xml": worksheet(
      ROWS,
      `<mergeCells count="1"><mergeCell ref="A9:B10"/></mergeCells>`,
    ),
    "xl/worksheets/sheet2.xml": worksheet(`<row><c t="str"><v>kkr</v></c></row>`),
    "xl/worksheets/_rels/sheet1.xml.rels": links(
      ["rId1", "comments", "../comments1.xml"],
      ["rId2", "threadedComment", "../threadedComments/threadedComment1.xml"],
      ["rId3", "oleObject", "../embeddings/o.bin"],
      ["rId4", "drawing", "../drawings/drawing1.xml"],
    ),
    "xl/drawings/drawing1.xml": `<x:wsDr xmlns:x="x" xmlns:a="a"><x:twoCellAnchor><x:from><x:col>1</x:col><x:row>2</x:row></x:from><x:sp><x:txBody><a:p><a:r><a:t>boks</a:t></a:r></a:p></x:txBody></x:sp><x:pic/></x:twoCellAnchor></x:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": links(["rId1", "image", "../media/i.png"]),
    "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>tc={1}</author><author>Eksempel</author></authors><commentList><comment ref="B1" authorId="0"><text><t>stand-in</t></text></comment><comment ref="D9" authorId="1"><text><r><t>note</t></r></text></comment></commentList></comments>`,
    "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="tc"><threadedComment ref="B1" dT="2017-11-14T09:00:00.00" id="{1}"><text>svar</text></threadedComment></ThreadedComments>`,
  });
}
