/** Turns the known ways to make XML expensive into workbooks, each with the answer that it must get. */
import { SHEET, type HostileFile } from "./bombs";
import {
  LINKS,
  MAIN,
  links,
  sharedStrings,
  sheetXml,
  styles,
  workbookParts,
  workbookXml,
  worksheet,
  zipOf,
  type Parts,
} from "./smallPackage";

/** Stored, not deflated, so that the XML itself is met and not the limit on what packs too well. */
const stored = (rows: string, more: Parts = {}) => zipOf(workbookParts(rows, more), 0);

const sheet = (xml: string, answer: string) => (): HostileFile => ({
  bytes: stored("", { [SHEET]: xml }),
  answer,
});
const rows = (xml: () => string, answer: string) => (): HostileFile => ({ bytes: stored(xml()), answer });

const LAUGHS = `<!DOCTYPE worksheet [<!ENTITY a "lol">${Array.from({ length: 9 }, (_, index) => {
  const name = String.fromCharCode(98 + index);
  return `<!ENTITY ${name} "${`&${String.fromCharCode(97 + index)};`.repeat(10)}">`;
}).join("")}]>`;

/** One piece of XML for each of `count` numbers, all different and in no order. */
const many = (count: number, xml: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => xml(Math.imul(index, 2_654_435_761) >>> 0)).join("");

