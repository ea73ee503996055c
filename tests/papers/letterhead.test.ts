// A paper in somebody's own letterhead: what is theirs stays, what is ours is there, and Word has no objections.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { fremdrift, newFolder } from "../cli/world";
import { saveForm } from "../cli/returnFiles";
import { libreOffice, openXmlObjections, pythonDocx, withProgram } from "../programs";
import { danishTemplate, FOOT, fromLibreOffice, fromPythonDocx, HEAD } from "./letterheads";

/** A status with charts, tables and lists, of one example answer. */
async function paperIn(letterhead: Uint8Array, ending = ".docx", kind = "status") {
  const [svar, folder] = [await newFolder(), await newFolder()];
  await saveForm(svar, "a.xlsx", { codes: ["101"], answers: { "1.1": ["Rød", "Eksempel: ikke begyndt."] } });
  const [overview, template, out] = [
    join(folder, "overblik.xlsx"),
    join(folder, `brevpapir${ending}`),
    join(folder, "status.docx"),
  ];
  await writeFile(template, letterhead);
  await fremdrift(["merge", svar, "--out", overview]);
  const said = await fremdrift(["paper", kind, overview, "--template", template, "--out", out]);
  return { said, out, template };
}

/** What python-docx finds. */
const READ = `
import sys, json, docx
d = docx.Document(sys.argv[1])
s = d.sections[-1]
print(json.dumps({
  "headings": [p.text for p in d.paragraphs if p.style is not None and p.style.name == "Heading 1"],
  "tables": len(d.tables),
  "first": next(p.text for p in d.paragraphs if p.text.strip()),
  "head": "".join(p.text for p in s.header.paragraphs),
  "foot": "".join(p.text for p in s.footer.paragraphs),
  "left": round(s.left_margin.cm, 1), "right": round(s.right_margin.cm, 1),
  "widest": max(sum(int(c.get("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}w")) for c in t._tbl.tblGrid) for t in d.tables),
}))
`;

const HEADINGS = ["Baggrund", "Indstilling", "Sagsfremstilling", "Bilag 1: Svarene på et blik"];

/** Parts that the paper is not in. */
async function untouched(out: string, letterhead: Uint8Array): Promise<readonly string[]> {
  const [before, after] = [unzipSync(letterhead), unzipSync(await readFile(out))];
  return Object.keys(before).filter(
    (name) => Buffer.compare(before[name] ?? new Uint8Array(), after[name] ?? new Uint8Array()) === 0,
  );
}

withProgram("pythonDocx", "a Danish template: its styles by name, its head and foot, its lists", async () => {
  const letterhead = danishTemplate();
  const { said, out } = await paperIn(letterhead, ".dotx");
  expect(said).toMatchObject({ code: 0, messages: "" });
  expect(openXmlObjections(out)).toEqual([]);
  expect(await untouched(out, letterhead)).toEqual(["word/header1.xml", "word/footer1.xml"]);
  const parts = unzipSync(await readFile(out));
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  // A template's content type would have Word make a new document of it each time it is opened.
  expect(text("[Content_Types].xml")).not.toContain("template");
  expect(text("word/document2.xml")).toContain('<w:pStyle w:val="Overskrift1"/>');
  expect(text("word/document2.xml")).not.toContain('w:val="Heading1"');
  // Before them stands all that the template had, to the letter.
  expect(
    text("word/styles.xml").startsWith(
      strFromU8(unzipSync(letterhead)["word/styles.xml"] ?? new Uint8Array()).replace("</w:styles>", ""),
    ),
  ).toBe(true);
  expect(text("word/styles.xml")).toContain('<w:basedOn w:val="Brevtekst"/>');
  expect(text("word/numbering.xml")).toContain('<w:num w:numId="9"><w:abstractNumId w:val="4"/></w:num>');
  expect(pythonDocx(READ, out)).toMatchObject({
    head: HEAD,
    foot: FOOT,
    left: 3,
    right: 3,
    // 21 cm less twice 3 cm, in twentieths of a point.
    widest: 11906 - 2 * 1701,
  });
});

