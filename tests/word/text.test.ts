// What a person reads in a cell of a Word table is what comes out of it.
import { documentIn, tableTexts } from "./readWord";
import { WORD, cell, documentOf, documentXml, escaped, paragraph, row, run, table } from "./wordDocument";
import type { Parts } from "../hostile/smallPackage";

/** The text of a cell beside another one; undefined where nothing stands in it. */
function read(content: string, more: Parts = {}): string | undefined {
  return tableTexts(documentOf(table(row(["Grøn", cell(content)])), more))[0]?.[1];
}

const t = (text: string) => `<w:t>${escaped(text)}</w:t>`;

describe("paragraphs", () => {
  test.each<[string, string, string | undefined]>([
    ["one", paragraph("Grøn"), "Grøn"],
    ["two, with an empty line between", paragraph("A") + paragraph("B"), "A\n\nB"],
    [
      "two, parted by an empty one",
      paragraph("A") + paragraph("") + paragraph(" ") + paragraph("B"),
      "A\n\nB",
    ],
    ["empty ones at the ends", paragraph("") + paragraph("Grøn") + paragraph(""), "Grøn"],
    ["nothing but empty ones", paragraph("") + paragraph(" "), undefined],
    ["breaks and tabs", paragraph("A\nB\tC"), "A\nB\tC"],
    ["a return within a line", `<w:p><w:r>${t("A")}<w:cr/>${t("B")}</w:r></w:p>`, "A\nB"],
    ["a sub-heading in bold", paragraph([run("BIF", "<w:b/>")]) + paragraph("Tekst"), "BIF\n\nTekst"],
    ["a word in several runs", paragraph([run("G", "<w:b/>"), run("rø"), run("n")]), "Grøn"],
    [
      "tab stops, which are no tabs",
      paragraph("A", `<w:tabs><w:tab w:val="left" w:pos="99"/></w:tabs>`),
      "A",
    ],
    ["blanks that are kept", paragraph(" A "), " A "],
    ["blanks that Word does not show", `<w:p><w:r>${t(" A ")}</w:r></w:p>`, "A"],
    [
      "a hyphen that does not break, and a place where it may",
      `<w:p><w:r>${t("A")}<w:noBreakHyphen/>${t("B")}<w:softHyphen/>${t("C")}</w:r></w:p>`,
      "A\u2011BC",
    ],
    ["signs of a font of signs", `<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>`, "✓"],
    ["XML's own signs", paragraph("<&>\"' ]]>"), "<&>\"' ]]>"],
  ])("%s", (_what, content, expected) => {
    expect(read(content)).toBe(expected);
  });
});

describe("what is around the text", () => {
  test.each<[string, string, string]>([
    ["a hyperlink", `<w:p><w:hyperlink>${run("kl.dk")}</w:hyperlink></w:p>`, "kl.dk"],
    [
      "a field and its code",
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("i dag")}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      "i dag",
    ],
    ["a simple field", `<w:p><w:fldSimple w:instr="AUTHOR">${run("BIF")}</w:fldSimple></w:p>`, "BIF"],
    [
      "a control around a paragraph",
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${paragraph("Grøn")}</w:sdtContent></w:sdt>`,
      "Grøn",
    ],
    [
      "a dropdown control in a line",
      `<w:p><w:sdt><w:sdtPr><w:dropDownList><w:listItem w:value="Gul"/></w:dropDownList></w:sdtPr><w:sdtContent>${run("Grøn")}</w:sdtContent></w:sdt></w:p>`,
      "Grøn",
    ],
    [
      "a hint to choose something",
      `<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("Vælg et element.")}</w:sdtContent></w:sdt>${run("!")}</w:p>`,
      "!",
    ],
    [
      "an old dropdown",
      `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:default w:val="0"/><w:listEntry w:val="Grøn"/><w:listEntry w:val="Gul"/></w:ddList></w:ffData></w:fldChar></w:r></w:p>`,
      "Gul",
    ],
    [
      "old ticks",
      `<w:p><w:r><w:fldChar><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>${run("A")}<w:r><w:fldChar><w:ffData><w:checkBox/></w:ffData></w:fldChar></w:r></w:p>`,
      "☒A☐",
    ],
    [
      "a text box, once and not as its stand-in",
      `<w:p>${run("B")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>${paragraph("A")}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph("A")}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      "A\n\nB",
    ],
    ["a formula", `<w:p>${run("x ")}<m:oMath><m:r><m:t>= 3</m:t></m:r></m:oMath></w:p>`, "x = 3"],
    [
      "a table inside",
      paragraph("Tal:") + table(row(["2016", "9 pct."]), row(["2017", "30 pct."])) + paragraph(""),
      "Tal:\n\n2016\t9 pct.\n2017\t30 pct.",
    ],
    [
      "a change of looks",
      paragraph([run("Grøn", `<w:rPrChange w:id="1"><w:rPr><w:b/></w:rPr></w:rPrChange>`)]),
      "Grøn",
    ],
  ])("%s", (_what, content, expected) => {
    expect(read(content)).toBe(expected);
  });
});

