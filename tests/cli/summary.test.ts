import { mkdir, readFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { join } from "node:path";
import * as v from "valibot";
import { saveForm } from "./returnFiles";
import { checkSchema, mergeSchema } from "./summarySchema";
import { fremdrift, newFolder } from "./world";

/**
 * Three returns, worked out by hand: København (101), the joint Tårnby-Dragør (155 and 185), Gentofte (157).
 * All is Grøn except:      1.1     2.1     2.2    3.2
 *   København                               -
 *   Tårnby-Dragør           Gul                    blank
 *   Gentofte                Rød     blank
 */
async function threeReturns(): Promise<{ folder: string; svar: string }> {
  const folder = await newFolder();
  const svar = join(folder, "svar");
  await mkdir(svar);
  await saveForm(svar, "København.xlsx", { codes: ["101"], answers: { "2.2": ["-", "Vi deltager ikke"] } });
  await saveForm(svar, "Tårnby-Dragør.xlsx", {
    codes: ["185", "155"],
    answers: { "1.1": ["Gul", "På vej"], "3.2": ["", ""] },
  });
  await saveForm(svar, "Gentofte.xlsx", {
    codes: ["157"],
    answers: { "1.1": ["Rød", "Ikke i gang"], "2.1": ["", ""] },
  });
  return { folder, svar };
}

const total = (recommendation: string, kind: string, counts: readonly number[]) => {
  const [green, yellow, red, notParticipating, unanswered, missing] = counts;
  return { recommendation, kind, green, yellow, red, notParticipating, unanswered, missing };
};

test("merge --json: the shape that is promised, and the numbers of three returns", async () => {
  const { folder, svar } = await threeReturns();
  const json = join(folder, "resultat.json");
  const said = await fremdrift(["merge", svar, "--out", join(folder, "o.xlsx"), "--json", json]);
  // Gentofte's missing skal is an error.
  expect(said.code).toBe(1);
  const bytes = await readFile(json);
  const summary = v.parse(mergeSchema, JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));

  expect(summary.set).toBe("kkr-hovedstaden-2016-2017");
  expect(summary.missing).toHaveLength(25);
  for (const code of ["101", "155", "157", "185"]) expect(summary.missing).not.toContain(code);
  expect(summary.totals).toEqual([
    total("1.1", "skal", [1, 2, 1, 0, 0, 25]),
    total("2.1", "skal", [3, 0, 0, 0, 1, 25]),
    total("2.2", "kan", [3, 0, 0, 1, 0, 25]),
    total("2.3", "kan", [4, 0, 0, 0, 0, 25]),
    total("3.1", "skal", [4, 0, 0, 0, 0, 25]),
    total("3.2", "kan", [2, 0, 0, 0, 2, 25]),
    total("4.1", "skal", [4, 0, 0, 0, 0, 25]),
    total("4.2", "kan", [4, 0, 0, 0, 0, 25]),
    total("4.3", "kan", [4, 0, 0, 0, 0, 25]),
    total("5.1", "skal", [4, 0, 0, 0, 0, 25]),
    total("5.2", "kan", [4, 0, 0, 0, 0, 25]),
    total("5.3", "kan", [4, 0, 0, 0, 0, 25]),
  ]);

  const byFile = new Map(summary.returns.map((one) => [one.file, one]));
  const gentofte = byFile.get("Gentofte.xlsx");
  expect(gentofte?.state).toBe("accepted");
  expect(gentofte?.sha256).toBe(
    createHash("sha256")
      .update(await readFile(join(svar, "Gentofte.xlsx")))
      .digest("hex"),
  );
  const missing = gentofte?.answers[1];
  expect(missing).toMatchObject({
    recommendation: "2.1",
    status: null,
    statusAsWritten: "",
    matchedBy: "name",
  });
  expect(gentofte?.findings).toContainEqual(
    expect.objectContaining({
      code: "status-missing",
      severity: "error",
      cell: missing?.cell,
      recommendation: "2.1",
    }),
  );
  expect([...(byFile.get("Tårnby-Dragør.xlsx")?.municipalities ?? [])].sort()).toEqual(["155", "185"]);
  for (const one of summary.returns) {
    expect(one.answers.map(({ recommendation }) => recommendation)).toEqual(
      summary.totals.map(({ recommendation }) => recommendation),
    );
  }
});

test("merge --json -: standard output holds the JSON and nothing else", async () => {
  const { folder, svar } = await threeReturns();
  const said = await fremdrift(["merge", svar, "--out", join(folder, "o.xlsx"), "--json", "-"]);
  expect(v.parse(mergeSchema, JSON.parse(said.output)).returns).toHaveLength(3);
  expect(said.messages).toContain("4 af 29 kommuner har svaret.");
});

test("check --json: set and returns alone", async () => {
  const { svar } = await threeReturns();
  const good = await fremdrift(["check", join(svar, "København.xlsx"), "--json"]);
  const summary = v.parse(checkSchema, JSON.parse(good.output));
  expect(good).toMatchObject({ code: 0, messages: "" });
  expect(summary.returns.map(({ state }) => state)).toEqual(["accepted"]);
  expect(summary.returns[0]?.answers[2]).toMatchObject({
    recommendation: "2.2",
    status: "not-participating",
    statusAsWritten: "-",
    remark: "Vi deltager ikke",
  });
  expect((await fremdrift(["check", "--json", join(svar, "Gentofte.xlsx")])).code).toBe(1);
});

test("--lang en gives the findings in English, with the same codes", async () => {
  const { svar } = await threeReturns();
  const danish = await fremdrift(["check", "--json", svar]);
  const english = await fremdrift(["check", "--json", svar, "--lang", "en"]);
  const codes = (text: string) =>
    v
      .parse(checkSchema, JSON.parse(text))
      .returns.flatMap(({ findings }) => findings.map(({ code }) => code));
  expect(codes(english.output)).toEqual(codes(danish.output));
  expect(english.output).not.toContain("Vælg");
});
