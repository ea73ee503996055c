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

describe("buttons as Excel 2007 draws them, in VML alone", () => {
  const shape = (data: string, text: string, tag = `id="_x0000_s1030"`) =>
    `<v:shape ${tag} type="#_x0000_t201" style='position:absolute;\n z-index:1' o:insetmode="auto">\n <v:textbox style='mso-direction-alt:auto' o:singleclick="f">\n  <div style='text-align:left'><font face="Segoe UI" size="160" color="auto">${text}</font></div>\n </v:textbox>\n <x:ClientData ${data}</x:ClientData>\n</v:shape>`;
  const vml = (...shapes: readonly string[]) =>
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t201" coordsize="21600,21600"/>${shapes.join("")}</xml>`;
  /** Column C, row 15: the status of 2.1. */
  const at = "<x:Anchor>\n    2, 5, 14, 5, 2, 80, 14, 25</x:Anchor>";
  const drawn = (...shapes: readonly string[]): Changes => ({
    [SHEET_RELS]: related("rId70", "vmlDrawing", "../drawings/vmlDrawing70.vml"),
    "xl/drawings/vmlDrawing70.vml": () => vml(...shapes),
  });

  test.each([
    [
      "an option button that is chosen",
      shape(
        `ObjectType="Radio">${at}<x:Checked>1</x:Checked><x:FmlaLink>$F$1</x:FmlaLink>`,
        "Grøn<br>(eksempel)",
      ),
      /ver cellen ligger en valgknap med teksten "Grøn \(eksempel\)", der er valgt\..*\(C15\)/,
    ],
    [
      "an option button that is not, with a name of its own",
      shape(
        `ObjectType="Radio"><x:SizeWithCells/>${at}<x:FirstButton/>`,
        "R&oslash;d &amp; r&#248;d",
        `id="Valg_x0020_1" o:spid="_x0000_s1031" o:gfxdata="${"A".repeat(70_000)}"`,
      ),
      /valgknap med teksten "R&oslash;d & rød", der ikke er valgt\..*\(C15\)/,
    ],
    [
      "a tick box that is ticked",
      shape(`ObjectType="Checkbox">${at}<x:Checked>1</x:Checked>`, "Gul (eksempel)"),
      /ligger et afkrydsningsfelt med teksten "Gul \(eksempel\)", der er valgt\..*\(C15\)/,
    ],
    [
      "a list, as XlsxWriter and Excel write what else there is",
      shape(`ObjectType="Drop">${at}<x:Val>0</x:Val>`, ""),
      /ligger en knap eller et felt.*\(C15\)/,
    ],
  ])("%s", async (_what, control, expected) => {
    expect(said(await read(drawn(control))).join("\n")).toMatch(expected);
  });

  test.each([
    ["a note's frame", shape(`ObjectType="Note">${at}<x:Row>14</x:Row><x:Column>2</x:Column>`, "")],
    ["the arrow of a filter", shape(`ObjectType="Drop">${at}<x:UIObj/>`, "")],
    ["a drawing that ends too early", `<v:shape id="_x0000_s1030"><x:ClientData ObjectType="Radio">`],
  ])("%s is no button", async (_what, control) => {
    expect(codes(await read(drawn(control)))).toEqual(codes(await read({})));
  });

  test("a button that newer parts draw too is told of once", () => {
    const found = returnOf(file("22-option-button-over-status.xlsx"));
    expect(codes(found).filter((code) => code === "form-control")).toHaveLength(1);
  });

  test("a drawing with a DOCTYPE is refused", async () => {
    const changes = {
      ...drawn(),
      "xl/drawings/vmlDrawing70.vml": () => `<!DOCTYPE xml [<!ENTITY a "b">]>${vml()}`,
    };
    expect(codes(await read(changes))).toEqual(["file-forbidden-xml"]);
  });

  test.each([
    "<v:shape ",
    "<x:ClientData ",
    "<",
    "<v:shape ><x:ClientData </v:shape>",
    "<v:shape ><v:textbox></v:shape>",
  ])("two million characters of %j take no time", async (piece) => {
    const form = await filledForm({ codes: ["151"] });
    // Digits between the pieces, so that it is not refused for packing too well.
    const noise = Array.from(
      { length: 2_000_000 / piece.length },
      (_, at) => piece + String((at * at) % 97),
    ).join("");
    const bytes = altered(form, { ...drawn(), "xl/drawings/vmlDrawing70.vml": () => vml(noise) });
    const start = process.cpuUsage();
    expect(codes(returnOf(bytes))).toEqual(codes(returnOf(form)));
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
  });
});

test("26: what a sensitivity label encrypts has no password, and the message says what to do", () => {
  const found = returnOf(file("26-mip-encrypted.xlsx"));
  expect(codes(found)).toEqual(["file-rights-protected"]);
  expect(said(found)[0]).toMatch(/følsomhedsmærkat eller rettighedsstyring.*Vælg en mærkat uden kryptering/);
});
