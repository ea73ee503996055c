/** Returns on other recommendations than those asked about: said once, with what to do, and nobody is blamed. */
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { writeWorkbook } from "../../src/adapters/xlsx";
import { recipientWith } from "../../src/app/recipients";
import { describeForm } from "../../src/core/forms/progress/form/describeForm";
import type { RecommendationSet } from "../../src/core/forms/progress/set/recommendationSet";
import { builtInSets } from "../../src/data";
import { textsOf } from "../../src/language";
import { saveForm, SET } from "./returnFiles";
import { checkSchema, mergeSchema } from "./summarySchema";
import { fremdrift, newFolder } from "./world";

const [older] = builtInSets.filter(({ id }) => id !== SET.id);
if (!older) throw new Error("no older set");

/** Example data: a set of a KKR's own, with words of its own. */
const OWN: RecommendationSet = {
  ...SET,
  id: "eksempel-2030",
  title: "Eksempel på andre anbefalinger",
  formTitle: null,
  themes: SET.themes.map((theme, at) => ({
    ...theme,
    title: `Eksempeltema ${at + 1}`,
    recommendations: theme.recommendations.map((one) => ({
      ...one,
      text: `Eksempel: kommunen prøver noget nyt, nummer ${one.id}, som ingen har skrevet før`,
      variants: [],
      derivedFrom: [],
    })),
  })),
};

async function folders() {
  const folder = await newFolder();
  const svar = join(folder, "svar");
  await mkdir(svar);
  return { folder, svar, out: join(folder, "o.xlsx"), breve: join(folder, "breve") };
}

describe("a forgotten --set", () => {
  test("merge says it once, with the remedy, and writes nothing and no letters", async () => {
    const { folder, svar, out, breve } = await folders();
    for (const code of ["151", "157", "163"]) {
      await saveForm(svar, `${code}.xlsx`, { codes: [code], set: OWN });
    }
    const { code, output, messages } = await fremdrift(["merge", svar, "--out", out, "--replies", breve]);
    expect([code, output]).toEqual([2, ""]);
    expect(messages).toBe(
      `3 skemaer hører til anbefalingssættet "eksempel-2030", men der samles svar på ${SET.id}. Tilføj --set og sættets fil, fx: --set eksempel-2030.json\n`,
    );
    expect(await readdir(folder)).toEqual(["svar"]);
  });

  test("check matches no rows: one line a file, and the remedy last", async () => {
    const { svar } = await folders();
    await saveForm(svar, "a.xlsx", { codes: ["151"], set: OWN });
    const { output } = await fremdrift(["check", svar]);
    expect(output.trimEnd().split("\n")).toHaveLength(3);
    expect(output).toContain("--set eksempel-2030.json");
    const json = await fremdrift(["check", svar, "--json"]);
    const { returns } = v.parse(checkSchema, JSON.parse(json.output));
    expect(returns[0]?.answers).toEqual([]);
    expect(returns[0]?.findings.map(({ code }) => code)).toEqual(["set-unknown"]);
  });

  test("one such form among others stops nobody", async () => {
    const { svar, out } = await folders();
    await saveForm(svar, "a.xlsx", { codes: ["151"], set: OWN });
    await saveForm(svar, "b.xlsx", { codes: ["163"] });
    const { code, output } = await fremdrift(["merge", svar, "--out", out, "--json", "-"]);
    expect(code).toBe(1);
    const { returns } = v.parse(mergeSchema, JSON.parse(output));
    expect(returns.map(({ state }) => state)).toEqual(["rejected", "accepted"]);
  });
});

test("an old form that was saved again later does not replace the new one", async () => {
  const { svar, out } = await folders();
  await saveForm(svar, "ny.xlsx", {
    codes: ["163"],
    answers: { "1.1": ["Gul", "Ny"] },
    savedAt: "2017-11-01T09:00:00Z",
  });
  await saveForm(svar, "gammel.xlsx", { codes: ["163"], set: older, savedAt: "2017-12-24T09:00:00Z" });
  const { output } = await fremdrift(["merge", svar, "--out", out, "--json", "-"]);
  const { returns, totals } = v.parse(mergeSchema, JSON.parse(output));
  const states = Object.fromEntries(returns.map(({ file, state }) => [file, state]));
  expect(states).toEqual({ "ny.xlsx": "accepted", "gammel.xlsx": "superseded" });
  expect(totals.find(({ recommendation }) => recommendation === "1.1")).toMatchObject({
    yellow: 1,
    green: 0,
  });
  expect(output).toContain('"code": "other-set"');
});

test.each([
  ["an earlier one", older, `"${older.title}", 2015`],
  ["one that nobody knows but whose words are known", { ...SET, id: "kopi-2016" }, '"kopi-2016"'],
])(
  "a blank form of another set, %s, says which one to use, and asks for nothing else",
  async (_, set, named) => {
    const { svar } = await folders();
    const chosen = recipientWith(["163"]);
    if (!chosen) throw new Error("no municipality");
    const form = describeForm({ set, ...chosen, madeAt: "2017-10-02T08:00:00Z", texts: textsOf("da") });
    await writeFile(join(svar, "Herlev.xlsx"), await writeWorkbook(form));
    const { output } = await fremdrift(["check", svar]);
    expect(output.trimEnd().split("\n")).toHaveLength(2);
    expect(output).toContain(
      `Skemaet er ikke udfyldt, og det hører til nogle andre anbefalinger (${named}). Brug skemaet til "${SET.title}" (2016-2017).`,
    );
  },
);
