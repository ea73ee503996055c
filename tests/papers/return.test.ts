// A municipality's own status as a Word document: København's of 2017 has the themes, the order and the words that it published.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { progressAnswer } from "../../src/core/forms/progress/reading/answers";
import koebenhavn from "../../src/demo/koebenhavn-2017.json";
import { returnOf } from "../word/readWord";
import { koebenhavnsAnswers, wordForm } from "../word/wordForm";
import { saveForm } from "../cli/returnFiles";
import { fremdrift, newFolder } from "../cli/world";
import { openXmlObjections } from "../programs";

test("København's return of 2017 as a paper: what the intake reads in it is what was published", async () => {
  const folder = await newFolder();
  const [form, out] = [join(folder, "København.docx"), join(folder, "status.docx")];
  await writeFile(form, wordForm(koebenhavnsAnswers));
  expect(await fremdrift(["paper", "return", form, "--out", out])).toMatchObject({ code: 0, messages: "" });
  expect(openXmlObjections(out)).toEqual([]);
  const read = returnOf(await readFile(out)).answers.map(progressAnswer);
  expect(
    read.map(({ recommendation, statusAsWritten, remark }) => ({
      recommendation,
      status: statusAsWritten,
      remark,
    })),
  ).toEqual(
    koebenhavn.answers.map(({ recommendation, status, remark }) => ({ recommendation, status, remark })),
  );
});

test("an overview gives a document for each that has answered, and one file does not hold several", async () => {
  const [svar, folder] = [await newFolder(), await newFolder()];
  await saveForm(svar, "a.xlsx", { codes: ["101"] });
  await saveForm(svar, "b.xlsx", { codes: ["151"] });
  const overview = join(folder, "overblik.xlsx");
  await fremdrift(["merge", svar, "--out", overview]);
  const papers = join(folder, "papirer");
  expect(await fremdrift(["paper", "return", overview, "--out", papers])).toMatchObject({ code: 0 });
  expect((await readdir(papers)).sort()).toEqual(["Status Ballerup.docx", "Status København.docx"]);
  const one = await fremdrift(["paper", "return", overview, "--out", join(folder, "en.docx")]);
  expect(one.code).toBe(2);
  expect(one.messages).toContain("Der er svar fra 2 kommuner.");
});
