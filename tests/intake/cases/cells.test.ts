/** What a workbook's cells show beside plain values: links, pictures, data types, boxes to tick, signs, comments. */
import { progressAnswer } from "../../../src/core/forms/progress/reading/answers";
import { filledForm } from "../../cli/returnFiles";
import { returnOf, said } from "../../word/readWord";
import { altered, before, type Changes, related } from "./alteredPackage";
import { answerTo, codes, file } from "./wordAnswers";

const SHEET = "xl/worksheets/sheet1.xml";
const SHEET_RELS = "xl/worksheets/_rels/sheet1.xml.rels";
const BOOK_RELS = "xl/_rels/workbook.xml.rels";
const form = () =>
  filledForm({ codes: ["151"], answers: { "1.1": ["Gul", "Se planen"], "2.1": ["Rød", "Afventer"] } });

/** Another cell in the place of one; both in full. */
const cell = (at: string, xml: string) => (sheet: string) => {
  const found = new RegExp(`<c r="${at}"[^>]*?(/>|>.*?</c>)`).exec(sheet)?.[0];
  if (!found) throw new Error(`no ${at}`);
  return sheet.replace(found, xml);
};
const read = async (changes: Changes) => returnOf(altered(await form(), changes));

describe("links", () => {
  test("20: the address stands behind the words, and the form's own link is nobody's remark", () => {
    const found = returnOf(file("20-hyperlink-behind-remark.xlsx"));
    expect(answerTo(found, "2.1")).toEqual([
      "yellow",
      "Se vores handleplan (eksempeldata) (https://example.com/handleplan-2018.pdf)",
    ]);
    expect(codes(found)).toEqual([]);
  });

  const linked = (target: string, more = "", ref = "D11"): Changes => ({
    [SHEET]: before("</hyperlinks>", `<hyperlink ref="${ref}" r:id="rId70"${more}/>`),
    [SHEET_RELS]: related("rId70", "hyperlink", target, "External"),
  });
  test.each([
    [
      "to a place in it",
      linked("https://example.com/plan", ` location="maal 2"`),
      "Se planen (https://example.com/plan#maal 2)",
    ],
    [
      "over several cells",
      linked("https://example.com/plan", "", "C11:E11"),
      "Se planen (https://example.com/plan)",
    ],
    [
      "to a mail address",
      linked("mailto:kontakt@example.com?subject=Plan"),
      "Se planen (kontakt@example.com)",
    ],
    ["to a script", linked("javascript:alert(1)"), "Se planen (javascript:alert(1))"],
    ["to a file", linked("file:///\\\\server\\plan.docx"), "Se planen (file:///\\\\server\\plan.docx)"],
    ["to nothing", linked(""), "Se planen"],
    [
      "whose relationship is not there",
      { [SHEET]: before("</hyperlinks>", `<hyperlink ref="D11" r:id="rId71"/>`) },
      "Se planen",
    ],
  ])("%s", async (_what, changes, remark) => {
    const found = await read(changes);
    expect(answerTo(found, "1.1")).toEqual(["yellow", remark]);
    expect(codes(found)).toEqual(codes(returnOf(await form())));
  });

  test.each([
    [
      "of words and address",
      `HYPERLINK("https://example.com/plan","Se planen")`,
      "Se planen (https://example.com/plan)",
      [],
    ],
    [
      "of words from elsewhere",
      `HYPERLINK("https://example.com/plan",B7)`,
      "Se planen (https://example.com/plan)",
      ["remark-formula 1.1"],
    ],
    ["of an address that is computed", `HYPERLINK(B7,"Se planen")`, "Se planen", ["remark-formula 1.1"]],
  ])("a formula %s", async (_what, formula, remark, told) => {
    const found = await read({
      [SHEET]: cell(
        "D11",
        `<c r="D11" t="str"><f>${formula.replaceAll('"', "&quot;")}</f><v>Se planen</v></c>`,
      ),
    });
    expect(answerTo(found, "1.1")).toEqual(["yellow", remark]);
    expect(codes(found).filter((code) => code.includes("formula"))).toEqual(told);
  });

  test("a status that is a link, and a row of one's own with one", async () => {
    const found = await read({
      [SHEET]: (sheet) =>
        before(
          "</sheetData>",
          `<row r="70"><c r="A70" t="inlineStr"><is><t>Vores egen plan</t></is></c></row>`,
        )(
          before(
            "</hyperlinks>",
            `<hyperlink ref="C11" r:id="rId70"/><hyperlink ref="A70" r:id="rId70"/>`,
          )(sheet),
        ),
      [SHEET_RELS]: related("rId70", "hyperlink", "https://example.com/plan", "External"),
    });
    expect(answerTo(found, "1.1")[0]).toBe("yellow");
    expect(said(found).join()).toContain(`"Vores egen plan (https://example.com/plan)"`);
  });
});