describe("changes that nobody has accepted yet", () => {
  const ins = (content: string) => `<w:ins w:id="1">${content}</w:ins>`;
  const del = (text: string) => `<w:del w:id="2"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
  const oddities = (content: string) => documentIn(documentOf(table(row([cell(content)])))).ignoredContent;

  test.each<[string, string, string]>([
    [
      "what is put in counts, what is deleted does not",
      `<w:p>${del("Gul")}${ins(run("Grøn"))}</w:p>`,
      "Grøn",
    ],
    [
      "moved text counts where it went",
      `<w:p><w:moveFrom w:id="1">${run("A")}</w:moveFrom>${run("B")}<w:moveTo w:id="2">${run("A")}</w:moveTo></w:p>`,
      "BA",
    ],
    [
      "two paragraphs that became one",
      paragraph("A", `<w:rPr><w:del w:id="1"/></w:rPr>`) + paragraph("B"),
      "AB",
    ],
    [
      "a paragraph put in",
      paragraph("A") + paragraph([ins(run("B"))], `<w:rPr><w:ins w:id="1"/></w:rPr>`),
      "A\n\nB",
    ],
  ])("%s", (_what, content, expected) => {
    expect(read(content)).toBe(expected);
    expect(oddities(content)).toEqual(["trackedChanges"]);
  });

  test("a deleted row stands there still, with nothing in it", () => {
    const rows = tableTexts(documentOf(table(row(["A"]), row(["B"], `<w:del w:id="1"/>`), row(["C"]))));
    expect(rows).toEqual([["A"], [], ["C"]]);
  });

  test("a change of looks is none", () => {
    expect(oddities(paragraph([run("A", `<w:rPrChange w:id="1"><w:rPr/></w:rPrChange>`)]))).toEqual([]);
  });
});

describe("lists", () => {
  const level = (depth: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering =
    `<w:numbering xmlns:w="${WORD}">` +
    `<w:abstractNum w:abstractNumId="7">${level(0, "bullet", "\uf0b7")}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="8">${level(0, "decimal", "%1.")}${level(1, "decimal", "%1.%2")}${level(2, "lowerLetter", "%3)")}</w:abstractNum>` +
    `<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num></w:numbering>`;
  const styles = `<w:styles xmlns:w="${WORD}"><w:style w:styleId="Punkt"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`;
  const more = { "word/numbering.xml": numbering, "word/styles.xml": styles };
  const point = (text: string, list: number, depth = 0) =>
    paragraph(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);

  test("points stand on lines of their own, behind their marks", () => {
    const content =
      paragraph("Vi gør:") + point("det ene", 1) + point("det andet", 1) + paragraph("Og mere.");
    expect(read(content, more)).toBe("Vi gør:\n\n• det ene\n• det andet\n\nOg mere.");
  });

  test("points by their style", () => {
    const styled = (text: string) => paragraph(text, `<w:pStyle w:val="Punkt"/>`);
    expect(read(styled("A") + styled("B"), more)).toBe("• A\n• B");
  });

  test("numbers are counted, on each level anew", () => {
    const content =
      point("A", 2) +
      point("B", 2, 1) +
      point("C", 2, 1) +
      point("c", 2, 2) +
      point("D", 2) +
      point("E", 2, 1);
    expect(read(content, more)).toBe("1. A\n1.1 B\n1.2 C\na) c\n2. D\n2.1 E");
  });

  test("a point alone is no list, and an empty one is nothing", () => {
    expect(read(point("Grøn", 1), more)).toBe("Grøn");
    expect(read(point("", 1) + point("", 2), more)).toBeUndefined();
  });

  test("a list that nothing is known of has no marks", () => {
    expect(read(point("A", 9) + point("B", 9), more)).toBe("A\n\nB");
    expect(read(point("A", 1) + point("B", 1))).toBe("A\n\nB");
  });
});

test("comments and notes hang on their cell", () => {
  const note = (kind: string, id: number, text: string) =>
    `<w:${kind} w:id="${id}">${paragraph(text)}</w:${kind}>`;
  const bytes = documentOf(
    table(
      row([
        cell(
          `<w:p>${run("A")}<w:r><w:commentReference w:id="3"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
        ),
        cell(`<w:p><w:r><w:endnoteReference w:id="2"/></w:r></w:p>`),
      ]),
    ),
    {
      "word/comments.xml": `<w:comments xmlns:w="${WORD}">${note("comment", 3, "Husk bilag")}</w:comments>`,
      "word/footnotes.xml": `<w:footnotes xmlns:w="${WORD}">${note("footnote", 2, "Se 1.1")}</w:footnotes>`,
      "word/endnotes.xml": `<w:endnotes xmlns:w="${WORD}">${note("endnote", 2, "Til sidst")}</w:endnotes>`,
    },
  );
  expect(documentIn(bytes).tables[0]?.cells).toEqual([
    { row: 1, column: 1, value: { kind: "text", text: "A" }, notes: ["Husk bilag", "Se 1.1"] },
    { row: 1, column: 2, value: { kind: "blank" }, notes: ["Til sidst"] },
  ]);
});

test("Strict documents, and other prefixes than Word's, make no difference", () => {
  const xml = documentXml(table(row(["Grøn"])));
  const strict = xml.replace(WORD, "http://purl.oclc.org/ooxml/wordprocessingml/main");
  const prefixed = xml.replaceAll("w:", "q:").replace("xmlns:w=", "xmlns:q=");
  for (const document of [strict, prefixed]) {
    expect(tableTexts(documentOf("", { "word/document.xml": document }))).toEqual([["Grøn"]]);
  }
});

test("text outside tables is apart from them, a paragraph where something is said", () => {
  const { paragraphs, tables } = documentIn(
    documentOf(paragraph("A") + table(row(["B"])) + paragraph("") + paragraph("C")),
  );
  expect(paragraphs).toEqual(["A", "C"].map((text) => ({ value: { kind: "text", text } })));
  expect(tables.map(({ cells }) => cells)).toEqual([
    [{ row: 1, column: 1, value: { kind: "text", text: "B" } }],
  ]);
});
