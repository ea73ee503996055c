/** What a secretariat does to a set workbook in another program, with what must then be read, worked out by hand. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeWorkbook } from "../../src/adapters/xlsx";
import { setWorkbooksOf } from "../../src/core/forms/setWorkbooks";
import { LANGUAGES } from "../../src/language";
import { describeProblem } from "../../src/core/wording/describeProblem";
import { openpyxl, temporaryFolder, withProgram } from "../programs";
import { described, NEW, readSet } from "./setWorkbooks";

/** Column letters of the draft: Tema, Nr., SKAL/KAN, Forslag, Kort titel, Tekst, Kommer fra, Ændring. The rows are 5 to 16. */
const BEGIN = `
import openpyxl, sys
from datetime import datetime
book = openpyxl.load_workbook(sys.argv[1])
sheet = book["Anbefalinger"]
about = book["Sæt"]
themes = book["Temaer"]
`;

async function altered(python: string) {
  const folder = temporaryFolder();
  const [before, after] = [join(folder, "før.xlsx"), join(folder, "efter.xlsx")];
  const draft = described({ kind: "next", previous: NEW, period: { from: 2018, to: 2019 }, ledger: null });
  writeFileSync(before, await writeWorkbook(draft));
  openpyxl(`${BEGIN}${python}\nbook.save(sys.argv[2])\n`, before, after);
  return readSet(readFileSync(after));
}

/** The altered set as JSON, as far as the test speaks of it. */
async function setOf(python: string) {
  const read = await altered(python);
  if (!read.ok) throw new Error(read.problems.map((one) => describeProblem(one, LANGUAGES.da)).join("\n"));
  return JSON.parse(JSON.stringify(setWorkbooksOf(read.set).json(read.set)));
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly derivedFrom?: readonly unknown[];
}

const rowsOf = (set: { themes: { recommendations: Row[] }[] }): readonly Row[] =>
  set.themes.flatMap(({ recommendations }) => recommendations);
const ids = async (python: string) => rowsOf(await setOf(python)).map(({ id }) => id);

const ALL = ["1.1", "2.1", "2.2", "2.3", "3.1", "3.2", "4.1", "4.2", "4.3", "5.1", "5.2", "5.3"];
const without = (...gone: readonly string[]) => ALL.filter((id) => !gone.includes(id));

const SORTED = `
rows = [[cell.value for cell in row] for row in sheet["A5:L16"]]
rows.sort(key=lambda row: row[4])
for at, row in enumerate(rows):
    for column, value in enumerate(row):
        sheet.cell(5 + at, column + 1).value = value
`;

const READ: readonly (readonly [string, string, readonly string[]])[] = [
  ["nothing at all", "", ALL],
  ["rows sorted by short title", SORTED, ALL],
  ["a row is deleted", "sheet.delete_rows(8)", without("2.3")],
  ["a row is to go", 'sheet["D16"] = "Udgår"', without("5.3")],
  [
    "a whole theme is to go",
    'for row in (14, 15, 16): sheet.cell(row, 4).value = "udgår"',
    without("5.1", "5.2", "5.3"),
  ],
  ["a number with a comma", 'sheet["B6"] = "2,1"', ALL],
  ["a number that became a number", 'sheet["B6"] = 2.1', ALL],
  ["a number that became a day", 'sheet["B6"] = datetime(2018, 1, 2)', ALL],
  ["a number with a point behind it", 'sheet["B6"] = " 2.1. "', ALL],
  ["a number was deleted", 'sheet["B6"] = None', ALL],
  [
    "a new row without a number",
    'sheet["A17"] = 2; sheet["C17"] = "KAN"; sheet["E17"] = "Ny"; sheet["F17"] = "Noget helt nyt."',
    [...ALL.slice(0, 4), "2.4", ...ALL.slice(4)],
  ],
  [
    "a new theme by its title",
    'themes["A10"] = 6; themes["B10"] = "Grøn omstilling"; sheet["A17"] = "Grøn omstilling"; sheet["C17"] = "skal "; sheet["F17"] = "• Noget\\u00a0nyt."',
    [...ALL, "6.1"],
  ],
  ["a column in front", "sheet.insert_cols(1)", ALL],
  ["rows above", "sheet.insert_rows(1, 3)", ALL],
  ["other names of the sheets", 'sheet.title = "Ark1"; about.title = "Om"; themes.title = "Ark3"', ALL],
  ["headings in capitals", 'sheet["F4"] = "TEKST:"; sheet["C4"] = "skal/kan"', ALL],
  ["a column of notes among the others", 'sheet["M4"] = "Mine noter"; sheet["M5"] = "spørg Ballerup"', ALL],
];

