/** A traffic light made of one sign is no status: only its colour would say which, and a person must. */
import { progressAnswer } from "../../../src/core/forms/progress/reading/answers";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filledForm } from "../../cli/returnFiles";
import { altered } from "./alteredPackage";
import { returnOf, said } from "../../word/readWord";

const file = (name: string) => readFileSync(join(__dirname, name));
const signs = (name: string) =>
  returnOf(file(name), name).findings.flatMap(({ code, item: recommendation }) =>
    code === "status-sign" ? (recommendation ?? []) : [],
  );

test("signs in coloured letters in a workbook: none is read, each is asked for", () => {
  const read = returnOf(file("40-coloured-symbols.xlsx"), "Ballerup.xlsx");
  expect(signs("40-coloured-symbols.xlsx")).toEqual(["1.1", "2.1", "3.1", "4.1", "5.1", "5.3"]);
  const statuses = new Map(
    read.answers.map(progressAnswer).map(({ recommendation, status }) => [recommendation, status]),
  );
  expect(["1.1", "2.1", "3.1", "4.1", "5.1", "5.3"].map((id) => statuses.get(id))).toEqual(
    Array(6).fill(null),
  );
});

test("the colour of the letters is a hint", () => {
  const words = said(returnOf(file("40-coloured-symbols.xlsx"), "Ballerup.xlsx")).join("\n");
  expect(words).toContain('"●" er et tegn og ikke en status. Tegnet er rødt.');
  expect(words).toContain("Tegnet er grønt.");
});

describe("where the sign in the cell has the colour, and not the cell", () => {
  const runs = (colour: string, sign = "●") =>
    `<r><rPr><sz val="11"/><color ${colour}/><rFont val="Calibri"/></rPr><t>${sign}</t></r>`;
  const asked = (found: ReturnType<typeof returnOf>) => said(found).find((one) => one.startsWith("1.1:"));
  const inline = async (texts: string) => {
    const form = await filledForm({ codes: ["151"], answers: { "1.1": ["Gul", "I gang"] } });
    const cell = `<c r="C11" t="inlineStr"><is>${texts}</is></c>`;
    return asked(
      returnOf(
        altered(form, {
          "xl/worksheets/sheet1.xml": (sheet) => sheet.replace(/<c r="C11"[^>]*>.*?<\/c>/s, cell),
        }),
      ),
    );
  };

  test.each([
    ["red, as a number", runs(`rgb="FFFF0000"`), "Tegnet er rødt."],
    ["green, of the old palette", runs(`indexed="17"`, "■"), "Tegnet er grønt."],
    [
      "yellow, behind a blank without a colour",
      `<r><t xml:space="preserve"> </t></r>${runs(`rgb="FFFFC000"`, "▲")}`,
      "Tegnet er gult.",
    ],
    ["a letter of Wingdings", runs(`rgb="FFFF0000"`, "l").replace("Calibri", "Wingdings"), "Tegnet er rødt."],
  ])("%s", async (_what, texts, hint) => {
    expect(await inline(texts)).toContain(`er et tegn og ikke en status. ${hint}`);
  });

  test("of texts that the workbook shares, the cell's own colour notwithstanding", () => {
    // In the file the cell's letters are red.
    let count = 0;
    const green = altered(file("40-coloured-symbols.xlsx"), {
      "xl/sharedStrings.xml": (texts) => {
        count = texts.split("<si>").length - 1;
        return texts.replace("</sst>", `<si>${runs('rgb="FF00B050"')}</si></sst>`);
      },
      "xl/worksheets/sheet1.xml": (sheet) =>
        sheet.replace(
          /<c r="C11" s="(\d+)"[^>]*>.*?<\/c>/s,
          (_, style: string) => `<c r="C11" t="s" s="${style}"><v>${count}</v></c>`,
        ),
    });
    expect(asked(returnOf(green))).toContain("Tegnet er grønt.");
  });

  test("black says nothing", async () => {
    const words = await inline(runs(`theme="1"`));
    expect(words).toContain("er et tegn og ikke en status.");
    expect(words).not.toContain("Tegnet er");
  });
});

test("so in Word", () => {
  const name = "33-word-sym-link-hidden.docx";
  expect(signs(name)).toContain("5.1");
  expect(said(returnOf(file(name), name)).join("\n")).toContain('"●" er et tegn og ikke en status.');
});
