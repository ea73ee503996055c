// A set from a user's own file: another KKR, other themes, other rules. Nothing in the program is particular to the built-in ones.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { parseRecommendationSet } from "../../src/core/forms/progress/set/parseRecommendationSet";
import { saveForm } from "./returnFiles";
import { mergeSchema } from "./summarySchema";
import { fremdrift, newFolder } from "./world";

const OWN = {
  id: "kkr-sjaelland-2019",
  title: "Anbefalinger om grøn omstilling",
  body: "KKR Sjælland",
  period: { from: 2019, to: 2020 },
  themes: [
    {
      title: "Energi",
      recommendations: [
        { id: "A1", kind: "skal", text: "Alle kommuner skal lave en plan for varmeforsyningen." },
        { id: "A2", kind: "kan", text: "Kommunerne kan købe el i fællesskab." },
      ],
    },
    {
      title: "Affald",
      recommendations: [{ id: "B1", kind: "skal", text: "Alle kommuner skal sortere ens." }],
    },
  ],
};

async function ownSet(json: unknown = OWN): Promise<{ folder: string; path: string }> {
  const folder = await newFolder();
  const path = join(folder, "sæt.json");
  await writeFile(path, JSON.stringify(json));
  return { folder, path };
}

test("forms, returns and overview of another KKR", async () => {
  const { folder, path } = await ownSet();
  const svar = join(folder, "svar");
  await mkdir(svar);
  expect((await fremdrift(["forms", "--set", path, "--out", join(folder, "skemaer")])).output).toContain(
    "17 skemaer til kommunerne i KKR Sjælland",
  );
  const parsed = parseRecommendationSet(OWN);
  if (!parsed.ok) throw new Error("the set is sound");
  await saveForm(svar, "Roskilde.xlsx", {
    codes: ["265"],
    set: parsed.set,
    answers: { A1: ["Gul", "På vej"] },
  });
  await saveForm(svar, "Greve.xlsx", { codes: ["253"], set: parsed.set, answers: { A2: ["-", ""] } });
  const said = await fremdrift([
    "merge",
    svar,
    "--set",
    path,
    "--out",
    join(folder, "o.xlsx"),
    "--json",
    "-",
  ]);
  expect(said.code).toBe(0);
  const summary = v.parse(mergeSchema, JSON.parse(said.output));
  expect(summary.set).toBe("kkr-sjaelland-2019");
  expect(summary.missing).toHaveLength(15);
  const none = { green: 0, yellow: 0, red: 0, notParticipating: 0, unanswered: 0, missing: 15 };
  expect(summary.totals).toEqual([
    { ...none, recommendation: "A1", kind: "skal", green: 1, yellow: 1 },
    { ...none, recommendation: "A2", kind: "kan", green: 1, notParticipating: 1 },
    { ...none, recommendation: "B1", kind: "skal", green: 2 },
  ]);
});

test("a set that asks the whole country counts all 98", async () => {
  const { folder, path } = await ownSet({ ...OWN, body: "KL", kkr: "Danmark" });
  const svar = join(folder, "svar");
  expect((await fremdrift(["forms", "--set", path, "--out", svar])).output).toBe(
    `98 skemaer til kommunerne i hele landet ligger i ${svar}\n`,
  );
  const said = await fremdrift([
    "merge",
    svar,
    "--set",
    path,
    "--out",
    join(folder, "o.xlsx"),
    "--json",
    "-",
  ]);
  const summary = v.parse(mergeSchema, JSON.parse(said.output));
  expect(summary.missing).toHaveLength(98);
  expect(summary.totals.map(({ missing }) => missing)).toEqual([98, 98, 98]);
});

test("the set of 2015 by its id", async () => {
  const folder = await newFolder();
  const said = await fremdrift([
    "form",
    "--municipality",
    "101",
    "--set",
    "kkr-hovedstaden-2015",
    "--out",
    join(folder, "a.xlsx"),
  ]);
  expect(said.code).toBe(0);
});

test("a set that is not there, is no JSON, or is not whole: 2 and one line", async () => {
  const { folder, path } = await ownSet({ ...OWN, themes: [{ title: "Tom", recommendations: [] }] });
  const complaint = async (set: string) => {
    const said = await fremdrift(["forms", "--set", set, "--out", join(folder, "x")]);
    expect(said).toMatchObject({ code: 2, output: "" });
    expect(said.messages.trim().split("\n")).toHaveLength(1);
    return said.messages;
  };
  expect(await complaint("kkr-2099")).toMatch(
    /"kkr-2099" findes hverken .*kkr-hovedstaden-2015, kkr-hovedstaden-2016-2017, rar-hovedstaden-beskaeftigelsesplaner-2018 og kkr-hovedstaden-kortlaegning-2015/,
  );
  expect(await complaint(path)).toMatch(/sæt\.json kan ikke bruges som anbefalingssæt: .*tema 1/i);
  const broken = join(folder, "brudt.json");
  await writeFile(broken, '{"id": ');
  expect(await complaint(broken)).toContain("kan ikke bruges som anbefalingssæt: ");
  const latin = join(folder, "latin.json");
  await writeFile(latin, Buffer.from(JSON.stringify(OWN), "latin1"));
  expect(await complaint(latin)).toContain("latin.json");
  expect(await complaint(folder)).toContain("kan ikke åbnes");
});
