import { cells, numberCell, snapshot, textCell } from "../../../../../tests/hostile/readSmall";
import {
  MAIN,
  links,
  sharedStrings,
  sheetXml,
  solid,
  styles,
  workbookOf,
  workbookXml,
  worksheet,
} from "../../../../../tests/hostile/smallPackage";

describe("cells", () => {
  test("every type", () => {
    const rows =
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2</v></c><c r="C1" t="b"><v>0</v></c></row>` +
      `<row r="3"><c r="A3" t="str"><f>A1&amp;"!"</f><v>Grøn!</v></c><c r="B3" t="e"><v>#N/A</v></c>` +
      `<c r="C3" t="inlineStr"><is><t>ind </t></is></c><c r="D3" t="d"><v>2017-11-13</v></c></row>`;
    expect(cells(rows, { "xl/sharedStrings.xml": sharedStrings("<t>Grøn</t>") })).toEqual([
      textCell(1, 1, "Grøn"),
      numberCell(1, 2, 2),
      { row: 1, column: 3, value: { kind: "boolean", boolean: false } },
      { ...textCell(3, 1, "Grøn!"), formula: 'A1&"!"' },
      { row: 3, column: 2, value: { kind: "error", error: "#N/A" } },
      textCell(3, 3, "ind "),
      { row: 3, column: 4, value: { kind: "date", date: "2017-11-13" } },
    ]);
  });

  test("rows and cells without addresses follow each other", () => {
    const rows = `<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>`;
    expect(cells(rows)).toEqual([
      numberCell(1, 1, 1),
      numberCell(1, 2, 2),
      numberCell(5, 3, 3),
      numberCell(5, 4, 4),
      numberCell(6, 1, 5),
    ]);
  });

  test("rows and cells out of order come in order", () => {
    const rows = `<row r="2"><c r="B2"><v>3</v></c><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>`;
    expect(cells(rows)).toEqual([numberCell(1, 1, 1), numberCell(2, 1, 2), numberCell(2, 2, 3)]);
  });

  test("rich text is joined and reading aids are left out, in shared and in own texts", () => {
    const rich = `<r><t>Gr</t></r><r><rPr><b/></rPr><t xml:space="preserve">øn </t></r><rPh sb="0" eb="1"><t>nej</t></rPh><phoneticPr fontId="1"/>`;
    const rows = `<row><c t="s"><v>0</v></c><c t="inlineStr"><is>${rich}</is></c></row>`;
    expect(cells(rows, { "xl/sharedStrings.xml": sharedStrings(rich) })).toEqual([
      textCell(1, 1, "Grøn "),
      textCell(1, 2, "Grøn "),
    ]);
  });

  test("line breaks of every program are line feeds", () => {
    const items = ["<t>1_x000D_\n2</t>", "<t>1&#13;&#10;2</t>", "<t>1&#10;2</t>", "<t>1&#13;2</t>"];
    const rows = `<row>${items.map((_, index) => `<c t="s"><v>${index}</v></c>`).join("")}</row>`;
    const found = cells(rows, { "xl/sharedStrings.xml": sharedStrings(...items) });
    expect(found?.map(({ value }) => value)).toEqual(Array(4).fill({ kind: "text", text: "1\n2" }));
  });

  test("a formula without a computed value is kept, shared ones are written out", () => {
    const rows =
      `<row><c><f>A2*2</f><v/></c><c><f t="shared" ref="B1:B2" si="0">C1&amp;$D$1</f><v>1</v></c></row>` +
      `<row><c><v>1</v></c><c><f t="shared" si="0"/><v>2</v></c><c><f t="shared" si="9"/><v>3</v></c></row>`;
    expect(cells(rows)).toEqual([
      { row: 1, column: 1, value: { kind: "blank" }, formula: "A2*2" },
      { ...numberCell(1, 2, 1), formula: "C1&$D$1" },
      numberCell(2, 1, 1),
      { ...numberCell(2, 2, 2), formula: "C2&$D$1" },
      { ...numberCell(2, 3, 3), formula: "" },
    ]);
  });

  test("dates in both date systems, told by the number format", () => {
    const formats = styles(
      [
        [0, "<patternFill/>"],
        [14, "<patternFill/>"],
        [164, "<patternFill/>"],
        [20, "<patternFill/>"],
      ],
      `<numFmts><numFmt numFmtId="164" formatCode="d. mmmm yyyy"/></numFmts>`,
      `<dxfs><dxf><numFmt numFmtId="0" formatCode="yyyy"/></dxf></dxfs>`,
    );
    const rows = `<row><c><v>41590</v></c><c s="1"><v>41590</v></c><c s="2"><v>41590.5</v></c><c s="3"><v>0.5</v></c></row>`;
    const more = { "xl/styles.xml": formats };
    const values = (found: ReturnType<typeof cells>) =>
      found?.map(({ value }) => (value.kind === "date" ? value.date : value.kind));
    expect(values(cells(rows, more))).toEqual(["number", "2013-11-12", "2013-11-12T12:00:00", "number"]);
    const old = {
      ...more,
      "xl/workbook.xml": workbookXml(`<workbookPr date1904="1"/>`, sheetXml("Ark1", 1)),
    };
    expect(values(cells(rows, old))).toEqual(["number", "2017-11-13", "2017-11-13T12:00:00", "number"]);
  });

  test("merged areas", () => {
    const behind = `<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="C3"/></mergeCells>`;
    const bytes = workbookOf("", { "xl/worksheets/sheet1.xml": worksheet("", behind) });
    expect(snapshot(bytes).sheets[0]?.merges).toEqual(["A1:B2", "C3"]);
  });

  test("other makers' extensions inside a sheet are passed over", () => {
    const rows = `<row><c><v>1</v></c><x:c xmlns:x="other"><x:v>2</x:v></x:c><c><v>3</v><extLst><ext xmlns:y="o"><y:v>9</y:v></ext></extLst></c></row>`;
    expect(cells(rows)).toEqual([numberCell(1, 1, 1), numberCell(1, 2, 3)]);
  });

  test("prefixes, Strict namespaces and UTF-16 make no difference", () => {
    const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const sheet = `<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="${strict}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const bytes = new Uint8Array(2 + sheet.length * 2);
    bytes.set([0xff, 0xfe]);
    for (let at = 0; at < sheet.length; at += 1) bytes[2 + 2 * at] = sheet.charCodeAt(at);
    const strictLinks = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const found = cells("", {
      "_rels/.rels": links(["rId1", `${strictLinks}/officeDocument`, "xl/workbook.xml"]),
      "xl/workbook.xml": `<y:workbook xmlns:y="${strict}" xmlns:q="${strictLinks}" conformance="strict"><y:sheets><y:sheet name="Ark1" sheetId="1" q:id="rId1"/></y:sheets></y:workbook>`,
      "xl/sharedStrings.xml": sharedStrings("<t>Grøn</t>"),
      "xl/worksheets/sheet1.xml": bytes,
    });
    expect(found).toEqual([textCell(1, 1, "Grøn")]);
  });
});

describe("backgrounds", () => {
  const theme = `<a:theme xmlns:a="a"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;

  function fills(...patterns: readonly string[]) {
    const rows = `<row>${patterns.map((_, index) => `<c s="${index}"/>`).join("")}</row>`;
    const part = styles(patterns.map((pattern) => [0, pattern]));
    const found = cells(rows, { "xl/styles.xml": part, "xl/theme/theme1.xml": theme }) ?? [];
    return patterns.map((_, index) => found.find(({ column }) => column === index + 1)?.fill ?? null);
  }

  test("of every kind of name", () => {
    const found = fills(
      solid(`rgb="FF00B050"`),
      solid(`rgb="00FFFF00"`),
      solid(`rgb="ff0000"`),
      solid(`indexed="11"`),
      solid(`theme="4"`),
      solid(`theme="3"`),
      solid(`theme="1"`),
    );
    expect(found).toEqual(["#00B050", "#FFFF00", "#FF0000", "#00FF00", "#4F81BD", "#1F497D", "#000000"]);
  });

  test("blank cells without a colour, or white ones, are left out", () => {
    const found = fills(
      "<patternFill/>",
      `<patternFill patternType="none"/>`,
      `<patternFill patternType="gray125"/>`,
      `<patternFill patternType="none"><fgColor rgb="FFFF0000"/></patternFill>`,
      solid(`rgb="FFFFFFFF"`),
      solid(`theme="0"`),
      solid(`auto="1"`),
      `<gradientFill><stop position="0"><color rgb="FFFF0000"/></stop></gradientFill>`,
    );
    expect(found).toEqual(Array(8).fill(null));
  });

  test("colours of conditional formats and of named styles are not the cell's own", () => {
    const fill = `<fills><fill>${solid(`rgb="FF00FF00"`)}</fill></fills>`;
    const part = `<styleSheet xmlns="${MAIN}"><fills><fill><patternFill/></fill></fills><cellStyleXfs><xf fillId="0" numFmtId="14"/></cellStyleXfs><cellXfs><xf fillId="0" numFmtId="0"/></cellXfs><dxfs><dxf>${fill}</dxf></dxfs></styleSheet>`;
    expect(cells(`<row><c s="0"/><c s="0"><v>1</v></c></row>`, { "xl/styles.xml": part })).toEqual([
      numberCell(1, 2, 1),
    ]);
  });
});
