/** What the secretariat types in the sheet Kommuner: it outlives a merge, and says who owes an answer. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cellsOf } from "../overview/cellsOf";
import { openpyxl } from "../programs";
import { mailsIn, to } from "./mails";
import { saveForm } from "./returnFiles";
import { fremdrift, newFolder } from "./world";

/** Types into the sheet Kommuner, below a heading and beside a municipality's name, as somebody does in Excel. */
const TYPE = `
import sys, json, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book["Kommuner"]
heads = {cell.value: cell.column for cell in sheet[4]}
for name, heading, value in json.loads(sys.argv[2]):
    row = next(cell.row for cell in sheet["A"] if cell.value == name)
    sheet.cell(row, heads[heading]).value = value
book.save(sys.argv[1])
`;

const SHEET = `
import sys, json, openpyxl
sheet = openpyxl.load_workbook(sys.argv[1])["Kommuner"]
heads = [cell.value for cell in sheet[4]]
print(json.dumps({row[0].value: {h: c.value for h, c in zip(heads, row) if c.value} for row in sheet.iter_rows(min_row=5)}))
`;

test("contacts and joining stand in the sheet Kommuner, outlive a merge, and decide who owes what", async () => {
  const folder = await newFolder();
  const [overview, list] = [join(folder, "overblik.xlsx"), join(folder, "kontakter.csv")];
  await writeFile(list, "Kommune;E-mail\nHerlev;job@herlev.example\nDragør;job@dragoer.example\n");
  await fremdrift(["round", "new", "--out", overview, "--contacts", list]);
  const typed = [
    ["Herlev", "Tilslutning", "ikke tilsluttet"],
    ["Gentofte", "Tilslutning", "ikke tilsluttet"],
    ["Dragør", "Tilslutning", "tilsluttet"],
    ["Dragør", "Note om kommunen", "Ring til forvaltningen.\nEfter kl. 10.00"],
    ["Dragør", "Rykket", "2017-12-01"],
  ];
  openpyxl(TYPE, overview, JSON.stringify(typed));
  const svar = join(folder, "svar");
  await mkdir(svar);
  // By hand: 1.1 is one of the SKAL.
  await saveForm(svar, "Gentofte.xlsx", { codes: ["157"], answers: { "1.1": ["", ""] } });
  const json = join(folder, "resultat.json");
  const merged = await fremdrift(["merge", svar, "--into", overview, "--out", overview, "--json", json]);
  expect(merged.output).toContain("27 kommuner mangler at svare");
  expect(merged.output).toContain("1 kommune har ikke tilsluttet sig og skylder ikke svar på SKAL: Herlev.");

  const kept = openpyxl(SHEET, overview);
  expect(kept).toMatchObject({
    Herlev: { "E-mail til breve": "job@herlev.example", Tilslutning: "ikke tilsluttet" },
    Dragør: {
      "E-mail til breve": "job@dragoer.example",
      Tilslutning: "tilsluttet",
      "Note om kommunen": "Ring til forvaltningen.\nEfter kl. 10.00",
      Rykket: "2017-12-01",
    },
  });
  // 29 municipalities: Gentofte has answered all but 1.1, Herlev nothing, and neither owes SKAL; 27 are missing.
  const summary: unknown = JSON.parse(await readFile(json, "utf8"));
  expect(summary).toMatchObject({ notJoined: ["157", "163"] });
  expect(summary).toHaveProperty("missing.length", 27);
  expect(summary).toHaveProperty(
    "totals.0",
    expect.objectContaining({ recommendation: "1.1", green: 0, unanswered: 0, missing: 27, notJoined: 2 }),
  );
  expect(summary).toHaveProperty(
    "totals.1",
    expect.objectContaining({ recommendation: "2.1", green: 1, unanswered: 0, missing: 27, notJoined: 1 }),
  );
  expect(summary).toHaveProperty(
    "totals.2",
    expect.objectContaining({ recommendation: "2.2", kind: "kan", green: 1, missing: 27, notJoined: 1 }),
  );

  // Told apart wherever somebody reads: by hand, from the same 29.
  const cells = [...cellsOf(overview)];
  const told = (sheet: string, text: string) =>
    cells.filter(([at, value]) => at.startsWith(`${sheet}!`) && value === text);
  // Herlev's 12, and Gentofte's 1.1; in Matrix the legend's too.
  expect(told("Data", "Ikke tilsluttet")).toHaveLength(13);
  expect(told("Matrix", "□")).toHaveLength(14);
  // Gentofte owes no answer to 1.1, so nobody is told of it.
  expect(told("Opmærksomhedspunkter", "Skal rettes")).toEqual([]);
  // Read back, the word is no correction; the joining is taken back, and the answer is owed again.
  openpyxl(TYPE, overview, JSON.stringify([["Herlev", "Tilslutning", "tilsluttet"]]));
  const again = await fremdrift(["merge", svar, "--into", overview, "--out", overview]);
  expect(again.output).toContain("28 kommuner mangler at svare");
  openpyxl(TYPE, overview, JSON.stringify([["Herlev", "Tilslutning", "ikke tilsluttet"]]));
  await fremdrift(["merge", svar, "--into", overview, "--out", overview]);

  const out = join(folder, "breve");
  await fremdrift(["letters", overview, "--kind", "reminder", "--out", out]);
  const reminders = mailsIn(out);
  expect(reminders).toHaveLength(27);
  expect(to(reminders, "Herlev")).toBeUndefined();
  expect(to(reminders, "Dragør")?.to).toEqual([["", "job@dragoer.example"]]);
  const asked = join(folder, "tilslutning");
  await fremdrift(["letters", overview, "--kind", "adoption", "--out", asked]);
  // 29 but those of which the council's decision is known: Herlev, Gentofte and Dragør.
  expect(await readdir(asked)).toHaveLength(26);
  // Merging without going on would lose what was typed.
  const lost = await fremdrift(["merge", svar, "--out", overview]);
  expect(lost.code).toBe(2);
});

test("a joining that is none of the words is told with its cell", async () => {
  const folder = await newFolder();
  const overview = join(folder, "overblik.xlsx");
  await fremdrift(["round", "new", "--out", overview]);
  openpyxl(TYPE, overview, JSON.stringify([["Herlev", "Tilslutning", "måske"]]));
  const svar = join(folder, "svar");
  await mkdir(svar);
  await saveForm(svar, "Kbh.xlsx", { codes: ["101"] });
  const merged = await fremdrift(["merge", svar, "--into", overview, "--out", overview]);
  expect(merged.code).toBe(1);
  expect(merged.output).toContain('"måske" siger ikke, om kommunen har tilsluttet sig.');
});

test.each(["Kommuner", "Årshjul"])(
  "%s deleted: going on would lose its words, so it is said and nothing is written",
  async (sheet) => {
    const folder = await newFolder();
    const overview = join(folder, "overblik.xlsx");
    await fremdrift(["round", "new", "--out", overview]);
    const script =
      "import sys, openpyxl\nbook = openpyxl.load_workbook(sys.argv[1])\ndel book[sys.argv[2]]\nbook.save(sys.argv[1])\nprint('null')";
    openpyxl(script, overview, sheet);
    const before = await readFile(overview);
    const answer = await saveForm(folder, "Kbh.xlsx", { codes: ["101"] });
    const merged = await fremdrift(["merge", answer, "--into", overview, "--out", overview]);
    expect(merged.code).toBe(2);
    expect(merged.messages).toContain(`Arket ${sheet} findes ikke længere i overblikket`);
    expect(await readFile(overview)).toEqual(before);
  },
);
