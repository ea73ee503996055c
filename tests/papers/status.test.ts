// The combined status as a Word document: valid, the same bytes each time, and with the overview's own numbers.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { readDocument } from "../../src/adapters/docx";
import { readWorkbook } from "../../src/adapters/xlsx";
import { partsOf } from "../../src/core/intake/parts";
import { fremdrift, newFolder } from "../cli/world";
import { saveForm } from "../cli/returnFiles";
import { openXmlObjections } from "../programs";

/** Three of the 29 municipalities: two answer, one waits for nobody. Marked as examples by their words. */
async function overview(): Promise<string> {
  const folder = await newFolder();
  const svar = await newFolder();
  await saveForm(svar, "København.xlsx", {
    codes: ["101"],
    answers: {
      "1.1": ["Gul", "Eksempel: vi er i gang."],
      "2.2": ["-", ""],
      "3.1": ["Rød", "Eksempel: ikke begyndt.\n\nTo afsnit & <tegn>."],
    },
  });
  await saveForm(svar, "Ballerup.xlsx", { codes: ["151"] });
  const out = join(folder, "overblik.xlsx");
  await fremdrift(["merge", svar, "--out", out]);
  return out;
}

async function paper(from: string, name = "status.docx") {
  const out = join(await newFolder(), name);
  const said = await fremdrift(["paper", "status", from, "--out", out]);
  return { said, out };
}

test("the Open XML SDK has no objections, and the same overview gives the same bytes", async () => {
  const from = await overview();
  const [one, two] = [await paper(from), await paper(from)];
  expect(one.said).toMatchObject({ code: 0, messages: "" });
  expect(openXmlObjections(one.out)).toEqual([]);
  expect(await readFile(one.out)).toEqual(await readFile(two.out));
});

test("a chart shows the overview's numbers, and its workbook opens and holds the same", async () => {
  const { out } = await paper(await overview());
  const parts = unzipSync(await readFile(out));
  const charts = Object.keys(parts).filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name));
  // Themes, SKAL and KAN.
  expect(charts).toHaveLength(3);
  const skal = new TextDecoder().decode(parts["word/charts/chart2.xml"]);
  expect(skal).toContain(
    '<c:externalData xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1">',
  );
  // København is yellow and Ballerup green in 1.1, København red and Ballerup green in 3.1.
  const read = readWorkbook(parts["word/embeddings/chart2.xlsx"] ?? new Uint8Array());
  if (!read.readable) throw new Error(read.reason);
  const [sheet] = read.snapshot.sheets;
  const value = (row: number, column: number) =>
    sheet?.cells.find((cell) => cell.row === row && cell.column === column)?.value;
  expect(value(1, 2)).toEqual({ kind: "text", text: "Grøn" });
  expect([2, 3, 4, 5].map((column) => value(2, column))).toEqual(
    [1, 1, 0, 0].map((number) => ({ kind: "number", number })),
  );
  expect(skal).toContain('<c:pt idx="0"><c:v>1</c:v></c:pt>');
});

test("what only people can write is a marked place, and every remark is there as it was written", async () => {
  const { out } = await paper(await overview());
  const bytes = await readFile(out);
  const xml = new TextDecoder().decode(unzipSync(bytes)["word/document.xml"]);
  expect(xml).toContain("[Skriv, hvad der skal besluttes]");
  expect(xml).toContain("To afsnit &amp; &lt;tegn&gt;.");
  const read = readDocument(bytes);
  if (!read.readable) throw new Error(read.reason);
  const words = partsOf(read.snapshot).flatMap(({ cells }) => cells.map(({ value }) => value));
  expect(words).toContainEqual({ kind: "text", text: "2 af 29 kommuner har svaret (7 %)" });
});

test("what is no overview is refused in one line, and nothing is written", async () => {
  const folder = await newFolder();
  const form = await saveForm(folder, "København.xlsx", { codes: ["101"] });
  const { said, out } = await paper(form);
  expect(said).toMatchObject({ code: 2, output: "" });
  expect(said.messages).toBe(`${form} er ikke et regionalt overblik. Vælg det seneste overblik.\n`);
  await expect(readFile(out)).rejects.toThrow("ENOENT");
});

test("a paper that is not known is refused with the one that was meant", async () => {
  const { said } = { said: await fremdrift(["paper", "statsu", "x.xlsx", "--out", "y.docx"]) };
  expect(said).toMatchObject({ code: 2 });
  expect(said.messages).toBe(
    'Dokumentet "statsu" findes ikke. Mente du "status"? Vælg status, plans, adjustment, return eller council.\n',
  );
});

test("a paper that lies there already is not replaced: somebody may have written in it", async () => {
  const from = await overview();
  const { out } = await paper(from);
  await writeFile(out, "Skrevet i papiret.");
  const said = await fremdrift(["paper", "status", from, "--out", out]);
  expect(said.code).toBe(2);
  expect(said.messages).toContain("status.docx findes i forvejen");
  expect(await readFile(out, "utf8")).toBe("Skrevet i papiret.");
});
