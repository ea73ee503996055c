/** Two rounds for tests: made-up answers of 2015, and those of 2017 with København's real return among them. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeWorkbook } from "../../src/adapters/xlsx";
import { recipientWith } from "../../src/app/recipients";
import { describeForm } from "../../src/core/forms/progress/form/describeForm";
import { builtInSets } from "../../src/data";
import { koebenhavnReturn } from "../../src/demo/answers";
import { fillForm } from "../../src/demo/fillForm";
import { textsOf } from "../../src/language";
import { saveForm, SET } from "../cli/returnFiles";
import { fremdrift } from "../cli/world";

/** Saves the returns and the overview of 2015; answers that are not named are "Grøn". */
export async function overviewOf2015(folder: string): Promise<string> {
  const set = builtInSets.find(({ id }) => id === SET.previousSet);
  if (!set) throw new Error("no set of 2015");
  const returns = join(folder, "2015");
  await mkdir(returns);
  const example = "Eksempeldata";
  await saveForm(returns, "København.xlsx", {
    set,
    codes: ["101"],
    answers: { "1.1": ["Rød", example], "2.4": ["Gul", example], "4.2": ["-", ""] },
  });
  await saveForm(returns, "Ballerup.xlsx", {
    set,
    codes: ["151"],
    answers: { "2.5": ["Rød", example], "3.4": ["-", ""], "4.3": ["", ""] },
  });
  await saveForm(returns, "Gentofte.xlsx", { set, codes: ["157"] });
  const overview = join(folder, "2015.xlsx");
  await fremdrift(["merge", returns, "--set", set.id, "--out", overview]);
  return overview;
}

/** Saves the returns of 2017: København's real one, and two made-up ones. */
export async function returnsOf2017(folder: string): Promise<string> {
  const returns = join(folder, "2017");
  await mkdir(returns);
  const chosen = recipientWith(["101"]);
  if (!chosen) throw new Error("København is not known");
  const form = describeForm({ set: SET, ...chosen, madeAt: "2017-10-02T08:00:00Z", texts: textsOf("da") });
  await writeFile(
    join(returns, "København.xlsx"),
    await writeWorkbook(fillForm(form, koebenhavnReturn().filling)),
  );
  const example = "Eksempeldata";
  await saveForm(returns, "Ballerup.xlsx", {
    codes: ["151"],
    answers: { "1.1": ["Gul", example], "2.3": ["Gul", example], "3.2": ["Gul", example] },
  });
  await saveForm(returns, "Frederiksberg.xlsx", { codes: ["147"] });
  return returns;
}
