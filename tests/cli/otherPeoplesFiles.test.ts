/** Only what Fremdrift itself would have written is replaced; nothing is written through links, pipes or devices. */
import { execFileSync } from "node:child_process";
import {
  chmod,
  link,
  mkdir,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { writeWorkbook } from "../../src/adapters/xlsx";
import { saveForm } from "./returnFiles";
import { fremdrift, newFolder } from "./world";

async function world() {
  const folder = await newFolder();
  const svar = join(folder, "svar");
  await mkdir(svar);
  await saveForm(svar, "Gentofte.xlsx", { codes: ["157"], answers: { "1.1": ["", ""] } });
  const at = (name: string) => join(folder, name);
  const merge = (...more: string[]) => fremdrift(["merge", svar, "--out", at("o.xlsx"), ...more]);
  return { folder, svar, at, merge };
}

/** Nothing was done, one line says why, and nothing new lies in the folder. */
async function refused(said: Promise<{ code: number; output: string; messages: string }>, why: string) {
  const { code, output, messages } = await said;
  expect(messages).toContain(why);
  expect(messages.trim().split("\n")).toHaveLength(1);
  expect({ code, output }).toEqual({ code: 2, output: "" });
}

const STRANGER = "ser ikke ud til at være lavet af Fremdrift";
const LINK = "er en genvej til noget andet";
const NO_FILE = "er ikke en almindelig fil";
const TWICE = "står to steder";

/** Some other workbook: a budget. */
const budget = () =>
  writeWorkbook({
    properties: { title: "", creator: "x", created: "2017-01-01T00:00:00Z", custom: {} },
    styles: {},
    names: [],
    sheets: [
      {
        name: "Budget",
        visibility: "visible",
        gridlines: true,
        columns: [],
        rows: [],
        cells: [{ row: 1, column: 1, content: { kind: "text", text: "Løn" } }],
        merges: [],
        validations: [],
        conditionalFormats: [],
        tables: [],
        charts: [],
      },
    ],
  });

describe("somebody else's file stays as it is", () => {
  test.each([
    ["o.xlsx", "text", []],
    ["o.xlsx", "budget", []],
    ["r.json", '{ "set": "mit" }', ["--json", "r.json"]],
    ["r.json", "[]", ["--json", "r.json"]],
    ["d.parquet", "PAR1 en andens tal PAR1", ["--data", "d.parquet"]],
    ["d.csv", "key;navn\r\n", ["--data", "d.csv"]],
    ["d.json", '[\n{"navn":"x"}\n]\n', ["--data", "d.json"]],
    ["breve/Gentofte.txt", "Husk at ringe", ["--replies", "breve"]],
    ["breve/Gentofte.txt", "Emne: Fremdriftsskema fra Gentofte", ["--replies", "breve"]],
    ["breve/Herlev.eml", "From: a@b.dk\r\nSubject: hej\r\n\r\n", ["--replies", "breve"]],
    [
      "breve/Herlev.eml",
      "X-Unsent: 1\r\nSubject: hej\r\n\r\nX-Mailer: Fremdrift\r\n",
      ["--replies", "breve"],
    ],
  ] as const)("%s with %s", async (name, content, words) => {
    const { folder, at, merge } = await world();
    await mkdir(at("breve"));
    const bytes = content === "budget" ? await budget() : new TextEncoder().encode(content);
    await writeFile(at(name), bytes);
    await refused(merge(...words.map((word) => (word.startsWith("--") ? word : at(word)))), STRANGER);
    expect(new Uint8Array(await readFile(at(name)))).toEqual(new Uint8Array(bytes));
    const left = (await readdir(folder, { recursive: true })).filter((one) => !one.startsWith("svar"));
    expect(left.sort()).toEqual([...new Set(["breve", name])].sort());
  });

  test("a form's place: a budget is no blank form, and neither is a note", async () => {
    const { at } = await world();
    for (const bytes of [await budget(), new TextEncoder().encode("noter")]) {
      await writeFile(at("f.xlsx"), bytes);
      await refused(
        fremdrift(["form", "--municipality", "101", "--out", at("f.xlsx")]),
        "er ikke et tomt skema",
      );
      expect(new Uint8Array(await readFile(at("f.xlsx")))).toEqual(new Uint8Array(bytes));
    }
  });

  test("what Fremdrift has written is replaced, in either language, and so is an empty file", async () => {
    const { at, merge } = await world();
    await writeFile(at("o.xlsx"), "");
    const all = ["--json", at("r.json"), "--data", at("d.parquet"), "--replies", at("breve")];
    for (const language of ["da", "en", "da"]) {
      expect(await merge(...all, "--lang", language)).toMatchObject({ code: 1, messages: "" });
    }
    for (const data of ["d.csv", "d.json", "d.csv", "d.json"]) {
      expect(await merge("--data", at(data))).toMatchObject({ code: 1, messages: "" });
    }
  });

  test("a mail or a note that came among the returns is read, not taken for a letter of ours", async () => {
    const { svar, merge } = await world();
    const mail = "From: a@b.dk\r\nSubject: svar\r\nMIME-Version: 1.0\r\n\r\nSe vedlagt.\r\n";
    await writeFile(join(svar, "Mail fra Herlev.eml"), mail);
    const { output } = await merge("--replies", svar);
    expect(output).toContain("Mail fra Herlev.eml · ");
    expect((await merge("--replies", svar)).output).not.toContain("Gentofte.eml · ");
    expect(await readFile(join(svar, "Mail fra Herlev.eml"), "utf8")).toBe(mail);
  });
});

const OUTPUTS = [
  ["o.xlsx", []],
  ["r.json", ["--json", "r.json"]],
  ["d.parquet", ["--data", "d.parquet"]],
  ["breve/Gentofte.txt", ["--replies", "breve"]],
  ["breve/Herlev.eml", ["--replies", "breve"]],
] as const;

describe("links, pipes and devices", () => {
  test.each(OUTPUTS)("nothing is written through a link: %s", async (name, words) => {
    const { at, merge } = await world();
    await mkdir(at("breve"));
    const given = words.map((word) => (word.startsWith("--") ? word : at(word)));
    await writeFile(at("mål"), "");
    await symlink(at("mål"), at(name));
    await refused(merge(...given), LINK);
    expect(await readFile(at("mål"), "utf8")).toBe("");
    // It leads to nothing now, and nothing is made there.
    await rm(at("mål"));
    await refused(merge(...given), LINK);
    expect(await readlink(at(name))).toBe(at("mål"));
    await expect(stat(at("mål"))).rejects.toMatchObject({ code: "ENOENT" });
  });

  test.each(OUTPUTS)("a pipe is refused, and nothing waits for it: %s", async (name, words) => {
    const { at, merge } = await world();
    await mkdir(at("breve"));
    execFileSync("mkfifo", [at(name)]);
    await refused(merge(...words.map((word) => (word.startsWith("--") ? word : at(word)))), NO_FILE);
  });

  test("forms: a link among them, and a folder that is one", async () => {
    const { at } = await world();
    await mkdir(at("skemaer"));
    await symlink(at("andet.xlsx"), join(at("skemaer"), "Fremdriftsskema Herlev.xlsx"));
    await refused(fremdrift(["forms", "--out", at("skemaer")]), LINK);
    expect(await readdir(at("skemaer"))).toEqual(["Fremdriftsskema Herlev.xlsx"]);
    await mkdir(at("andre"));
    await symlink(at("andre"), at("genvej"));
    await refused(fremdrift(["forms", "--out", at("genvej")]), LINK);
    expect(await readdir(at("andre"))).toEqual([]);
  });

  // As a device is refused; a real one would be lost to a program that did otherwise.
  test("a socket is no file either", async () => {
    const { at, merge } = await world();
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(at("r.json"), resolve));
    await refused(merge("--json", at("r.json")), NO_FILE);
    server.close();
  });

  test("a letter that has a second name elsewhere is replaced here alone", async () => {
    const { at, merge } = await world();
    await merge("--replies", at("breve"));
    const path = join(at("breve"), "Gentofte.txt");
    await link(path, at("arkiv.txt"));
    const before = await readFile(path);
    await merge("--replies", at("breve"), "--lang", "en");
    expect((await readFile(at("arkiv.txt"))).equals(before)).toBe(true);
    expect((await readFile(path)).equals(before)).toBe(false);
  });

  test("a second name of a return is a return", async () => {
    const { svar, at, merge } = await world();
    const target = join(svar, "Gentofte.xlsx");
    await link(target, at("o.xlsx"));
    const before = await readFile(target);
    await refused(merge(), "er et af de skemaer, der skal læses");
    expect((await readFile(target)).equals(before)).toBe(true);
  });
});

