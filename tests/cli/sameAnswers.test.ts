/** One return that came twice, by mail and from SharePoint, is one return. */
import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { mergeSchema } from "./summarySchema";
import { fremdrift, newFolder } from "./world";

const CASES = join(__dirname, "../intake/cases");

test.each([
  [["55a-ballerup-mail.xlsx", "55b-ballerup-sharepoint.xlsx"], "same-answers-twice"],
  [["55a-ballerup-mail.xlsx", "Ballerup.tmp"], "same-file-twice"],
])("%j: counted once, with a note", async ([first = "", second = ""], code) => {
  const folder = await newFolder();
  const svar = join(folder, "svar");
  await mkdir(svar);
  await copyFile(join(CASES, first), join(svar, first));
  await copyFile(join(CASES, second.startsWith("55b") ? second : first), join(svar, second));
  const paths = [join(svar, second), join(svar, first)];
  const { output } = await fremdrift(["merge", ...paths, "--out", join(folder, "o.xlsx"), "--json", "-"]);
  const { returns } = v.parse(mergeSchema, JSON.parse(output));
  const of = (name: string) => returns.find(({ file }) => file === name);
  expect(of(first)).toMatchObject({ state: "accepted", findings: [] });
  expect(of(second)).toMatchObject({ state: "superseded", findings: [{ code }] });
});
