// The adjustment as a Word document: from the answers to 2015's set and the set of 2016-2017, with what the notes say of both.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { isRecommendationSet } from "../../src/core/forms/progress/set/recommendationSet";
import { builtInSets } from "../../src/data";
import { fremdrift, newFolder } from "../cli/world";
import { saveForm } from "../cli/returnFiles";
import { openXmlObjections } from "../programs";

const OLD = "kkr-hovedstaden-2015";
const NEW = "kkr-hovedstaden-2016-2017";

const EARLIER =
  "Alle kommuner skal medvirke til, at der udarbejdes en kortlægning af det eksisterende vidensgrundlag vedr. effekten af de redskaber og indsatser som bruges på beskæftigelsesområdet.";
const LATER =
  "Alle kommuner skal medvirke til, at dokumentation af effekten af indsatser på beskæftigelsesområdet udvikles. Det gælder både opkvalificeringsindsatser og sanktionsredskaber. Fokus er særligt på dialogen med staten med henblik på at styrke og udvikle jobindsats.dk. Det handler fx om mulighederne for at trække statistik for særlige temaer – herunder afslutningsårsag for ledighedsperioden.";

/** Two example answers to the set of 2015. */
async function overview(): Promise<string> {
  const set = builtInSets.find(({ id }) => id === OLD);
  if (!set || !isRecommendationSet(set)) throw new Error(OLD);
  const svar = await newFolder();
  await saveForm(svar, "a.xlsx", {
    codes: ["101"],
    set,
    answers: { "1.3": ["Rød", "Eksempel: ikke begyndt."] },
  });
  await saveForm(svar, "b.xlsx", { codes: ["151"], set });
  const out = join(await newFolder(), "overblik.xlsx");
  await fremdrift(["merge", svar, "--set", OLD, "--out", out]);
  return out;
}

async function paper(from: string, next: readonly string[] = ["--set", NEW]) {
  const out = join(await newFolder(), "justering.docx");
  const said = await fremdrift(["paper", "adjustment", from, ...next, "--out", out]);
  return { said, out };
}

/** The text of the document, paragraph by paragraph; what is bold between asterisks. */
async function paragraphs(path: string): Promise<readonly string[]> {
  const xml = new TextDecoder().decode(unzipSync(await readFile(path))["word/document.xml"]);
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([each]) =>
    [...each.matchAll(/<w:r>(.*?)<\/w:r>/gs)]
      .map(([, run = ""]) => {
        const words = [...run.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text = ""]) => text).join("");
        return run.includes("<w:b/>") ? `*${words}*` : words;
      })
      .join(""),
  );
}

test("the Open XML SDK has no objections, and the same input gives the same bytes", async () => {
  const from = await overview();
  const [one, two] = [await paper(from), await paper(from)];
  expect(one.said).toMatchObject({ code: 0, messages: "" });
  expect(openXmlObjections(one.out)).toEqual([]);
  expect(await readFile(one.out)).toEqual(await readFile(two.out));
});

test("6 are kept, 3 adjusted, 3 new and 4 removed, each with its text and what has changed in it", async () => {
  const { out } = await paper(await overview());
  const said = await paragraphs(out);
  expect(
    said.some((line) => line.startsWith("6 er bibeholdt, 3 er justeret, 3 er nye og 4 er udgået.")),
  ).toBe(true);
  const count = (word: string) => said.filter((line) => line === word).length;
  expect(["Bibeholdt", "Justeret", "Ny", "Udgået"].map(count)).toEqual([6, 3, 3, 4]);
});

test("4.1 stands with both texts as printed, and what only one of them has is bold", async () => {
  const said = await paragraphs((await paper(await overview())).out);
  const plain = (line: string) => line.replaceAll("*", "");
  const [before, ...others] = said.filter((line) => plain(line) === EARLIER);
  expect(others).toEqual([]);
  // "kortlægning" has gone, "til, at" stands in both.
  expect(before).toMatch(/^Alle kommuner skal medvirke til, at\*[^*]*kortlægning[^*]*\*/);
  // Once among the recommendations, once among the changes.
  const [, after] = said.filter((line) => plain(line) === LATER);
  expect(after).toMatch(/\*[^*]*jobindsats\.dk\.[^*]*\*/);
});

test("without the new set it says which word is missing, and a set that does not follow is refused", async () => {
  const from = await overview();
  const without = await paper(from, []);
  expect(without.said).toMatchObject({ code: 2, output: "" });
  expect(without.said.messages).toBe(
    "Skriv også, hvilket nyt sæt dokumentet handler om, fx: --set NYT.xlsx\n",
  );
  const same = await paper(from, ["--set", OLD]);
  expect(same.said.code).toBe(2);
  expect(same.said.messages).toContain(`${OLD} afløser ikke ${OLD}`);
  await expect(readFile(same.out)).rejects.toThrow("ENOENT");
});