const RICH = "http://schemas.microsoft.com/office/spreadsheetml/2017/richdata";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** A workbook whose rich value 1 has this structure and these values. */
const rich = (type: string, keys: readonly string[], values: string): Changes => ({
  [BOOK_RELS]: (part) =>
    [
      related("rId90", "sheetMetadata", "metadata.xml"),
      related(
        "rId92",
        "http://schemas.microsoft.com/office/2017/06/relationships/rdRichValue",
        "richData/rdrichvalue.xml",
      ),
      related(
        "rId93",
        "http://schemas.microsoft.com/office/2017/06/relationships/rdRichValueStructure",
        "richData/rdrichvaluestructure.xml",
      ),
    ].reduce((before, add) => add(before), part),
  "xl/metadata.xml": () =>
    `<metadata xmlns="${MAIN}" xmlns:xlrd="${RICH}"><metadataTypes count="2"><metadataType name="XLDAPR"/><metadataType name="XLRICHVALUE"/></metadataTypes>` +
    `<futureMetadata name="XLDAPR"><bk/></futureMetadata><futureMetadata name="XLRICHVALUE"><bk><extLst><ext><xlrd:rvb i="0"/></ext></extLst></bk></futureMetadata>` +
    `<valueMetadata><bk><rc t="2" v="0"/></bk></valueMetadata></metadata>`,
  "xl/richData/rdrichvalue.xml": () => `<rvData xmlns="${RICH}"><rv s="0">${values}</rv></rvData>`,
  "xl/richData/rdrichvaluestructure.xml": () =>
    `<rvStructures xmlns="${RICH}"><s t="${type}">${keys.map((key) => `<k n="${key}" t="s"/>`).join("")}</s></rvStructures>`,
});
const withCell = (changes: Changes, at: string, xml: string): Changes => ({
  ...changes,
  [SHEET]: cell(at, xml),
});
const GEOGRAPHY = rich("_linkedentity2", ["%EntityId", "_DisplayString"], "<v>e9a</v><v>Ballerup</v>");

describe("pictures and data types", () => {
  test("01: a picture in the status cell is called a picture", () => {
    const found = returnOf(file("01-cell-picture-status.xlsx"));
    expect(found.answers.map(progressAnswer)[0]).toMatchObject({ status: null, statusAsWritten: "" });
    expect(said(found)).toEqual([
      "1.1: her er et billede i stedet for en status. Vælg Grøn, Gul eller Rød (C11).",
    ]);
  });

  const picture = `<c r="C11" t="e" vm="1"><v>#VALUE!</v></c>`;
  test.each([
    ["from the web", withCell(rich("_webimage", ["WebImageIdentifier"], "<v>0</v>"), "C11", picture)],
    [
      "by a formula",
      {
        [SHEET]: cell(
          "C11",
          `<c r="C11" t="e"><f>_xlfn.IMAGE("https://example.com/a.png")</f><v>#NAME?</v></c>`,
        ),
      },
    ],
  ])("a picture %s", async (_what, changes) => {
    expect(codes(await read(changes))[0]).toBe("status-picture 1.1");
  });

  test("a picture for a remark", async () => {
    const found = await read(
      withCell(
        rich("_localImage", ["_rvRel:LocalImageIdentifier"], "<v>0</v>"),
        "D11",
        picture.replace("C11", "D11"),
      ),
    );
    expect(answerTo(found, "1.1")).toEqual(["yellow", ""]);
    expect(codes(found)[0]).toBe("remark-picture 1.1");
  });

  test("a data type in the field Kommune is read by what it shows", async () => {
    const found = await read(withCell(GEOGRAPHY, "D4", `<c r="D4" t="e" vm="1"><v>#VALUE!</v></c>`));
    expect(found.head.municipality).toBe("Ballerup");
    expect(codes(found)).toEqual(codes(returnOf(await form())));
  });

  test("a data type that only says what to show in its place", async () => {
    const found = await read(
      withCell(
        rich("_entity", ["Navn"], `<fb t="s">Ballerup Kommune</fb><v>x</v>`),
        "D4",
        `<c r="D4" t="e" vm="1"><v>#VALUE!</v></c>`,
      ),
    );
    expect(found.head.municipality).toBe("Ballerup Kommune");
  });

  test.each([
    ["names a value that is not there", withCell(GEOGRAPHY, "C11", picture.replace(`vm="1"`, `vm="7"`))],
    ["names one in a workbook without any", { [SHEET]: cell("C11", picture) }],
  ])("an error that %s is an error", async (_what, changes) => {
    expect(codes(await read(changes))[0]).toBe("status-cell-error 1.1");
  });
});

