/** Words that programs write around what a municipality has said, and files that nobody else can open. */
import { filledForm } from "../../cli/returnFiles";
import { MAIN } from "../../hostile/smallPackage";
import { returnOf, said } from "../../word/readWord";
import { altered, type Changes, related } from "./alteredPackage";
import { codes, file } from "./wordAnswers";

const SHEET_RELS = "xl/worksheets/_rels/sheet1.xml.rels";
const read = async (changes: Changes) => returnOf(altered(await filledForm({ codes: ["151"] }), changes));

describe("comments", () => {
  const legacy = (text: string, author = "tc={1}"): Changes => ({
    [SHEET_RELS]: related("rId70", "comments", "../comments70.xml"),
    "xl/comments70.xml": () =>
      `<comments xmlns="${MAIN}"><authors><author>${author}</author></authors><commentList><comment ref="D15" authorId="0"><text><t>${text}</t></text></comment></commentList></comments>`,
  });
  const notes = async (changes: Changes) =>
    (await read(changes)).findings.flatMap((one) => (one.code === "cell-note" ? [one.parameters.text] : []));

  test("05: only what was said is quoted, not Excel's words around it", () => {
    const found = returnOf(file("05-threaded-only-legacy.xlsx"));
    expect(found.findings.flatMap((one) => (one.code === "cell-note" ? [one.parameters.text] : []))).toEqual([
      "Vi mangler udvalgets svar (eksempeldata)\nKommer i uge 4 (eksempeldata)",
    ]);
  });

  const danish =
    "[Trådet kommentar]\n\nDin version af Excel lader dig læse denne trådede kommentar. Eventuelle ændringer vil dog blive fjernet, hvis filen åbnes i en nyere version af Excel. Få mere at vide: https://go.microsoft.com/fwlink/?linkid=870924\n\n";
  test.each([
    [
      "in Danish, by an author whom another program has renamed",
      `${danish}Kommentar:\n    Vi venter:\nbudgettet er sent`,
      "Jobcentret",
      "Vi venter:\nbudgettet er sent",
    ],
    [
      "in a language that nobody here knows",
      "[Kommenttiketju]\r\n\r\nExcel-versiosi… https://go.microsoft.com/fwlink/?linkid=870924\r\n\r\nKommentti:\r\n    Et svar\r\nVastaa:\r\n    To",
      "tc={2}",
      "Et svar\nTo",
    ],
    ["with nothing said", danish, "tc={1}", null],
    [
      "in a note of one's own that speaks of it",
      "Se https://go.microsoft.com/fwlink/?linkid=870924\nKommentar:\n    ja",
      "Mette",
      "Se https://go.microsoft.com/fwlink/?linkid=870924\nKommentar:\n    ja",
    ],
  ])("%s", async (_what, text, author, expected) => {
    expect(await notes(legacy(text, author))).toEqual(expected === null ? [] : [expected]);
  });
});

describe("buttons over the cells", () => {
  test("22: a button is called a button, chosen or not", () => {
    const found = returnOf(file("22-option-button-over-status.xlsx"));
    expect(codes(found)).toContain("form-control");
    expect(said(found).join()).toContain(
      `ver cellen ligger en valgknap med teksten "Grøn (eksempeldata)", der er valgt. Knapper læses ikke. Vælg i selve cellen`,
    );
  });

  test.each([
    [
      "a button that is not chosen",
      `objectType="Radio"`,
      "ver cellen ligger en valgknap",
      ", der ikke er valgt",
    ],
    [
      "a tick box",
      `objectType="CheckBox" checked="Checked"`,
      "ver cellen ligger et afkrydsningsfelt",
      ", der er valgt",
    ],
    ["a list", `objectType="Drop"`, "ver cellen ligger en knap eller et felt", '(eksempeldata)". Knapper'],
  ])("%s", (_what, properties, kind, chosen) => {
    const found = returnOf(
      altered(file("22-option-button-over-status.xlsx"), {
        "xl/ctrlProps/ctrlProp1.xml": () =>
          `<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" ${properties}/>`,
      }),
    );
    expect(said(found).join()).toContain(kind);
    expect(said(found).join()).toContain(chosen);
  });
});

test("26: what a sensitivity label encrypts has no password, and the message says what to do", () => {
  const found = returnOf(file("26-mip-encrypted.xlsx"));
  expect(codes(found)).toEqual(["file-rights-protected"]);
  expect(said(found)[0]).toMatch(/følsomhedsmærkat eller rettighedsstyring.*Vælg en mærkat uden kryptering/);
});
