/** A traffic light made of one sign is no status: only its colour would say which, and a person must. */
import { progressAnswer } from "../../../src/core/forms/progress/reading/answers";
import { readFileSync } from "node:fs";
import { join } from "node:path";
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

test("so in Word", () => {
  const name = "33-word-sym-link-hidden.docx";
  expect(signs(name)).toContain("5.1");
  expect(said(returnOf(file(name), name)).join("\n")).toContain('"●" er et tegn og ikke en status.');
});
