/** A file that asks for more work than any form could is told of, alike in the program and in the pane's worker; the others go on. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { municipalitiesOfKkr } from "../../src/core/respondents/municipalitiesOfKkr";
import { recommendationsOf } from "../../src/core/forms/progress/set/recommendationSet";
import { builtInSets, registry } from "../../src/data";
import { readFiles } from "../../src/taskpane/worker/readFiles";
import { filledForm, saveForm, SET } from "../cli/returnFiles";
import { mergeSchema } from "../cli/summarySchema";
import { fremdrift, newFolder } from "../cli/world";
import { type Heavy, heavyForm, rowXml } from "./growth/heavyForm";

const TEXTS = recommendationsOf(SET).map(({ recommendation }) => recommendation.text);

const TOO_MUCH: Readonly<Record<string, Heavy>> = {
  "texts that are all a little like a recommendation": {
    sheets: Array.from({ length: 12 }, (_, sheet) => [
      `Ark ${sheet}`,
      Array.from({ length: 2_000 }, (__, row) => {
        const text = (at: number) => `${row} ${TEXTS[(row + at) % TEXTS.length]} ${sheet}`;
        return rowXml(row + 1, text(0), text(1));
      }).join(""),
    ]),
  },
  "hundreds of copies of the form, each with other answers": {
    sheets: Array.from({ length: 600 }, (_, copy) => [
      `Kopi ${copy}`,
      TEXTS.map((text, row) => rowXml(row + 1, "", text, "Gul", `svar ${copy}`)).join(""),
    ]),
  },
};

test.each(Object.entries(TOO_MUCH))("%s", async (_, heavy) => {
  const bytes = await heavyForm(heavy);
  const folder = await newFolder();
  const json = join(await newFolder(), "o.json");
  await saveForm(folder, "Herlev.xlsx", { codes: ["163"] });
  await writeFile(join(folder, "Tung.xlsx"), bytes);
  await fremdrift(["merge", folder, "--out", json.replace("json", "xlsx"), "--json", json]);
  const said = await fremdrift(["check", folder, "--json"]);
  const { returns } = v.parse(v.object({ returns: mergeSchema.entries.returns }), JSON.parse(said.output));
  expect(returns.map(({ file, state, findings }) => [file, state, findings.map(({ code }) => code)])).toEqual(
    [
      ["Herlev.xlsx", "accepted", []],
      ["Tung.xlsx", "rejected", ["file-too-much-work"]],
    ],
  );

  const municipalities = municipalitiesOfKkr(registry, SET.kkr);
  const files = [
    new File([new Uint8Array(bytes)], "Tung.xlsx"),
    new File([new Uint8Array(await filledForm({ codes: ["163"] }))], "Herlev.xlsx"),
  ];
  const told: number[] = [];
  const read = await readFiles(files, { set: SET, known: builtInSets, municipalities }, (done) =>
    told.push(done),
  );
  expect(read.map(({ standing, findings }) => [standing, findings.map(({ code }) => code)])).toEqual([
    ["rejected", ["file-too-much-work"]],
    ["readable", []],
  ]);
  expect(told).toEqual([1, 2]);
});
