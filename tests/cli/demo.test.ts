import { readdir, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { nodeFiles } from "../../src/cli/system/files";
import { showDemo } from "../../src/demo/showDemo";
import { mergeSchema } from "./summarySchema";
import { newFolder } from "./world";

test("29 forms out, 27 files in, 27 municipalities in the overview, two missing", async () => {
  const folder = await newFolder();
  const told = await showDemo(folder, nodeFiles);
  expect(told).toContain("29 tomme skemaer er lavet, og 27 udfyldte skemaer er læst og samlet.");
  expect(told).toContain("27 af 29 kommuner har svaret. Der mangler svar fra Bornholm og Halsnæs.");
  expect(await readdir(join(folder, "skemaer"))).toHaveLength(29);
  expect(await readdir(join(folder, "svar"))).toContain("København - kommunens eget svar fra 2017.xlsx");

  const summary = v.parse(mergeSchema, JSON.parse(await readFile(join(folder, "Resultat.json"), "utf8")));
  expect(summary.missing.sort()).toEqual(["260", "400"]);
  // One municipality sends twice, one joint jobcentre answers for two.
  const states = summary.returns.map(({ state }) => state);
  expect(states.filter((state) => state === "accepted")).toHaveLength(26);
  expect(states.filter((state) => state === "superseded")).toHaveLength(1);
  for (const { recommendation, kind, ...counts } of summary.totals) {
    const sum = Object.values(counts).reduce((all, count) => all + count, 0);
    expect([recommendation, kind, sum, counts.missing]).toEqual([recommendation, kind, 29, 2]);
  }
});

test("whoever puts a return of their own among the demo's finds it in the next overview", async () => {
  const folder = await newFolder();
  await showDemo(folder, nodeFiles);
  await rename(
    join(folder, "skemaer", "Fremdriftsskema Bornholm.xlsx"),
    join(folder, "svar", "Fremdriftsskema Bornholm.xlsx"),
  );
  expect(await showDemo(folder, nodeFiles)).toContain("og 28 udfyldte skemaer er læst");
});
