// A form that LibreOffice Writer saved says the same; what it saves in other formats gets a message.
import { progressAnswer } from "../../src/core/forms/progress/reading/answers";
import { readFileSync } from "node:fs";
import { libreOffice, temporaryFile, withProgram } from "../programs";
import { returnOf, said } from "./readWord";
import { head, koebenhavnsAnswers, wordForm } from "./wordForm";
import { paragraph } from "./wordDocument";

/** København's form as Writer saves it. @param type ending and filter */
function saved(type: string): Uint8Array {
  const above = head("Københavns Kommune") + paragraph("Kontaktperson: Jobcenterchefen");
  const [path = ""] = libreOffice(temporaryFile("Skema.docx", wordForm(koebenhavnsAnswers, above)), type);
  return readFileSync(path);
}

withProgram(["soffice", "writer"], "as .docx", () => {
  const found = returnOf(saved("docx:MS Word 2007 XML"));
  expect(found).toMatchObject({ municipalities: ["101"], standing: "readable", findings: [] });
  expect(found.head.contact).toBe("Jobcenterchefen");
  expect(
    found.answers
      .map(progressAnswer)
      .map(({ recommendation, statusAsWritten, remark }) => [recommendation, statusAsWritten, remark]),
  ).toEqual(
    found.answers.map(({ item: recommendation }) => {
      const { status, remark } = koebenhavnsAnswers(recommendation);
      return [recommendation, status, remark];
    }),
  );
});

withProgram(["soffice", "writer"], "in other formats", () => {
  const messages = ["doc:MS Word 97", "odt", "rtf:Rich Text Format"].map((type) =>
    said(returnOf(saved(type))),
  );
  expect(messages).toEqual([
    ["Filen er gemt i det gamle Word-format (.doc). Åbn den, gem den som .docx, og send den igen."],
    ["Filen er gemt som .odt. Åbn den, gem den som .docx, og send den igen."],
    ["Filen er gemt som .rtf. Åbn den i Word, gem den som .docx, og send den igen."],
  ]);
});
