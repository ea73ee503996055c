// Københavns Kommune's real return of 2017 as the Word document that it was: the same answers as its workbook.
import { progressAnswer } from "../../src/core/forms/progress/reading/answers";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { writeWorkbook } from "../../src/adapters/xlsx";
import { recipientWith } from "../../src/app/recipients";
import { describeForm } from "../../src/core/forms/progress/form/describeForm";
import { koebenhavnReturn } from "../../src/demo/answers";
import { fillForm } from "../../src/demo/fillForm";
import koebenhavn from "../../src/demo/koebenhavn-2017.json";
import { textsOf } from "../../src/language";
import { SET } from "../cli/returnFiles";
import { mergeSchema } from "../cli/summarySchema";
import { fremdrift, newFolder } from "../cli/world";
import { returnOf } from "./readWord";
import { koebenhavnsAnswers, wordForm } from "./wordForm";

/** Length of each remark in the published document, counted there. */
const LENGTHS = {
  "1.1": 1082,
  "2.1": 2549,
  "2.2": 636,
  "2.3": 981,
  "3.1": 1162,
  "3.2": 480,
  "4.1": 2180,
  "4.2": 404,
  "4.3": 76,
  "5.1": 616,
  "5.2": 362,
  "5.3": 553,
};

test("eleven times grøn, 2.2 takes no part, and twelve remarks character for character", () => {
  const read = returnOf(wordForm(koebenhavnsAnswers));
  expect(read).toMatchObject({
    municipalities: ["101"],
    setId: "kkr-hovedstaden-2016-2017",
    savedBy: "Mette Example",
    savedAt: "2017-11-20T09:30:00.000Z",
    standing: "readable",
    findings: [],
  });
  expect(
    read.answers.map(progressAnswer).map(({ recommendation, status }) => [recommendation, status]),
  ).toEqual(Object.keys(LENGTHS).map((id) => [id, id === "2.2" ? "not-participating" : "green"]));
  expect(
    Object.fromEntries(
      read.answers.map(progressAnswer).map(({ recommendation, remark }) => [recommendation, remark.length]),
    ),
  ).toEqual(LENGTHS);
  expect(read.answers.map(progressAnswer).map(({ remark }) => remark)).toEqual(
    koebenhavn.answers.map(({ remark }) => remark),
  );
});

/** What a merge of one file counts. */
async function counted(name: string, bytes: Uint8Array) {
  const folder = await newFolder();
  await writeFile(join(folder, name), bytes);
  const out = join(folder, "o.xlsx");
  const said = await fremdrift(["merge", join(folder, name), "--out", out, "--json", "-"]);
  expect(said.code).toBe(0);
  const { returns, totals } = v.parse(mergeSchema, JSON.parse(said.output));
  const [one] = returns;
  expect(one).toMatchObject({ state: "accepted", municipalities: ["101"], findings: [] });
  const answers = one?.answers.map(({ recommendation, status, remark }) => ({
    recommendation,
    status,
    remark,
  }));
  return { answers, totals };
}

test("the command line takes the document as it takes the workbook", async () => {
  const chosen = recipientWith(["101"]);
  if (!chosen) throw new Error("København is not known");
  const form = describeForm({ set: SET, ...chosen, madeAt: "2017-10-02T08:00:00Z", texts: textsOf("da") });
  const workbook = await writeWorkbook(fillForm(form, koebenhavnReturn().filling));
  const asWorkbook = await counted("svar.xlsx", workbook);
  expect(await counted("svar.docx", wordForm(koebenhavnsAnswers))).toEqual(asWorkbook);
  // What is in the file decides, not what it is called.
  expect(await counted("svar.xlsx", wordForm(koebenhavnsAnswers))).toEqual(asWorkbook);
});