describe("boxes to tick and signs", () => {
  test("04: a cell's own tick box is called so", () => {
    const found = returnOf(file("04-checkbox-in-status.xlsx"));
    expect(
      found.answers
        .map(progressAnswer)
        .filter(({ status }) => status === null)
        .map(({ statusAsWritten }) => statusAsWritten),
    ).toEqual(["☑", "☐"]);
    expect(said(found)).toEqual([
      "1.1: her er et afkrydsningsfelt med flueben i stedet for en status. Vælg Grøn, Gul eller Rød (C11).",
      "2.1: her er et afkrydsningsfelt uden flueben i stedet for en status. Vælg Grøn, Gul eller Rød (C15).",
    ]);
  });

  test.each([
    [1, "med", "☑"],
    [0, "uden", "☐"],
  ])("a tick box for a remark is called so (%d)", (value, tick, sign) => {
    const boxes = file("04-checkbox-in-status.xlsx");
    const found = returnOf(
      altered(boxes, { [SHEET]: cell("D11", `<c r="D11" s="25" t="b"><v>${value}</v></c>`) }),
    );
    expect(answerTo(found, "1.1")).toEqual([null, sign]);
    expect(said(found)[1]).toBe(
      `1.1: bemærkningen er et afkrydsningsfelt ${tick} flueben og er læst som "${sign}". Ret den, hvis det ikke er meningen (D11).`,
    );
  });

  test("a true without a box is what it was", async () => {
    const found = await read({ [SHEET]: cell("C11", `<c r="C11" t="b"><v>1</v></c>`) });
    expect([codes(found)[0], found.answers.map(progressAnswer)[0]?.statusAsWritten]).toEqual([
      "status-invalid 1.1",
      "SAND",
    ]);
  });

  const style = (font: string) => (styles: string) =>
    styles
      .replace(/<fonts[^>]*>/, `<fonts><font><name val="${font}"/></font>`)
      .replace(/fontId="(\d+)"/g, (_, id: string) => `fontId="${Number(id) + 1}"`)
      .replace("</cellXfs>", `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>`);
  const formats = (styles: string) =>
    (/<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0].match(/<xf /g) ?? []).length;
  test.each([
    ["Wingdings", "J", "☺"],
    ["Wingdings 2", "P", "✓"],
    ["Wingdings", "Grøn", "Grøn"],
    ["Calibri", "J", "J"],
  ])("in %s %j shows %j", async (font, letter, sign) => {
    let count = 0;
    const found = await read({
      "xl/styles.xml": (styles) => {
        count = formats(styles);
        return style(font)(styles);
      },
      [SHEET]: (sheet) =>
        cell("C11", `<c r="C11" s="${count}" t="inlineStr"><is><t>${letter}</t></is></c>`)(sheet),
    });
    expect(found.answers.map(progressAnswer)[0]?.statusAsWritten).toBe(sign);
  });
});

test("33: the colour of a sign's letters is told of in Word too", () => {
  expect(said(returnOf(file("33-word-sym-link-hidden.docx"))).join()).toContain(
    `5.1: "●" er et tegn og ikke en status. Tegnet er rødt.`,
  );
});
