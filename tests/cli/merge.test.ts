import { mkdir, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readWorkbook } from "../../src/adapters/xlsx/read/readWorkbook";
import { writeWorkbook } from "../../src/adapters/xlsx";
import { CannotWrite, replaceFiles } from "../../src/cli/system/replaceFiles";
import { encryptedFile } from "./encryptedFile";
import { filledForm, saveForm } from "./returnFiles";
import { fremdrift, newFolder } from "./world";

async function svarWith(...codes: string[]): Promise<{ folder: string; svar: string; out: string }> {
  const folder = await newFolder();
  const svar = join(folder, "svar");
  await mkdir(svar);
  for (const code of codes) await saveForm(svar, `${code}.xlsx`, { codes: [code] });
  return { folder, svar, out: join(folder, "Regionalt overblik.xlsx") };
}

test("good returns: 0, an overview that can be opened, and who is missing", async () => {
  const { svar, out } = await svarWith("101", "147");
  const said = await fremdrift(["merge", svar, "--out", out]);
  expect(said).toMatchObject({ code: 0, messages: "" });
  expect(said.output).toContain("2 af 29 kommuner har svaret.");
  expect(said.output).toMatch(/27 kommuner mangler at svare: .*Bornholm/);
  expect(said.output).toContain(`Overblikket ligger i ${out}`);
  expect(readWorkbook(await readFile(out)).readable).toBe(true);
});

test("the same returns give the same bytes", async () => {
  const { svar, out } = await svarWith("101", "147");
  await fremdrift(["merge", svar, "--out", out]);
  const first = await readFile(out);
  await rm(out);
  await fremdrift(["merge", svar, "--out", out]);
  expect((await readFile(out)).equals(first)).toBe(true);
});

test("an overview that lies among the returns is passed over and replaced, and the count stays", async () => {
  const { svar } = await svarWith("101", "147");
  const out = join(svar, "overblik.xlsx");
  await fremdrift(["merge", svar, "--out", out]);
  const first = await readFile(out);
  const again = await fremdrift(["merge", svar, "--out", out]);
  expect(again.code).toBe(0);
  expect(again.output).toContain("2 af 29 kommuner har svaret.");
  expect((await readFile(out)).equals(first)).toBe(true);
});

/** Some other workbook: a shopping list. */
const foreign = () =>
  writeWorkbook({
    properties: { title: "", creator: "x", created: "2017-01-01T00:00:00Z", custom: {} },
    styles: {},
    names: [],
    sheets: [
      {
        name: "Ark1",
        visibility: "visible",
        gridlines: true,
        columns: [],
        rows: [],
        cells: [{ row: 1, column: 1, content: { kind: "text", text: "Mælk" } }],
        merges: [],
        validations: [],
        conditionalFormats: [],
        tables: [],
        charts: [],
      },
    ],
  });

test("bad files among good ones: each gets a line of its own, the rest is merged, 1", async () => {
  const { svar, out } = await svarWith("101", "147");
  const whole = await filledForm({ codes: ["157"] });
  await writeFile(join(svar, "afbrudt.xlsx"), whole.slice(0, Math.floor(whole.length / 2)));
  await writeFile(join(svar, "låst.xlsx"), encryptedFile());
  await writeFile(join(svar, "indkøb.xlsx"), await foreign());
  await writeFile(join(svar, "svar.pdf"), "%PDF-1.4\n1 0 obj");
  await writeFile(join(svar, "tom.xlsx"), "");
  const said = await fremdrift(["merge", svar, "--out", out]);
  expect(said.code).toBe(1);
  const lineAfter = (name: string) => {
    const lines = said.output.split("\n");
    return lines[lines.findIndex((line) => line.includes(name)) + 1];
  };
  expect(said.output.match(/· kan ikke bruges/g)).toHaveLength(5);
  expect(lineAfter("afbrudt.xlsx")).toMatch(/^ {2}Skal rettes · Filen er beskadiget/);
  expect(lineAfter("låst.xlsx")).toMatch(/^ {2}Skal rettes · Filen er beskyttet med en adgangskode/);
  expect(lineAfter("indkøb.xlsx")).toMatch(/^ {2}Skal rettes · .*ikke et fremdriftsskema/);
  expect(lineAfter("svar.pdf")).toMatch(/^ {2}Skal rettes · Filen er en PDF/);
  expect(lineAfter("tom.xlsx")).toMatch(/^ {2}Skal rettes · Filen er tom/);
  expect(said.output).toContain("2 af 29 kommuner har svaret.");
  expect(readWorkbook(await readFile(out)).readable).toBe(true);
});

