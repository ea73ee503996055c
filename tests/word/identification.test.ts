// Whose a Word document is, and which recommendations it answers, where no hidden marks say so.
import { progressAnswer } from "../../src/core/forms/progress/reading/answers";
import { builtInSets } from "../../src/data";
import { SET } from "../cli/returnFiles";
import { returnOf, said } from "./readWord";
import { documentOf, paragraph, row, table } from "./wordDocument";
import { TITLE, themeRows, type AnswerOf } from "./wordForm";

const answers: AnswerOf = (id) => ({ status: "Grøn", remark: `Om ${id}` });
const TABLES = SET.themes.map((theme) => table(...themeRows(theme, answers))).join("");
const title = paragraph(TITLE);

const read = (body: string, name = "Skema.docx") => returnOf(documentOf(body), name);

describe("the municipality", () => {
  test.each<[string, string, string, readonly string[]]>([
    ["in the first line", paragraph("Gladsaxe Kommune") + title, "Skema.docx", ["159"]],
    [
      "in the title",
      paragraph("Notat") + paragraph("Fremdriftsskema for Gladsaxe Kommune"),
      "Skema.docx",
      ["159"],
    ],
    [
      "in a line of its own below the title",
      title + paragraph("Job- og Arbejdsmarkedscenter") + paragraph("Gladsaxe Kommune"),
      "Skema.docx",
      ["159"],
    ],
    ["behind its label", title + paragraph("Kommune: Gladsaxe"), "Skema.docx", ["159"]],
    ["behind its label and a tab", title + paragraph("Kommune\tGladsaxe"), "Skema.docx", ["159"]],
    [
      "beside its label in a table",
      title + table(row(["Kommune", "Gladsaxe"]), row(["Kontaktperson", "Jobcenterchefen"])),
      "Skema.docx",
      ["159"],
    ],
    ["in a box above the form", title + table(row(["Gladsaxe Kommune"])), "Skema.docx", ["159"]],
    ["below the form", title + "BELOW" + paragraph("Gladsaxe Kommune"), "Skema.docx", ["159"]],
    ["in the file's name", title, "Fremdriftsskema 2017 Gladsaxe.docx", ["159"]],
    ["a joint jobcentre", paragraph("Jobcenter Tårnby-Dragør") + title, "Skema.docx", ["185", "155"]],
  ])("%s", (_what, above, name, codes) => {
    const [before = "", after = ""] = above.split("BELOW");
    const found = read(before + TABLES + after, name);
    expect([...found.municipalities].sort()).toEqual([...codes].sort());
    expect(found.standing).toBe("readable");
  });

  test("fields in words are the head", () => {
    const above = title + paragraph("Kommune: Gladsaxe") + paragraph("E-mail: job@example.dk");
    expect(read(above + TABLES).head).toEqual({
      municipality: "Gladsaxe",
      contact: "",
      email: "job@example.dk",
      councilDate: "",
    });
  });

  test.each<[string, string]>([
    ["nobody is named", title],
    ["only the addressee is", paragraph("Til Albertslund Kommune") + paragraph("2620 Albertslund") + title],
    ["two are", title + paragraph("Gladsaxe Kommune") + paragraph("Herlev Kommune")],
    [
      "a neighbour is named in running text",
      title +
        paragraph(
          `Kommunen har i hele perioden samarbejdet tæt med Gladsaxe Kommune om alle de indsatser, som anbefalingerne nævner, og vil fortsætte med det.`,
        ),
    ],
  ])("where %s, a person chooses", (_what, above) => {
    const found = read(above + TABLES);
    expect(found.municipalities).toEqual([]);
    expect(found.standing).toBe("unclear");
    expect(said(found)[0]).toBe(
      "Det fremgår ikke, hvilken kommune skemaet kommer fra. Skriv kommunens navn øverst i skemaet, ud for Kommune.",
    );
  });

  test("the title and the field disagree", () => {
    const found = read(paragraph("Herlev Kommune") + title + paragraph("Kommune: Gladsaxe") + TABLES);
    expect(found.standing).toBe("unclear");
    expect(said(found)[0]).toMatch(/^I overskriften står Herlev, men i feltet Kommune står Gladsaxe\. /);
  });
});

describe("the recommendations", () => {
  test("last round's form", () => {
    const [older] = builtInSets;
    if (!older) throw new Error("There is no older set");
    const rows = older.themes.flatMap((theme) =>
      theme.recommendations.map(({ text }) => row([text, "Gul", "Vi er i gang"])),
    );
    const found = read(paragraph("Gladsaxe Kommune") + table(...rows));
    expect(found.setId).toBe(older.id);
    expect(found.findings.map(({ code }) => code)).toContain("set-older");
    expect(
      found.answers.map(progressAnswer).find(({ recommendation }) => recommendation === "1.1")?.status,
    ).toBeNull();
  });

  test("numbers alone, where every text is somebody's own, are no form", () => {
    const ids = ["1.1", "2.1", "2.2", "2.3", "3.1", "3.2", "4.1"];
    const rows = ids.map((id) => row([id, "Egen tekst", "Grøn", ""]));
    expect(read(paragraph("Gladsaxe Kommune") + table(...rows)).standing).toBe("rejected");
  });
});

describe("a document that is no form", () => {
  test.each<[string, string]>([
    ["a letter", paragraph("Kære sekretariat") + paragraph("Vi sender skemaet i næste uge.")],
    ["nothing", ""],
    ["another table", paragraph("Budget") + table(row(["2.1", "Løn", "100"]), row(["2.2", "Drift", "200"]))],
    ["a notat that quotes a recommendation", paragraph(SET.themes[0]?.recommendations[0]?.text ?? "")],
  ])("%s", (_what, body) => {
    const found = read(body);
    expect(found.standing).toBe("rejected");
    expect(said(found)).toEqual([
      "Filen indeholder ikke et fremdriftsskema. Brug det skema, der er sendt ud.",
    ]);
  });

  test("a form that nobody filled in", () => {
    const blank = SET.themes
      .map((theme) => table(...themeRows(theme, () => ({ status: "", remark: "" }))))
      .join("");
    const found = read(paragraph("Gladsaxe Kommune") + title + blank);
    expect(found.findings.map(({ code }) => code)).toEqual(["form-blank"]);
  });
});