for (const [name, python, expected] of READ) {
  withProgram("openpyxl", name, async () => {
    expect(await ids(python)).toEqual(expected);
  });
}

withProgram("openpyxl", "a text pasted from Word loses its bullet, and keeps its lines", async () => {
  const set = await setOf('sheet["F5"] = "\\u2022\\tAlle kommuner skal:\\r\\n- ét\\r\\n- to "');
  expect(rowsOf(set)[0]?.text).toBe("Alle kommuner skal:\n- ét\n- to");
});

withProgram("openpyxl", "renumbered, it comes from what it came from", async () => {
  const set = await setOf('sheet["B7"] = "2.9"; sheet["G6"] = "2.1, 2.3 (udledt) og 3,1"');
  const rows = new Map(rowsOf(set).map((row) => [row.id, row.derivedFrom]));
  expect(rows.get("2.9")).toEqual(["2.2"]);
  expect(rows.get("2.1")).toEqual(["2.1", { id: "2.3", confidence: "inferred" }, "3.1"]);
});

withProgram("openpyxl", "what nothing comes from any more is removed", async () => {
  const set = await setOf('sheet["D16"] = "Udgår"; sheet.delete_rows(8); sheet["G5"] = None');
  expect(set.removed).toEqual(["1.1", "2.3", "5.3"]);
});

withProgram("openpyxl", "dates and years as people write them", async () => {
  const set = await setOf(
    'about["B8"] = "2018"; about["B14"] = "30.11.2019"; about["B12"] = datetime(2018, 6, 22)',
  );
  expect(set).toMatchObject({
    period: { from: 2018, to: 2019 },
    deadline: "2019-11-30",
    approved: { by: "KKR Hovedstaden", date: "2018-06-22" },
  });
});

withProgram("openpyxl", "every fault is told at once with its cell and what to do", async () => {
  const read = await altered(`
about["B4"] = None
about["B8"] = "snart"
about["B14"] = "i efteråret"
sheet["A6"] = "Noget andet"
sheet["C7"] = "bør"
sheet["D8"] = "måske"
sheet["E9"] = "En kort titel, der er alt for lang til at stå ved en søjle"
sheet["F10"] = None
sheet["G11"] = "9.9"
sheet["B13"] = "4.2"
`);
  if (read.ok) throw new Error("It is full of faults.");
  const told = read.problems.map((one) => describeProblem(one, LANGUAGES.da));
  const expected = [
    "Sæt!B4: Cellen er tom. Udfyld den.",
    'Sæt!B8: "snart" kan ikke bruges her. Skriv et helt tal, fx 2018.',
    'Sæt!B14: "i efteråret" er ikke en dato. Skriv fx 22-06-2018.',
    'Anbefalinger!A6: Temaet "Noget andet" står ikke på arket Temaer. Tilføj det dér, eller ret det her.',
    'Anbefalinger!C7: "bør" kan ikke bruges. Vælg fra listen.',
    'Anbefalinger!D8: "måske" kan ikke bruges. Vælg fra listen.',
    "Anbefalinger!E9: Teksten er 58 tegn lang. Forkort den til højst 40 tegn.",
    "Anbefalinger!F10: Teksten mangler. Skriv den.",
  ];
  for (const sentence of expected) expect(told).toContain(sentence);
});
