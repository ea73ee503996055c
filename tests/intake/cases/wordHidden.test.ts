/** Text that Word hides is not published unseen; letters in a font of signs are signs. */
import { progressAnswer } from "../../../src/core/forms/progress/reading/answers";
import { returnOf, said, documentIn } from "../../word/readWord";
import { documentOf, paragraph, run, table, WORD } from "../../word/wordDocument";
import { answerTo, codes, file, form } from "./wordAnswers";

describe("hidden text", () => {
  test("33: is left out, and told of where it is", () => {
    const found = returnOf(file("33-word-sym-link-hidden.docx"));
    expect(answerTo(found, "3.1")).toEqual(["green", "Synlig"]);
    expect(said(found)).toContain(
      "3.1: her er skjult tekst. Den er ikke læst. Gør den synlig, hvis den skal med. Slet den ellers (tabel 3, række 3).",
    );
  });

  const style = (id: string, kind: string, inside: string) =>
    `<w:style w:type="${kind}" w:styleId="${id}">${inside}</w:style>`;
  const hides = "<w:rPr><w:vanish/></w:rPr>";
  const STYLES =
    style("Intern", "character", hides) +
    style("InternNote", "paragraph", hides) +
    style("Barn", "paragraph", `<w:basedOn w:val="InternNote"/>`) +
    style("Vist", "paragraph", `<w:basedOn w:val="InternNote"/><w:rPr><w:vanish w:val="0"/></w:rPr>`) +
    style("Rundt", "paragraph", `<w:basedOn w:val="Rundt"/>`);
  const styled = (id: string) => `<w:rStyle w:val="${id}"/>`;
  const visible = paragraph("Synlig");

  test.each([
    ["by its own look", visible + paragraph([run("note", "<w:vanish/>")]), "Synlig", true],
    [
      "by its own look, switched off",
      visible + paragraph([run("note", `<w:vanish w:val="false"/>`)]),
      "Synlig\n\nnote",
      false,
    ],
    ["by the words' style", paragraph([run("Synlig"), run(" note", styled("Intern"))]), "Synlig", true],
    [
      "by the paragraph's style",
      visible + paragraph("note", `<w:pStyle w:val="InternNote"/>`),
      "Synlig",
      true,
    ],
    [
      "by a style that another is based on",
      visible + paragraph("note", `<w:pStyle w:val="Barn"/>`),
      "Synlig",
      true,
    ],
    [
      "not by a style that shows again",
      visible + paragraph("note", `<w:pStyle w:val="Vist"/>`),
      "Synlig\n\nnote",
      false,
    ],
    [
      "not by a style based on itself",
      visible + paragraph("note", `<w:pStyle w:val="Rundt"/>`),
      "Synlig\n\nnote",
      false,
    ],
    [
      "not by two styles that undo each other",
      paragraph([run("note", styled("Intern"))], `<w:pStyle w:val="InternNote"/>`),
      "note",
      false,
    ],
    [
      "in a link and in a control",
      paragraph([run("Synlig"), `<w:hyperlink r:id="rId50">${run("note", "<w:vanish/>")}</w:hyperlink>`]),
      "Synlig",
      true,
    ],
    [
      "only a paragraph's end",
      paragraph("Syn", "<w:rPr><w:vanish/></w:rPr>") + paragraph("lig"),
      "Synlig",
      false,
    ],
    ["only blanks", paragraph([run("Synlig"), run("  ", "<w:vanish/>")]), "Synlig", false],
  ])("%s", (_what, remark, expected, told) => {
    const found = returnOf(form({ remark }, STYLES));
    expect([answerTo(found, "1.1"), codes(found)]).toEqual([
      ["green", expected],
      told ? ["text-hidden 1.1"] : [],
    ]);
  });

  test("a document in which everything is hidden from the start", () => {
    const defaults = `<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>`;
    const remark = paragraph([run("Synlig", `<w:vanish w:val="0"/>`), run(" note")]);
    const shown = documentIn(
      documentOf(table(`<w:tr><w:tc>${remark}</w:tc></w:tr>`), {
        "word/styles.xml": `<w:styles xmlns:w="${WORD}">${defaults}</w:styles>`,
      }),
    );
    expect(shown.tables[0]?.cells).toEqual([
      { row: 1, column: 1, value: { kind: "text", text: "Synlig" }, hidden: "leftOut" },
    ]);
  });

  test("a hidden status is none", () => {
    const found = returnOf(form({ status: paragraph([run("Gul", "<w:vanish/>")]) }));
    expect(codes(found)).toEqual(["status-missing 1.1", "text-hidden 1.1"]);
  });

  test("what is hidden on web pages only is read and told of", () => {
    const found = returnOf(form({ remark: paragraph([run("Synlig"), run(" på papir", "<w:webHidden/>")]) }));
    expect([answerTo(found, "1.1"), codes(found)]).toEqual([
      ["green", "Synlig på papir"],
      ["text-hidden-read 1.1"],
    ]);
  });
});

describe("signs", () => {
  test.each([
    ["a face", `<w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r>`, "☺"],
    ["a face typed as a letter", run("J", `<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>`), "☺"],
    ["a tick of another font", `<w:r><w:sym w:font="Wingdings 2" w:char="F050"/></w:r>`, "✓"],
    ["a sign that nobody knows", `<w:r><w:sym w:font="Wingdings 3" w:char="F0C7"/></w:r>`, "¤"],
    ["a letter of Symbol", `<w:r><w:sym w:font="Symbol" w:char="F0AE"/></w:r>`, "→"],
  ])("%s", (_what, xml, sign) => {
    const found = returnOf(form({ status: paragraph([xml]) }));
    expect(found.answers.map(progressAnswer)[0]?.statusAsWritten).toBe(sign);
    expect(found.answers.map(progressAnswer)[0]?.status).toBe(null);
    expect(said(found)[0]).toContain(`"${sign}"`);
  });

  test("words that somebody typed in a font of signs stay words", () => {
    const found = returnOf(
      form({ remark: paragraph([run("Vi er i gang", `<w:rFonts w:ascii="Wingdings"/>`)]) }),
    );
    expect(answerTo(found, "1.1")).toEqual(["green", "Vi er i gang"]);
  });
});
