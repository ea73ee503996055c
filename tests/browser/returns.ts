/** A folder of returned forms as a secretariat may have it: one from each municipality, and what is in doubt. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeWorkbook } from "../../src/adapters/xlsx";
import { describeForm } from "../../src/core/forms/progress/form/describeForm";
import { municipalitiesOfKkr } from "../../src/core/respondents/municipalitiesOfKkr";
import { registry } from "../../src/data";
import { fillForm } from "../../src/demo/fillForm";
import { textsOf } from "../../src/language";
import { filledForm, SET, type Filled } from "../cli/returnFiles";
import { temporaryFolder } from "../programs";

/** The files are only read: a suite makes them once, and each of its tests hands over the same. */
function made<Files>(make: () => Promise<Files>): () => Promise<Files> {
  let files: Promise<Files> | undefined;
  return () => (files ??= make());
}

const asked = municipalitiesOfKkr(registry, "Hovedstaden");
const BORNHOLM = "400";
const ALLEROED = "201";
const BROENDBY = "153";

/**
 * 28 plain returns: one from each of the 29 but Bornholm. Allerød has a red answer without words, and Brøndby has
 * spelled one in its own way.
 */
export const plainReturns = made(async (): Promise<readonly string[]> => {
  const folder = temporaryFolder();
  const paths: string[] = [];
  for (const { code, name } of asked.filter((one) => one.code !== BORNHOLM)) {
    const path = join(folder, `${name}.xlsx`);
    const red: Filled = { codes: [code], answers: { "1.1": ["Rød", ""] } };
    const spelled: Filled = { codes: [code], answers: { "2.1": ["groen", ""] } };
    const filled = code === ALLEROED ? red : code === BROENDBY ? spelled : { codes: [code] };
    writeFileSync(path, await filledForm(filled));
    paths.push(path);
  }
  return paths;
});

/** Bornholm twice, saved at the same moment, with different answers to 1.1. */
export const rivals = made(async (): Promise<readonly string[]> => {
  const folder = temporaryFolder();
  const [first, second] = [join(folder, "Bornholm A.xlsx"), join(folder, "Bornholm B.xlsx")];
  writeFileSync(first, await filledForm({ codes: [BORNHOLM], answers: { "1.1": ["Gul", "Vi er i gang."] } }));
  writeFileSync(
    second,
    await filledForm({ codes: [BORNHOLM], answers: { "1.1": ["Rød", "Ikke begyndt."] } }),
  );
  return [first, second];
});

/** Allerød twice: whole in the morning; at noon three of the twelve statuses are words that nobody can read. */
export const fewerAnswers = made(async (): Promise<readonly string[]> => {
  const folder = temporaryFolder();
  const [whole, less] = [join(folder, "Allerød.xlsx"), join(folder, "Allerød ny.xlsx")];
  const answers = { "1.1": ["Lilla", ""], "2.1": ["Lilla", ""], "3.1": ["Lilla", ""] } as const;
  writeFileSync(whole, await filledForm({ codes: [ALLEROED], savedAt: "2017-11-20T09:00:00Z" }));
  writeFileSync(less, await filledForm({ codes: [ALLEROED], answers, savedAt: "2017-11-21T12:00:00Z" }));
  return [whole, less];
});

/** A return from nobody knows whom. */
export const nameless = made(async () => {
  const texts = textsOf("da");
  const form = describeForm({
    set: SET,
    municipalities: [],
    name: "",
    madeAt: "2017-10-02T08:00:00Z",
    texts,
  });
  const answers = [{ recommendation: "1.1", status: "Grøn", remark: "" }];
  const path = join(temporaryFolder(), "svar.xlsx");
  const saved = { at: "2017-11-20T09:00:00Z", by: "Eksempel" };
  writeFileSync(path, await writeWorkbook(fillForm(form, { answers, saved })));
  return path;
});