describe("two outputs that are one file", () => {
  test("by names that some disk takes for one, and by another way to the same folder", async () => {
    const { folder, svar, at, merge } = await world();
    await refused(merge("--json", at("r.json"), "--data", at("R.JSON")), TWICE);
    await refused(merge("--json", at("\u00E5.json"), "--data", at("a\u030A.json")), TWICE);
    await symlink(folder, join(svar, "..", "samme"));
    await refused(merge("--json", at("r.json"), "--data", at("samme/r.json")), TWICE);
    // A letter, too, is an output.
    await mkdir(at("breve"));
    await refused(merge("--replies", at("breve"), "--json", at("breve/Herlev.TXT")), TWICE);
  });

  test("by the file itself", async () => {
    const { at, merge } = await world();
    await merge("--json", at("r.json"));
    await link(at("r.json"), at("andet.json"));
    await refused(merge("--json", at("r.json"), "--data", at("andet.json")), TWICE);
  });
});

describe("rights and what is left behind", () => {
  test("an old file keeps its rights, a new one gets the usual ones", async () => {
    const { at, merge } = await world();
    await merge("--json", at("r.json"));
    const mode = async (name: string) => ((await stat(at(name))).mode & 0o777).toString(8);
    expect(await mode("r.json")).toBe((0o666 & ~process.umask()).toString(8));
    await chmod(at("r.json"), 0o640);
    await chmod(at("o.xlsx"), 0o600);
    await merge("--json", at("r.json"));
    expect([await mode("r.json"), await mode("o.xlsx")]).toEqual(["640", "600"]);
  });

  test("what a killed run left is cleared, whatever else lies there under such a name", async () => {
    const { folder, at, merge } = await world();
    const then = new Date(Date.now() - 48 * 60 * 60 * 1000);
    const name = (sign: string) => `.fremdrift-${sign.repeat(8)}-aaaa-4aaa-8aaa-aaaaaaaaaaaa.tmp`;
    await mkdir(join(at(name("0")), "inde"), { recursive: true });
    await symlink(at("findes ikke"), at(name("1")));
    for (const sign of ["2", "f"]) await writeFile(at(name(sign)), "halvt");
    await writeFile(at(".fremdrift-noter.tmp"), "mine");
    for (const sign of ["0", "2", "f"]) await utimes(at(name(sign)), then, then);
    await utimes(at(".fremdrift-noter.tmp"), then, then);
    await merge();
    const kept = (await readdir(folder)).filter((one) => one.startsWith(".fremdrift"));
    expect(kept.sort()).toEqual([name("0"), name("1"), ".fremdrift-noter.tmp"].sort());
  });
});
