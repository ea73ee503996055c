/** A link behind words in Word is kept with the words. */
import { zipOf } from "../../hostile/smallPackage";
import { returnOf, documentIn } from "../../word/readWord";
import { documentParts, paragraph, run } from "../../word/wordDocument";
import { altered, related } from "./alteredPackage";
import { answerTo, codes, file, form, PLAN } from "./wordAnswers";

describe("links", () => {
  test("33: the address stands behind the words", () => {
    const found = returnOf(file("33-word-sym-link-hidden.docx"));
    expect(answerTo(found, "2.3")).toEqual(["red", `Se handleplan (eksempeldata) (${PLAN})`]);
  });

  const link = (words: string, more = "") => `<w:hyperlink r:id="rId50"${more}>${words}</w:hyperlink>`;
  const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const field = (instruction: string, words: string) =>
    `${mark("begin")}<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${mark("separate")}${words}${mark("end")}`;

  test.each([
    [
      "in the middle of the words",
      paragraph([run("Se "), link(run("planen")), run(" fra maj.")]),
      `Se planen (${PLAN}) fra maj.`,
    ],
    ["in two runs", paragraph([link(run("Se pla") + run("nen", "<w:b/>"))]), `Se planen (${PLAN})`],
    ["twice", paragraph([link(run("a")), run(" "), link(run("b"))]), `a (${PLAN}) b (${PLAN})`],
    [
      "to a place in the other document",
      paragraph([link(run("Planen"), ` w:anchor="maal"`)]),
      `Planen (${PLAN}#maal)`,
    ],
    [
      "in a field",
      paragraph([field(`HYPERLINK "https://example.com/a b" \\o "vis"`, run("Planen"))]),
      "Planen (https://example.com/a b)",
    ],
    [
      "in a field cut in pieces",
      paragraph([
        mark("begin"),
        '<w:r><w:instrText>HYPERLINK </w:instrText></w:r><w:r><w:instrText>"https://example.com/x" \\l "s2"</w:instrText></w:r>',
        mark("separate"),
        run("Planen"),
        mark("end"),
      ]),
      "Planen (https://example.com/x#s2)",
    ],
    [
      "in a simple field",
      paragraph([
        `<w:fldSimple w:instr=" HYPERLINK &quot;https://example.com/x&quot; ">${run("Planen")}</w:fldSimple>`,
      ]),
      "Planen (https://example.com/x)",
    ],
    [
      "over two paragraphs",
      `<w:p>${mark("begin")}<w:r><w:instrText>HYPERLINK "https://example.com/x"</w:instrText></w:r>${mark("separate")}${run("Et")}</w:p><w:p>${run("To")}${mark("end")}</w:p>`,
      "Et (https://example.com/x)\n\nTo (https://example.com/x)",
    ],
    [
      "that says its own address",
      paragraph([field(`HYPERLINK "https://www.example.com/"`, run("example.com"))]),
      "example.com",
    ],
    [
      "to the mail address that it shows",
      paragraph([field(`HYPERLINK "mailto:kontakt@example.com"`, run("kontakt@example.com"))]),
      "kontakt@example.com",
    ],
    [
      "to a mail address behind a name",
      paragraph([field(`HYPERLINK "mailto:kontakt@example.com?subject=Plan"`, run("Jobcentret"))]),
      "Jobcentret (kontakt@example.com)",
    ],
    [
      "to a place in the document itself",
      paragraph([
        field(`HYPERLINK \\l "afsnit2"`, run("Afsnit 2")),
        `<w:hyperlink w:anchor="a">${run(" og 3")}</w:hyperlink>`,
      ]),
      "Afsnit 2 og 3",
    ],
    [
      "to a script",
      paragraph([field(`HYPERLINK "javascript:alert(1)"`, run("Planen"))]),
      "Planen (javascript:alert(1))",
    ],
    ["in another field", paragraph([field("PAGEREF _Toc1 \\h", run("7"))]), "7"],
    ["that is not there", paragraph([`<w:hyperlink r:id="rId99">${run("Planen")}</w:hyperlink>`]), "Planen"],
  ])("%s", (_what, remark, expected) => {
    const found = returnOf(form({ remark }));
    expect([answerTo(found, "1.1"), codes(found)]).toEqual([["green", expected], []]);
  });

  test("a status that is a link is the status all the same", () => {
    const found = returnOf(form({ status: paragraph([link(run("Gul"))]), remark: "Vi er i gang" }));
    expect(answerTo(found, "1.1")).toEqual(["yellow", "Vi er i gang"]);
  });

  test("an address that a thousand links name is paid for each time", () => {
    const long = `https://example.com/${"x".repeat(60_000)}`;
    const body = paragraph(Array.from({ length: 1_000 }, () => link(run("a")) + run(" ")));
    const parts = altered(zipOf(documentParts(body), 0), {
      "word/_rels/document.xml.rels": related("rId50", "hyperlink", long, "External"),
    });
    expect(() => documentIn(parts)).toThrow("tooLarge");
  });
});