test("files that cannot be opened are findings, each its own, and the others go on", async () => {
  const { svar, out } = await svarWith("101", "147", "157");
  const said = await fremdrift(["merge", svar, "--out", out], {
    read: (path) =>
      /1[45]7/.test(path)
        ? Promise.reject(Object.assign(new Error("busy"), { code: "EBUSY" }))
        : readFile(path),
  });
  expect(said.code).toBe(1);
  expect(said.output.match(/Skal rettes · Filen kan ikke åbnes/g)).toHaveLength(2);
  expect(said.output).not.toContain("er den samme som");
  expect(said.output).toContain("1 af 29 kommuner har svaret.");
});

test("only bad files: an overview of nothing is written all the same, 1", async () => {
  const { svar, out } = await svarWith();
  await writeFile(join(svar, "svar.pdf"), "%PDF-1.4");
  const said = await fremdrift(["merge", svar, "--out", out]);
  expect(said.code).toBe(1);
  expect(said.output).toContain("0 af 29 kommuner har svaret.");
  expect(readWorkbook(await readFile(out)).readable).toBe(true);
});

test("the newer of two returns counts, whatever the files' own times and order", async () => {
  const { svar, out } = await svarWith();
  const newer = await saveForm(svar, "a.xlsx", {
    codes: ["101"],
    answers: { "1.1": ["Rød", "ny"] },
    savedAt: "2017-12-01T10:00:00Z",
  });
  await saveForm(svar, "b.xlsx", { codes: ["101"], savedAt: "2017-11-01T10:00:00Z" });
  await utimes(newer, 0, 0);
  const said = await fremdrift(["merge", svar, "--out", out, "--json", "-"]);
  expect(said.code).toBe(0);
  expect(JSON.parse(said.output)).toMatchObject({
    returns: [
      { file: "a.xlsx", state: "accepted" },
      { file: "b.xlsx", state: "superseded" },
    ],
  });
});

test("two returns of the same time wait for a person: 1, and the municipality is missing in the JSON", async () => {
  const { svar, out } = await svarWith();
  await saveForm(svar, "a.xlsx", { codes: ["101"], answers: { "1.1": ["Rød", "x"] } });
  await saveForm(svar, "b.xlsx", { codes: ["101"] });
  const said = await fremdrift(["merge", svar, "--out", out, "--json", "-"]);
  expect(said.code).toBe(1);
  const summary: unknown = JSON.parse(said.output);
  expect(summary).toMatchObject({ returns: [{ state: "undecided" }, { state: "undecided" }] });
  expect(summary).toMatchObject({ missing: expect.arrayContaining(["101"]) });
  expect(said.messages).toContain("1 kommune er til afklaring: København.");
});