withProgram(
  ["soffice", "writer", "pythonDocx"],
  "LibreOffice's own, and it opens the paper again",
  async () => {
    const { said, out } = await paperIn(fromLibreOffice());
    expect(said).toMatchObject({ code: 0, messages: "" });
    expect(openXmlObjections(out)).toEqual([]);
    expect(pythonDocx(READ, out)).toMatchObject({ head: HEAD, foot: FOOT, left: 4, right: 2 });
    expect(libreOffice(out, "pdf")).toHaveLength(1);
  },
);

withProgram("pythonDocx", "what stands in the letterhead's body stays before the paper", async () => {
  const { said, out } = await paperIn(fromPythonDocx());
  expect(said).toMatchObject({ code: 0, messages: "" });
  expect(openXmlObjections(out)).toEqual([]);
  expect(pythonDocx(READ, out)).toMatchObject({
    head: HEAD,
    foot: FOOT,
    first: "Fortroligt",
    left: 3,
    right: 2,
  });
});

withProgram("pythonDocx", "without a letterhead python-docx reads the headings and tables", async () => {
  const [svar, folder] = [await newFolder(), await newFolder()];
  await saveForm(svar, "a.xlsx", { codes: ["101"] });
  const [overview, out] = [join(folder, "overblik.xlsx"), join(folder, "status.docx")];
  await fremdrift(["merge", svar, "--out", overview]);
  await fremdrift(["paper", "status", overview, "--out", out]);
  const read = pythonDocx(READ, out);
  expect(read).toMatchObject({ headings: expect.arrayContaining(HEADINGS.slice(0, 3)) });
});

test("the same letterhead and the same answers give the same bytes", async () => {
  const [one, two] = [await paperIn(danishTemplate()), await paperIn(danishTemplate())];
  expect(await readFile(one.out)).toEqual(await readFile(two.out));
});

const DOCUMENT = "word/document2.xml";
const template = unzipSync(danishTemplate());

test.each<[string, Uint8Array, string]>([
  [
    "no Word document",
    new TextEncoder().encode("brevpapir"),
    "Vælg et Word-dokument (.docx) eller en Word-skabelon (.dotx).",
  ],
  [
    "macros",
    zipSync({ ...template, "word/vbaProject.bin": Uint8Array.of(1) }),
    "Filen indeholder makroer. Gem den som .docx eller .dotx, og prøv igen.",
  ],
  [
    "Strict Open XML",
    zipSync({
      ...template,
      [DOCUMENT]: new TextEncoder().encode(
        strFromU8(template[DOCUMENT] ?? new Uint8Array()).replace(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main",
        ),
      ),
    }),
    "Filen er gemt som Strict Open XML. Gem den som almindelig .docx, og prøv igen.",
  ],
  [
    "a DOCTYPE",
    zipSync({ ...template, [DOCUMENT]: new TextEncoder().encode('<!DOCTYPE x [<!ENTITY a "b">]><x/>') }),
    "Vælg et Word-dokument (.docx) eller en Word-skabelon (.dotx).",
  ],
  [
    "forty megabytes of blanks",
    zipSync({ ...template, [DOCUMENT]: new Uint8Array(40 << 20).fill(32) }),
    "Vælg et Word-dokument (.docx) eller en Word-skabelon (.dotx).",
  ],
])("%s is refused in one line, and nothing is written", async (_what, bytes, remedy) => {
  const { said, out, template: path } = await paperIn(bytes);
  expect(said).toEqual({
    code: 2,
    output: "",
    messages: `${path} kan ikke bruges som brevpapir. ${remedy}\n`,
  });
  await expect(readFile(out)).rejects.toThrow("ENOENT");
});
