import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readWorkbook } from "../../src/adapters/xlsx/read/readWorkbook";
import { MARK_KEYS } from "../../src/core/marks/marks";
import { builtInSets } from "../../src/data";
import { filledForm } from "./returnFiles";
import { fremdrift, newFolder } from "./world";

/** What the form's own mark says of whose it is. */
async function municipalitiesOf(path: string): Promise<string | undefined> {
  const workbook = readWorkbook(await readFile(path));
  return workbook.readable ? workbook.snapshot.customProperties.get(MARK_KEYS.municipalities) : undefined;
}

test("forms: one for each of the 29 municipalities of KKR Hovedstaden, in a new folder", async () => {
  const folder = join(await newFolder(), "ny", "skemaer");
  const said = await fremdrift(["forms", "--out", folder]);
  expect(said).toMatchObject({ code: 0, messages: "" });
  expect(said.output).toBe(`29 skemaer til kommunerne i KKR Hovedstaden ligger i ${folder}\n`);
  const names = await readdir(folder);
  expect(names).toHaveLength(29);
  expect(names).toContain("Fremdriftsskema Høje-Taastrup.xlsx");
  expect(await municipalitiesOf(join(folder, "Fremdriftsskema Tårnby.xlsx"))).toBe("185");
  expect(await municipalitiesOf(join(folder, "Fremdriftsskema Dragør.xlsx"))).toBe("155");
});

test("forms: another KKR's municipalities, with a word that the set does not ask them", async () => {
  const folder = await newFolder();
  const said = await fremdrift(["forms", "--kkr", "sjælland", "--out", folder]);
  // Region Sjælland has 17 municipalities.
  expect(await readdir(folder)).toHaveLength(17);
  expect(said.output).toContain("Anbefalingerne gælder kun for kommunerne i KKR Hovedstaden");
});

test("the same moment gives the same bytes", async () => {
  const [a, b] = [join(await newFolder(), "a.xlsx"), join(await newFolder(), "b.xlsx")];
  for (const out of [a, b]) await fremdrift(["form", "--municipality", "101", "--out", out]);
  expect((await readFile(a)).equals(await readFile(b))).toBe(true);
});

test.each([
  ["101", "101", "København"],
  ["0101", "101", "København"],
  ["københavn", "101", "København"],
  ["Københavns Kommune", "101", "København"],
  ["Lyngby-Tårbæk", "173", "Lyngby-Taarbæk"],
  ["Tårnby-Dragør", "155,185", "Tårnby-Dragør"],
])("form --municipality %s", async (asked, codes, name) => {
  const out = join(await newFolder(), "skema.xlsx");
  const said = await fremdrift(["form", "--municipality", asked, "--out", out]);
  expect(said).toMatchObject({ code: 0, output: `Skemaet til ${name} ligger i ${out}\n` });
  expect((await municipalitiesOf(out))?.split(",").sort().join(",")).toBe(codes);
});

test("a municipality that does not exist is answered with the likely one", async () => {
  const out = join(await newFolder(), "skema.xlsx");
  const said = await fremdrift(["form", "--municipality", "Gentoft", "--out", out]);
  expect(said).toMatchObject({ code: 2, output: "" });
  expect(said.messages).toBe(
    'Kommunen "Gentoft" findes ikke. Mente du Gentofte? Skriv kommunens navn eller nummer, fx København eller 101.\n',
  );
  expect((await fremdrift(["forms", "--kkr", "Jylland", "--out", out])).messages).toContain(
    'KKR "Jylland" findes ikke. Vælg ',
  );
});

test("every municipality in the country gets a form that some file system takes", async () => {
  const folder = await newFolder();
  const said = await fremdrift(["forms", "--kkr", "Danmark", "--out", folder]);
  expect(said.output).toBe(
    `98 skemaer til kommunerne i hele landet ligger i ${folder}\n` +
      "Bemærk: Anbefalingerne gælder kun for kommunerne i KKR Hovedstaden. Svar fra andre kommuner tæller ikke med.\n",
  );
  const names = await readdir(folder);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(98);
  for (const name of names) expect(name).toMatch(/^[^<>:"/\\|?*]+\.xlsx$/);
});

describe("a blank form never takes the place of a filled-in one", () => {
  test("forms: 2, the file is named, none is written", async () => {
    const folder = await newFolder();
    const path = join(folder, "Fremdriftsskema Gentofte.xlsx");
    const filled = await filledForm({ codes: ["157"] });
    await writeFile(path, filled);
    const said = await fremdrift(["forms", "--out", folder]);
    expect(said).toMatchObject({ code: 2, output: "" });
    expect(said.messages).toBe(
      `${path} findes i forvejen og er ikke et tomt skema. Flyt den, eller vælg et andet sted.\n`,
    );
    expect(await readdir(folder)).toEqual(["Fremdriftsskema Gentofte.xlsx"]);
    expect((await readFile(path)).equals(filled)).toBe(true);
  });

  test("a blank one is replaced without a word", async () => {
    const out = join(await newFolder(), "skema.xlsx");
    expect((await fremdrift(["form", "--municipality", "101", "--out", out])).code).toBe(0);
    expect((await fremdrift(["form", "--municipality", "147", "--out", out])).code).toBe(0);
    expect(await municipalitiesOf(out)).toBe("147");
  });
});

test("forms into something that is no folder", async () => {
  const path = join(await newFolder(), "fil");
  await writeFile(path, "x");
  const said = await fremdrift(["forms", "--out", path]);
  expect(said).toMatchObject({ code: 2, messages: `${path} er ikke en mappe. Vælg et andet navn.\n` });
  const below = await fremdrift(["forms", "--out", join(path, "skemaer")]);
  expect(below.code).toBe(2);
});

test("sets: each with its id, and which one is current", async () => {
  const said = await fremdrift(["sets"]);
  expect(said.code).toBe(0);
  for (const { id } of builtInSets) expect(said.output).toContain(id);
  expect(said.output).toContain("kkr-hovedstaden-2016-2017  (gælder nu)");
  expect(said.output).toContain("5 SKAL, 7 KAN");
  expect(said.output).toContain("8 SKAL, 8 KAN");
});

test("help: 0 when asked for, 2 when no command is given", async () => {
  expect((await fremdrift(["--help"])).code).toBe(0);
  const none = await fremdrift([]);
  expect(none.code).toBe(2);
  expect(none.output).toContain("fremdrift merge MAPPE --out OVERBLIK.xlsx");
  expect((await fremdrift(["merge", "--help"])).output).toContain("--replies");
  expect((await fremdrift(["--lang", "en"])).output).toContain("Usage:");
});