describe("when it cannot be saved", () => {
  test("the old overview is untouched byte for byte, nothing lies beside it, 2", async () => {
    const { folder, svar, out } = await svarWith("101");
    await fremdrift(["merge", svar, "--out", out]);
    const old = await readFile(out);
    await saveForm(svar, "147.xlsx", { codes: ["147"] });
    const said = await fremdrift(["merge", svar, "--out", out, "--json", join(folder, "r.json")], {
      replace: () => Promise.reject(new CannotWrite(out, "EBUSY", 0)),
    });
    expect(said).toMatchObject({ code: 2, output: "" });
    expect(said.messages).toBe(
      `${out} er åben i et andet program, fx Excel, eller er skrivebeskyttet. Luk den, og prøv igen. Der er ikke ændret noget.\n`,
    );
    expect((await readFile(out)).equals(old)).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(["Regionalt overblik.xlsx", "svar"]);
  });

  test("a full disk half-way through the second file leaves the first as it was", async () => {
    const { folder, svar, out } = await svarWith("101");
    await fremdrift(["merge", svar, "--out", out]);
    const old = await readFile(out);
    let count = 0;
    const said = await fremdrift(["merge", svar, "--out", out, "--json", join(folder, "r.json")], {
      replace: (files) =>
        replaceFiles(files, {
          writeNew: async (path, bytes) => {
            count += 1;
            await writeFile(path, bytes instanceof Uint8Array ? bytes.slice(0, 10) : "half");
            if (count === 2) throw Object.assign(new Error("full"), { code: "ENOSPC" });
          },
          checkWritable: () => Promise.resolve(),
          rename: () => Promise.reject(new Error("must not come this far")),
          remove: (path) => rm(path, { force: true }),
        }),
    });
    expect(said.code).toBe(2);
    expect(said.messages).toContain("Der er ikke plads til");
    expect((await readFile(out)).equals(old)).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(["Regionalt overblik.xlsx", "svar"]);
  });
});

describe("nothing is done, 2, and one line says why", () => {
  const cases: readonly (readonly [
    string,
    (at: { folder: string; svar: string }) => readonly string[],
    RegExp,
  ])[] = [
    ["a path that is not there", ({ folder }) => [join(folder, "nej.xlsx")], /nej\.xlsx findes ikke/],
    ["a pattern that nothing fits", ({ svar }) => [join(svar, "*.ods")], /Ingen filer passer til/],
    ["an empty folder", ({ folder }) => [join(folder, "tom")], /ingen filer at læse/],
  ];
  test.each(cases)("%s", async (_name, paths, line) => {
    const { folder, svar, out } = await svarWith("101");
    await mkdir(join(folder, "tom"));
    const said = await fremdrift(["merge", ...paths({ folder, svar }), "--out", out]);
    expect(said).toMatchObject({ code: 2, output: "" });
    expect(said.messages).toMatch(line);
    expect(said.messages.trim().split("\n")).toHaveLength(1);
    expect(await readdir(folder)).not.toContain("Regionalt overblik.xlsx");
  });

  test("an output that cannot be: beneath a file, a folder, another ending, the same twice", async () => {
    const { folder, svar, out } = await svarWith("101");
    const complaint = async (...words: string[]) => {
      const said = await fremdrift(["merge", svar, ...words]);
      expect(said).toMatchObject({ code: 2, output: "" });
      return said.messages;
    };
    expect(await complaint("--out", join(svar, "101.xlsx", "o.xlsx"))).toContain("er ikke en mappe");
    expect(await complaint("--out", svar)).toContain("er en mappe");
    expect(await complaint("--out", join(folder, "o.pdf"))).toContain("skal ende på .xlsx");
    expect(await complaint("--out", out, "--json", out)).toContain("står to steder");
    expect((await readdir(folder)).sort()).toEqual(["svar"]);
  });

  test("a return is never overwritten", async () => {
    const { svar } = await svarWith("101", "147");
    const target = join(svar, "101.xlsx");
    const before = await readFile(target);
    for (const words of [
      ["merge", svar, "--out", target],
      ["merge", target, "--out", join(svar, "..", "svar", "101.xlsx")],
      ["merge", svar, "--out", join(svar, "o.xlsx"), "--json", target],
    ]) {
      const said = await fremdrift(words);
      expect(said.code).toBe(2);
      expect(said.messages).toContain("er et af de skemaer, der skal læses, og ville blive overskrevet");
    }
    expect((await readFile(target)).equals(before)).toBe(true);
  });
});