export const HEAVY_XML: Readonly<Record<string, () => HostileFile>> = {
  "a billion laughs": sheet(LAUGHS + worksheet("<row><c><v>&j;</v></c></row>"), "forbiddenXml"),
  "quadratic blow-up": sheet(
    `<!DOCTYPE w [<!ENTITY a "${"x".repeat(50_000)}">]>` +
      worksheet(`<row><c><v>${"&a;".repeat(50_000)}</v></c></row>`),
    "forbiddenXml",
  ),
  "a DOCTYPE that asks for a file": sheet(
    `<!DOCTYPE w SYSTEM "file:///etc/passwd">` + worksheet(""),
    "forbiddenXml",
  ),
  "a reference that nobody declared": sheet(worksheet("<row><c><v>&a;</v></c></row>"), "damaged"),
  "a million elements inside each other": sheet(worksheet("<row>".repeat(1_000_000)), "forbiddenXml"),
  "an attribute of 20 MB": rows(() => `<row r="${many(2_000_000, String)}"/>`, "forbiddenXml"),
  "100,000 attributes": rows(
    () => `<row ${Array.from({ length: 100_000 }, (_, i) => `a${i}=""`).join(" ")}/>`,
    "forbiddenXml",
  ),
  "elements with 64 attributes each": rows(() => {
    const attributes = Array.from({ length: 62 }, (_, index) => `a${index}="" `).join("");
    return many(50_000, (index) => `<x ${attributes} b="${index}"/>`);
  }, "read"),
  "namespaces inside namespaces": rows(() => {
    const declared = (level: number) =>
      Array.from({ length: 60 }, (_, index) => `xmlns:p${level}-${index}="u"`).join(" ");
    const open = Array.from({ length: 50 }, (_, level) => `<x ${declared(level)}>`).join("");
    return open + many(200_000, (index) => `<x xmlns:q="${index}"/>`) + "</x>".repeat(50);
  }, "forbiddenXml"),
  "a million namespaces in a row": rows(() => many(1_000_000, (index) => `<x xmlns:q="${index}"/>`), "read"),
  "a million cells": rows(
    () => many(100, (i) => `<row>${many(10_000, (j) => `<c><v>${i + j}</v></c>`)}</row>`),
    "tooLarge",
  ),
  "seven million blank cells": rows(() => `<row r="1">${"<c/>".repeat(16_000)}</row>`.repeat(450), "read"),
  "400,000 cells out of order": rows(
    () =>
      many(
        399_000,
        (i) => `<row r="${(i >>> 12) + 1}"><c r="${"ABCDEFGH"[i & 7]}${(i >>> 12) + 1}"><v>1</v></c></row>`,
      ),
    "read",
  ),
  "as many and as long texts as the budget allows": rows(
    () => many(300_000, (i) => `<row><c t="str"><v>${String(i).padStart(25, "€")}</v></c></row>`),
    "read",
  ),
  "two sheets of 28 MB each": () => {
    const blanks =
      `<row r="1">${"<c/>".repeat(16_000)}</row>`.repeat(430) + `<row><c t="str"><v>€</v></c></row>`;
    return {
      bytes: stored(blanks, {
        "xl/workbook.xml": workbookXml("", sheetXml("A", 1) + sheetXml("B", 2)),
        "xl/_rels/workbook.xml.rels": links(
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId2", "worksheet", "b.xml"],
        ),
        "xl/b.xml": worksheet(blanks),
      }),
      answer: "read",
    };
  },
  "more cells than a row has": rows(() => `<row>${"<c/>".repeat(16_385)}</row>`, "damaged"),
  "one cell at the sheet's last corner": rows(
    () => `<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`,
    "read",
  ),
  "a shared text of 1 MB in 100,000 cells": () => ({
    bytes: stored(
      many(10, () => `<row>${`<c t="s"><v>0</v></c>`.repeat(10_000)}</row>`),
      {
        "xl/sharedStrings.xml": sharedStrings(`<t>${many(100_000, String)}</t>`),
      },
    ),
    answer: "tooLarge",
  }),
  "a million shared texts": () => ({
    bytes: stored("", {
      "xl/sharedStrings.xml": sharedStrings(many(1_000_000, (index) => `<t>${index}</t>`)),
    }),
    answer: "read",
  }),
  "a text in a million pieces": () => ({
    bytes: stored(
      `<row><c t="inlineStr"><is>${many(1_000_000, (index) => `<t>${index}</t>`)}</is></c></row>`,
    ),
    answer: "read",
  }),
  "a million references in a text": rows(
    () => `<row><c t="str"><v>${many(1_000_000, (i) => `&#${32 + (i % 5_000)};`)}</v></c></row>`,
    "read",
  ),
  "a shared formula of 8,000 characters in 100,000 cells": rows(() => {
    const first = `<row><c><f t="shared" si="0">${"A1+".repeat(2_600)}1</f></c></row>`;
    return first + many(10, () => `<row>${`<c><f t="shared" si="0"/></c>`.repeat(10_000)}</row>`);
  }, "tooLarge"),
  "a formula of 10 MB of opening brackets": rows(
    () => `<row><c><f t="shared" si="0">${"[".repeat(10_000_000)}</f></c></row>`,
    "damaged",
  ),
  "a number of 1 MB": rows(() => `<row><c><v>${many(100_000, String)}x</v></c></row>`, "read"),
  "half a million merges": sheet(
    worksheet(
      "",
      `<mergeCells>${many(500_000, (i) => `<mergeCell ref="A${(i % 1_000_000) + 1}:XFD1048576"/>`)}</mergeCells>`,
    ),
    "tooLarge",
  ),
  "500,000 names": () => ({
    bytes: stored("", {
      "xl/workbook.xml": workbookXml(
        "",
        sheetXml("Ark1", 1),
        `<definedNames>${many(500_000, (i) => `<definedName name="n${i}">${i}</definedName>`)}</definedNames>`,
      ),
    }),
    answer: "tooLarge",
  }),
  "500,000 sheets on one part": () => ({
    bytes: stored("", {
      "xl/workbook.xml": workbookXml(
        "",
        many(500_000, (i) => `<sheet name="${i}" sheetId="1" r:id="rId1"/>`),
      ),
    }),
    answer: "tooLarge",
  }),
  "300,000 notes on one cell": () => ({
    bytes: stored("", {
      "xl/worksheets/_rels/sheet1.xml.rels": links(["rId1", "comments", "../comments1.xml"]),
      "xl/comments1.xml": `<comments xmlns="${MAIN}"><commentList>${many(300_000, (i) => `<comment ref="A1"><text><t>${i}</t></text></comment>`)}</commentList></comments>`,
    }),
    answer: "read",
  }),
  "20,000 links to one part of notes": () => ({
    bytes: stored("", {
      "xl/worksheets/_rels/sheet1.xml.rels": links(
        ...Array.from({ length: 20_000 }, (_, i) => [`r${i}`, "comments", "../c.xml"] as const),
      ),
      "xl/c.xml": `<comments xmlns="${MAIN}"/>`,
    }),
    answer: "damaged",
  }),
  "300,000 cell formats and 10,000 long number formats": () => ({
    bytes: stored("", {
      "xl/styles.xml": styles(
        Array.from({ length: 300_000 }, () => [164, ""] as const),
        `<numFmts>${many(10_000, (i) => `<numFmt numFmtId="${164 + (i % 50_000)}" formatCode="${"[".repeat(900)}${i}"/>`)}</numFmts>`,
      ),
    }),
    answer: "read",
  }),
  "__proto__ and friends wherever a name stands": () => ({
    bytes: stored(`<row><c t="str"><v>__proto__</v></c></row>`, {
      "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}" __proto__="x"><sheets><sheet name="__proto__" sheetId="1" r:id="__proto__"/></sheets><definedNames><definedName name="__proto__">constructor</definedName></definedNames></workbook>`,
      "xl/_rels/workbook.xml.rels": links(["__proto__", "worksheet", "__proto__.xml"]),
      "xl/__proto__.xml": worksheet(`<row><c t="str"><v>__proto__</v></c></row>`),
    }),
    answer: "read",
  }),
  "a note on __proto__": () => ({
    bytes: stored("", {
      "xl/worksheets/_rels/sheet1.xml.rels": links(["rId1", "comments", "../comments1.xml"]),
      "xl/comments1.xml": `<comments xmlns="${MAIN}"><commentList><comment ref="__proto__" authorId="__proto__"><text><t>x</t></text></comment></commentList></comments>`,
    }),
    answer: "damaged",
  }),
  "counts that are negative or untrue": () => ({
    bytes: stored(`<row spans="-1:99999999"><c t="s"><v>0</v></c></row>`, {
      "xl/sharedStrings.xml": `<sst xmlns="${MAIN}" count="-1" uniqueCount="4294967295"><si><t>Grøn</t></si></sst>`,
    }),
    answer: "read",
  }),
  "a shared text far out of range": rows(() => `<row><c t="s"><v>4294967295</v></c></row>`, "damaged"),
};
