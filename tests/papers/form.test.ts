// The form in Word: valid, blank for the intake until somebody answers, and read with all that was filled in.
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { progressAnswer } from "../../src/core/forms/progress/reading/answers";
import { fremdrift, newFolder } from "../cli/world";
import { openXmlObjections } from "../programs";
import { returnOf } from "../word/readWord";

const DOCUMENT = "word/document.xml";
const TERMS = ["--deadline", "2017-10-02", "--contact", "svar@kommunen.dk"];

async function blankForm(...words: readonly string[]): Promise<string> {
  const out = join(await newFolder(), "Herlev.docx");
  const said = await fremdrift(["form", "--municipality", "Herlev", "--out", out, ...words]);
  expect(said).toMatchObject({ code: 0, messages: "" });
  return out;
}

/** As Word leaves it: a word chosen from each list, a remark in each empty cell, a name and an address in the head. */
function filledIn(bytes: Uint8Array, words: readonly string[]): Uint8Array {
  const parts = unzipSync(bytes);
  let statuses = 0;
  let remarks = 0;
  const xml = strFromU8(parts[DOCUMENT] ?? new Uint8Array())
    .replaceAll(/\[Vælg\](?=<)/g, () => words[statuses++ % words.length] ?? "")
    .replaceAll(/<w:tc>(?:(?!<\/w:tc>).)*?<\/w:tc>/gs, (cell) => {
      if (/<w:t[ >]/.test(cell)) return cell;
      remarks += 1;
      return cell.replace("</w:p>", `<w:r><w:t>Eksempel ${remarks}</w:t></w:r></w:p>`);
    })
    .replace("[Skriv navn]</w:t>", "Eksempel Eksempelsen</w:t>")
    .replace("[Skriv e-mail]</w:t>", "eksempel@herlev.dk</w:t>")
    .replace(/<w:showingPlcHdr\/>(?=(?:(?!<w:showingPlcHdr).)*\[Skriv dato\]<\/w:t>)/s, "<w:KEEP/>")
    .replaceAll("<w:showingPlcHdr/>", "")
    .replace("<w:KEEP/>", "<w:showingPlcHdr/>");
  expect([statuses, remarks]).toEqual([12, 12]);
  return zipSync({ ...parts, [DOCUMENT]: strToU8(xml) });
}

test.each([
  ["as the set says", []],
  ["with another deadline and address", TERMS],
  ["in English", ["--lang", "en"]],
])("unanswered, %s, it is valid, blank, and made anew in its own place", async (_, words) => {
  const out = await blankForm(...words);
  expect(openXmlObjections(out)).toEqual([]);
  const { findings } = returnOf(new Uint8Array(await readFile(out)));
  expect(findings.map(({ code }) => code)).toEqual(["form-blank"]);
  const first = await readFile(out);
  const again = await fremdrift(["form", "--municipality", "Herlev", "--out", out, ...words]);
  expect(again).toMatchObject({ code: 0, messages: "" });
  expect((await readFile(out)).equals(first)).toBe(true);
});

test("filled in it is read 12 of 12, and a blank one never takes its place", async () => {
  const out = await blankForm(...TERMS);
  const filled = filledIn(new Uint8Array(await readFile(out)), ["Grøn", "Gul", "Rød"]);
  const read = returnOf(filled);
  expect(read.municipalities).toEqual(["163"]);
  expect(read.findings).toEqual([]);
  expect([read.head.contact, read.head.email]).toEqual(["Eksempel Eksempelsen", "eksempel@herlev.dk"]);
  expect(read.answers.map(progressAnswer).map(({ status, remark }) => [status, remark])).toEqual(
    Array.from({ length: 12 }, (_, index) => [
      ["green", "yellow", "red"][index % 3],
      `Eksempel ${index + 1}`,
    ]),
  );
  await writeFile(out, filled);
  const refused = await fremdrift(["form", "--municipality", "Herlev", "--out", out]);
  expect([refused.code, refused.messages]).toEqual([2, expect.stringContaining("Herlev.docx")]);
  expect(new Uint8Array(await readFile(out))).toEqual(filled);
});

test("forms --word makes each in both kinds", async () => {
  const folder = await newFolder();
  const said = await fremdrift(["forms", "--out", folder, "--word"]);
  expect(said).toMatchObject({ code: 0, messages: "" });
  const names = await readdir(folder);
  expect(names.filter((name) => name.endsWith(".xlsx"))).toHaveLength(29);
  expect(names.filter((name) => name.endsWith(".docx"))).toHaveLength(29);
});

test("what was answered last time is not shown in Word, and nobody is left to think so", async () => {
  const out = join(await newFolder(), "Herlev.docx");
  const said = await fremdrift([
    ...["form", "--municipality", "Herlev", "--out", out, "--earlier", "overblik.xlsx"],
  ]);
  expect([said.code, said.messages]).toEqual([2, expect.stringContaining("uden --earlier")]);
  await expect(readFile(out)).rejects.toThrow();
});
