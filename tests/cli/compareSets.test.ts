/** What `set compare` makes of the two real sets, by hand from the notes of 2015 and 2017. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { openXmlObjections } from "../programs";
import { fremdrift, newFolder } from "./world";

const OLD = "kkr-hovedstaden-2015";
const NEW = "kkr-hovedstaden-2016-2017";

test("2015 → 2016-2017 is 6 kept, 3 adjusted, 3 new and 4 removed", async () => {
  const { code, output } = await fremdrift(["set", "compare", OLD, NEW, "--json"]);
  expect(code).toBe(0);
  expect(JSON.parse(output)).toEqual({
    from: OLD,
    to: NEW,
    kept: [
      { from: ["2.4"], to: "2.2" },
      { from: ["2.5"], to: "2.3" },
      { from: ["3.2"], to: "3.1" },
      { from: ["3.4"], to: "3.2" },
      { from: ["4.2"], to: "4.2" },
      { from: ["4.3"], to: "4.3" },
    ],
    adjusted: [
      { from: ["1.1", "1.2"], to: "1.1" },
      { from: ["2.1", "2.2", "2.3"], to: "2.1" },
      { from: ["4.1"], to: "4.1" },
    ],
    new: ["5.1", "5.2", "5.3"],
    removed: ["1.3", "1.4", "3.1", "3.3"],
  });
});

test("a person reads how many, which, and how sure it is", async () => {
  const { output } = await fremdrift(["set", "compare", OLD, NEW]);
  expect(output).toContain("Uændrede: 6 · justerede: 3 · nye: 3 · udgåede: 4");
  expect(output).toContain("  1.1 Rekrutteringsservice · justeret · kommer fra 1.1 (udledt), 1.2");
  expect(output).toContain("  5.1 Kompetenceafklaring af flygtninge · ny\n");
  expect(output).toContain("  1.3 Samarbejde om jobrotation · udgået\n");
});

test("sets that do not follow each other are not compared", async () => {
  const { code, messages } = await fremdrift(["set", "compare", NEW, OLD]);
  expect([code, messages]).toEqual([2, expect.stringContaining(`${OLD} afløser ikke ${NEW}`)]);
});

test("a set's own file is compared with the built-in one that it takes over from", async () => {
  const own = join(await newFolder(), "næste.json");
  const current: unknown = JSON.parse(await readFile(join("src", "data", `${NEW}.json`), "utf8"));
  const themes = [
    {
      title: "Virksomhedsrettede indsatser",
      recommendations: [
        { id: "1.1", kind: "kan", text: "Noget helt andet.", derivedFrom: ["2.2"] },
        { id: "1.2", kind: "skal", text: "Noget nyt." },
      ],
    },
  ];
  const set = { ...Object(current), id: "kkr-hovedstaden-2018", previousSet: NEW, removed: [], themes };
  await writeFile(own, JSON.stringify(set));
  const { output } = await fremdrift(["set", "compare", NEW, own, "--json"]);
  expect(JSON.parse(output)).toMatchObject({
    kept: [],
    adjusted: [{ from: ["2.2"], to: "1.1" }],
    new: ["1.2"],
    removed: ["1.1", "2.1", "2.3", "3.1", "3.2", "4.1", "4.2", "4.3", "5.1", "5.2", "5.3"],
  });
});

test.each([
  [["set"], "Skriv også"],
  [["set", "comparé"], 'Mente du "compare"'],
  [["set", "compare", OLD], "to sæt"],
])("%j", async (words, sentence) => {
  const { code, messages } = await fremdrift(words);
  expect([code, messages]).toEqual([2, expect.stringContaining(sentence)]);
});

test.each([
  ["docx", (path: string) => wordsIn(path, "word/document.xml")],
  ["xlsx", (path: string) => wordsIn(path, "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml")],
])(
  "as .%s: both texts of each, and no judge objects; a file that stands there stays",
  async (ending, read) => {
    const path = join(await newFolder(), `ændringer.${ending}`);
    const said = await fremdrift(["set", "compare", OLD, NEW, "--out", path]);
    expect(said).toMatchObject({ code: 0, messages: "" });
    expect(said.output).toContain(`Sammenligningen ligger i ${path}`);
    expect(openXmlObjections(path)).toEqual([]);
    const words = await read(path);
    expect(words).toContain("Anbefalinger: fra KKR Hovedstaden 2015 til KKR Hovedstaden 2016-2017");
    // 1.3 of 2015 has gone, 5.1 of 2016-17 is new.
    expect(words).toContain("samarbejde vedr. jobrotation");
    expect(words).toContain("Effektiv kompetenceafklaring af flygtninge.");
    const before = await readFile(path);
    expect((await fremdrift(["set", "compare", OLD, NEW, "--out", path])).code).toBe(2);
    expect(await readFile(path)).toEqual(before);
  },
);

test("another ending is refused in one line", async () => {
  const path = join(await newFolder(), "ændringer.pdf");
  expect(await fremdrift(["set", "compare", OLD, NEW, "--out", path])).toEqual({
    code: 2,
    output: "",
    messages: `${path} skal ende på .docx eller .xlsx.\n`,
  });
});

async function wordsIn(path: string, ...parts: readonly string[]): Promise<string> {
  const opened = unzipSync(await readFile(path));
  return parts.map((part) => strFromU8(opened[part] ?? new Uint8Array())).join("");
}
