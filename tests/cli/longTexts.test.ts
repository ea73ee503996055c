/** A text longer than a cell stops nobody: the others are merged, the overview shows how much is missing, nothing is lost. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";
import * as v from "valibot";
import { readWorkbook } from "../../src/adapters/xlsx";
import { altered } from "../intake/cases/alteredPackage";
import { filledForm, saveForm } from "./returnFiles";
import { checkSchema, mergeSchema } from "./summarySchema";
import { fremdrift, newFolder } from "./world";

const LONGEST = 32_767;
const CASES = join(__dirname, "../intake/cases");

/** Such a form with the word LANG, wherever it stands in the file, made into a longer text. */
async function withLong(text: string, filled: Parameters<typeof filledForm>[0]): Promise<Uint8Array> {
  const bytes = await filledForm(filled);
  const parts = Object.keys(unzipSync(bytes)).filter((name) => name.endsWith(".xml"));
  return altered(
    bytes,
    Object.fromEntries(parts.map((name) => [name, (part) => part.replaceAll("LANG", text)])),
  );
}

const x = "x".repeat(40_024);
const emoji = `y${"🙂".repeat(16_500)}`;

const RETURNS: readonly (readonly [string, () => Promise<Uint8Array>, string, number])[] = [
  [
    "a remark of 40,000 in Excel",
    () => readFile(join(CASES, "53-remark-40000.xlsx")),
    "Fremdriftsskema!D11",
    40_000,
  ],
  [
    "a remark of 40,024 in Word",
    () => readFile(join(CASES, "34-word-long-remark.docx")),
    "'Word, tabel 1'!C3",
    40_024,
  ],
  [
    "a status",
    () => withLong(x, { codes: ["151"], answers: { "1.1": ["LANG", ""] } }),
    "Fremdriftsskema!C11",
    40_024,
  ],
  [
    "emoji over the border",
    () => withLong(emoji, { codes: ["151"], answers: { "1.1": ["Gul", "LANG"] } }),
    "Fremdriftsskema!D11",
    33_001,
  ],
  ["a field of the head", () => withLong(x, { codes: ["151"], email: "LANG" }), "Fremdriftsskema!D6", 40_024],
];

describe.each(RETURNS)("%s", (_, bytes, cell, length) => {
  async function merged() {
    const folder = await newFolder();
    const svar = join(folder, "svar");
    await mkdir(svar);
    const name = cell.startsWith("'Word") ? "Ballerup.docx" : "Ballerup.xlsx";
    await writeFile(join(svar, name), await bytes());
    await saveForm(svar, "Gladsaxe.xlsx", { codes: ["159"] });
    const at = (file: string) => join(folder, file);
    const outputs = ["--json", at("o.json"), "--data", at("o.data.json"), "--replies", at("breve")];
    const said = await fremdrift(["merge", svar, "--out", at("o.xlsx"), ...outputs]);
    return { svar, said, at };
  }
  const tooLong = { code: "text-too-long", severity: "warning", cell };

  test("is told of by check, with its place and its length", async () => {
    const { svar } = await merged();
    const { output } = await fremdrift(["check", svar, "--json"]);
    const { returns } = v.parse(checkSchema, JSON.parse(output));
    expect(returns[0]?.findings).toContainEqual(expect.objectContaining(tooLong));
    expect(JSON.stringify(returns[0]?.findings)).toContain(
      `${Math.floor(length / 1000)}.${String(length).slice(-3)} tegn`,
    );
  });

  test("is cut in the workbook, whole in the data, and the other return counts", async () => {
    const { said, at } = await merged();
    expect(said.code).toBeLessThan(2);
    for (const line of said.output.split("\n")) expect(line.length).toBeLessThan(1_000);
    for (const letter of await readdir(at("breve"))) {
      expect((await readFile(join(at("breve"), letter), "utf8")).length).toBeLessThan(8_000);
    }
    const { returns, missing } = v.parse(mergeSchema, JSON.parse(await readFile(at("o.json"), "utf8")));
    expect(returns.map(({ state }) => state)).toEqual(["accepted", "accepted"]);
    expect(missing).toHaveLength(27);
    const [own] = returns;
    const data = await readFile(at("o.data.json"), "utf8");
    const longest = Math.max(
      ...(own?.answers ?? []).flatMap((one) => [one.remark.length, one.statusAsWritten.length]),
    );
    if (/[CD]11$|C3$/.test(cell)) {
      expect(longest).toBe(length);
      expect(data.length).toBeGreaterThan(length);
    }
    const read = readWorkbook(await readFile(at("o.xlsx")));
    if (!read.readable) throw new Error(read.reason);
    for (const sheet of read.snapshot.sheets.filter(({ visibility }) => visibility === "visible")) {
      for (const { value } of sheet.cells) {
        if (value.kind !== "text" || value.text.length < 20_000) continue;
        expect(value.text.length).toBeLessThanOrEqual(LONGEST);
        expect(value.text).toMatch(/\[Forkortet\. Hele teksten er på \d+\.\d{3} tegn/);
        expect(() => encodeURIComponent(value.text)).not.toThrow();
      }
    }
  });

  test("is whole still after --into without the file, and is no correction", async () => {
    const { svar, at } = await merged();
    await mkdir(at("tom"));
    await saveForm(at("tom"), "Gladsaxe.xlsx", { codes: ["159"] });
    const before = v.parse(mergeSchema, JSON.parse(await readFile(at("o.json"), "utf8")));
    const words = ["merge", at("tom"), "--into", at("o.xlsx"), "--out", at("p.xlsx"), "--json", at("p.json")];
    expect((await fremdrift(words)).code).toBeLessThan(2);
    const after = v.parse(mergeSchema, JSON.parse(await readFile(at("p.json"), "utf8")));
    const answers = ({ returns }: typeof after) =>
      returns.find(({ file }) => file.startsWith("Ballerup"))?.answers;
    expect(answers(after)).toEqual(answers(before));
    const rows = JSON.parse(await readFile(at("o.data.json"), "utf8"));
    const again = ["merge", svar, "--into", at("p.xlsx"), "--out", at("q.xlsx"), "--data", at("q.data.json")];
    expect((await fremdrift(again)).code).toBeLessThan(2);
    expect(JSON.parse(await readFile(at("q.data.json"), "utf8"))).toEqual(rows);
  });
});
