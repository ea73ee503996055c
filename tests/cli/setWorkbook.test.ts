/** A set as a workbook on the command line: made, checked, exported, and taken wherever a set is. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readWorkbook } from "../../src/adapters/xlsx";
import { displayText } from "../../src/core/intake/displayText";
import { saveForm } from "./returnFiles";
import { fremdrift, newFolder } from "./world";

const NEW = "kkr-hovedstaden-2016-2017";

/** A draft of 2018-2019, from the built-in set. */
async function draft(): Promise<string> {
  const path = join(await newFolder(), "sæt.xlsx");
  const said = await fremdrift(["set", "new", "--from", NEW, "--period", "2018-2019", "--out", path]);
  expect(said).toEqual({ code: 0, output: `Anbefalingssættet ligger i ${path}\n`, messages: "" });
  return path;
}

test("a draft of the next set is sound, and everything in it is kept", async () => {
  const path = await draft();
  expect(await fremdrift(["set", "check", path])).toEqual({
    code: 0,
    output: `${path} er i orden: 5 SKAL, 7 KAN.\n`,
    messages: "",
  });
  const compared = JSON.parse((await fremdrift(["set", "compare", NEW, path, "--json"])).output);
  expect(compared).toMatchObject({
    from: NEW,
    to: "kkr-hovedstaden-2018-2019",
    adjusted: [],
    new: [],
    removed: [],
  });
  expect(compared.kept).toHaveLength(12);
});

test("forms are made from it", async () => {
  const path = await draft();
  const out = join(await newFolder(), "skemaer");
  const said = await fremdrift(["forms", "--set", path, "--out", out]);
  expect(said.output).toContain("29 skemaer");
});

test("what is exported is the same set, and says so in check --json", async () => {
  const path = await draft();
  const out = join(await newFolder(), "sæt.json");
  expect((await fremdrift(["set", "export", path, "--out", out])).code).toBe(0);
  const exported: unknown = JSON.parse(await readFile(out, "utf8"));
  const checked: unknown = JSON.parse((await fremdrift(["set", "check", path, "--json"])).output);
  expect(checked).toEqual({ ok: true, set: exported, problems: [] });
  const again: unknown = JSON.parse((await fremdrift(["set", "check", out, "--json"])).output);
  expect(again).toEqual({ ok: true, set: exported, problems: [] });
});

test("an empty set tells of everything that is missing, with the cells, and nothing is made from it", async () => {
  const path = join(await newFolder(), "tomt.xlsx");
  await fremdrift(["set", "new", "--out", path]);
  const { code, output } = await fremdrift(["set", "check", path, "--json"]);
  expect(code).toBe(1);
  const { ok, set, problems } = JSON.parse(output);
  expect([ok, set]).toEqual([false, null]);
  // Title, who recommends, the first year, and recommendations.
  const places = problems.map(({ place }: { place: string }) => place);
  for (const place of ["Sæt!B4", "Sæt!B6", "Sæt!B8", "Anbefalinger!A4"]) expect(places).toContain(place);
  const made = await fremdrift(["forms", "--set", path, "--out", join(await newFolder(), "x")]);
  expect([made.code, made.messages]).toEqual([2, expect.stringContaining("Sæt!B4: Cellen er tom.")]);
});

test("a draft from an overview shows what was answered to each recommendation, and is read as any other", async () => {
  const folder = await newFolder();
  await saveForm(folder, "a.xlsx", { codes: ["101"], answers: { "2.1": ["Rød", "Vi mangler penge."] } });
  await saveForm(folder, "b.xlsx", { codes: ["151"], answers: { "2.1": ["Rød", ""] } });
  await saveForm(folder, "c.xlsx", { codes: ["147"] });
  const overview = join(folder, "ud", "overblik.xlsx");
  await fremdrift(["merge", folder, "--out", overview]);
  const path = join(folder, "næste.xlsx");
  expect((await fremdrift(["set", "new", "--from", overview, "--out", path])).code).toBe(0);
  const read = readWorkbook(await readFile(path));
  if (!read.readable) throw new Error(read.reason);
  const cells = read.snapshot.sheets.find(({ name }) => name === "Anbefalinger")?.cells ?? [];
  const inRow = (row: number) => cells.filter((cell) => cell.row === row).map(displayText);
  // Of 29 municipalities three have answered; 2.1 stands below 1.1.
  expect(inRow(6)).toEqual(
    expect.arrayContaining(["2.1", "Grøn 1 · Rød 2 · Mangler 26", "Ballerup, København"]),
  );
  expect(inRow(5)).toEqual(expect.arrayContaining(["1.1", "Grøn 3 · Mangler 26"]));
  expect((await fremdrift(["set", "check", path])).output).toContain("5 SKAL, 7 KAN");
});

test("a workbook that is no set is called what it is", async () => {
  const folder = await newFolder();
  const form = join(folder, "skema.xlsx");
  await fremdrift(["form", "--municipality", "101", "--out", form]);
  const said = await fremdrift(["set", "check", form]);
  expect([said.code, said.messages]).toEqual([2, expect.stringContaining("er et skema til en kommune")]);
  const rubbish = join(folder, "x.xlsx");
  await writeFile(rubbish, "ikke en projektmappe");
  const other = await fremdrift(["forms", "--set", rubbish, "--out", join(folder, "y")]);
  expect([other.code, other.messages]).toEqual([2, expect.stringContaining("ikke en Excel-fil")]);
});

test("nothing that is there is replaced", async () => {
  const path = await draft();
  const before = await readFile(path);
  const said = await fremdrift(["set", "new", "--out", path]);
  expect([said.code, said.messages]).toEqual([2, expect.stringContaining("findes i forvejen")]);
  expect(await readFile(path)).toEqual(before);
});

test("the set after a set of one's own finds it beside it", async () => {
  const first = await draft();
  const next = join(first, "..", "næste.xlsx");
  expect((await fremdrift(["set", "new", "--from", first, "--out", next])).code).toBe(0);
  const { output } = await fremdrift(["set", "compare", NEW, next, "--json"]);
  expect(JSON.parse(output)).toMatchObject({ to: "kkr-hovedstaden-2020-2021", new: [], removed: [] });
});

test.each([
  [["set", "new"], "--out mangler"],
  [["set", "new", "--out", "x.xlsx", "--period", "snart"], "--period 2018-2019"],
  [["set", "check"], "fremdrift set check SÆT.xlsx"],
  [["set", "export", NEW], "--out mangler"],
])("%j", async (words, sentence) => {
  const { code, messages } = await fremdrift(words);
  expect([code, messages]).toEqual([2, expect.stringContaining(sentence)]);
});
