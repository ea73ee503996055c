/** What a secretariat does to a set workbook in another program, with what must then be read, worked out by hand. */
import type { Alteration, Expected } from "./alteration";

export const ALL = ["1.1", "2.1", "2.2", "2.3", "3.1", "3.2", "4.1", "4.2", "4.3", "5.1", "5.2", "5.3"];
const without = (...gone: readonly string[]) => ALL.filter((id) => !gone.includes(id));
/** All are there, each comes from the one that it came from. */
const UNHARMED: Expected = {
  ids: ALL,
  rows: Object.fromEntries(ALL.map((id) => [id, { derivedFrom: [id] }])),
};

const byOpenpyxl = (what: string, python: string, expected: Expected): Alteration => ({
  what,
  program: "openpyxl",
  python,
  expected,
});
const inLibreOffice = (what: string, python: string, expected: Expected): Alteration => ({
  what,
  program: "LibreOffice",
  python,
  expected,
});

const SORTED = `
rows = [[cell.value for cell in row] for row in sheet["A5:L16"]]
rows.sort(key=lambda row: row[4])
for at, row in enumerate(rows):
    for column, value in enumerate(row):
        sheet.cell(5 + at, column + 1).value = value
`;

/** Everything of one kind at once. */
const FAULTS = `
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
`;

export const ALTERATIONS: readonly Alteration[] = [
  byOpenpyxl("Nothing", "", UNHARMED),
  byOpenpyxl("Rows are sorted by short title", SORTED, UNHARMED),
  byOpenpyxl("A row is deleted", "sheet.delete_rows(8)", {
    ids: without("2.3"),
    set: { removed: ["2.3"] },
  }),
  byOpenpyxl("A row is to go", 'sheet["D16"] = "Udgår"', { ids: without("5.3"), set: { removed: ["5.3"] } }),
  byOpenpyxl("A whole theme is to go", 'for row in (14, 15, 16): sheet.cell(row, 4).value = "udgår"', {
    ids: without("5.1", "5.2", "5.3"),
    set: { themes: [{ number: 1 }, { number: 2 }, { number: 3 }, { number: 4 }] },
  }),
  byOpenpyxl("A number has a comma", 'sheet["B6"] = "2,1"', UNHARMED),
  byOpenpyxl("A number became a number", 'sheet["B6"] = 2.1', UNHARMED),
  byOpenpyxl("A number became a day", 'sheet["B6"] = datetime(2018, 1, 2)', UNHARMED),
  byOpenpyxl("A number has a point behind it", 'sheet["B6"] = " 2.1. "', UNHARMED),
  byOpenpyxl("A number is deleted", 'sheet["B6"] = None', UNHARMED),
  byOpenpyxl(
    "A new row has no number",
    'sheet["A17"] = 2; sheet["C17"] = "KAN"; sheet["E17"] = "Ny"; sheet["F17"] = "Noget helt nyt."',
    {
      ids: [...ALL.slice(0, 4), "2.4", ...ALL.slice(4)],
      rows: { "2.4": { kind: "kan", shortTitle: "Ny", text: "Noget helt nyt." } },
    },
  ),
  byOpenpyxl(
    "A new theme is named by its title",
    'themes["A10"] = 6; themes["B10"] = "Grøn omstilling"; sheet["A17"] = "Grøn omstilling"; sheet["C17"] = "skal "; sheet["F17"] = "• Noget\\u00a0nyt."',
    { ids: [...ALL, "6.1"], rows: { "6.1": { kind: "skal", text: "Noget nyt." } } },
  ),
  byOpenpyxl("A column is put in front", "sheet.insert_cols(1)", UNHARMED),
  byOpenpyxl("Rows are put above", "sheet.insert_rows(1, 3)", UNHARMED),
  byOpenpyxl(
    "The sheets have other names",
    'sheet.title = "Ark1"; about.title = "Om"; themes.title = "Ark3"',
    UNHARMED,
  ),
  byOpenpyxl(
    "Headings are written in capitals",
    'sheet["F4"] = "TEKST:"; sheet["C4"] = "skal/kan"',
    UNHARMED,
  ),
  byOpenpyxl(
    "A column of notes stands among the others",
    'sheet["M4"] = "Mine noter"; sheet["M5"] = "spørg Ballerup"',
    UNHARMED,
  ),
  byOpenpyxl(
    "A text is pasted from Word with its bullet and its lines",
    'sheet["F5"] = "\\u2022\\tAlle kommuner skal:\\r\\n- ét\\r\\n- to "',
    { ids: ALL, rows: { "1.1": { text: "Alle kommuner skal:\n- ét\n- to" } } },
  ),
  byOpenpyxl(
    "A row is renumbered, and another comes from three",
    'sheet["B7"] = "2.9"; sheet["G6"] = "2.1, 2.3 (udledt) og 3,1"',
    {
      ids: ["1.1", "2.1", "2.3", "2.9", "3.1", "3.2", "4.1", "4.2", "4.3", "5.1", "5.2", "5.3"],
      rows: {
        "2.9": { derivedFrom: ["2.2"] },
        "2.1": { derivedFrom: ["2.1", { id: "2.3", confidence: "inferred" }, "3.1"] },
      },
    },
  ),
  byOpenpyxl(
    "One is to go, one is deleted, and one comes from nothing any more",
    'sheet["D16"] = "Udgår"; sheet.delete_rows(8); sheet["G5"] = None',
    { ids: without("2.3", "5.3"), set: { removed: ["1.1", "2.3", "5.3"] } },
  ),
  byOpenpyxl(
    "Dates and years are written as people do",
    'about["B8"] = "2018"; about["B14"] = "30.11.2019"; about["B12"] = datetime(2018, 6, 22)',
    {
      ids: ALL,
      set: {
        period: { from: 2018, to: 2019 },
        deadline: "2019-11-30",
        approved: { by: "KKR Hovedstaden", date: "2018-06-22" },
      },
    },
  ),
  byOpenpyxl("There are ten faults at once", FAULTS, {
    ids: null,
    told: [
      "Sæt!B4: Cellen er tom. Udfyld den.",
      'Sæt!B8: "snart" kan ikke bruges her. Skriv et helt tal, fx 2018.',
      'Sæt!B14: "i efteråret" er ikke en dato. Skriv fx 22-06-2018.',
      'Anbefalinger!A6: Temaet "Noget andet" står ikke på arket Temaer. Tilføj det dér, eller ret det her.',
      'Anbefalinger!C7: "bør" kan ikke bruges. Vælg fra listen.',
      'Anbefalinger!D8: "måske" kan ikke bruges. Vælg fra listen.',
      "Anbefalinger!E9: Teksten er 58 tegn lang. Forkort den til højst 40 tegn.",
      "Anbefalinger!F10: Teksten mangler. Skriv den.",
    ],
  }),
  inLibreOffice("Saved by LibreOffice", "", UNHARMED),
  inLibreOffice("Rows are sorted by their texts, backwards", 'sort(at("A5:L16"), 5, False)', UNHARMED),
  inLibreOffice(
    "A row is put in the middle and filled in",
    `
sheet.Rows.insertByIndex(7, 1)
at("A8").Value = 2
at("C8").String = "SKAL"
at("E8").String = "Fælles jobmesse"
at("F8").String = "Alle kommuner skal holde en jobmesse sammen."`,
    {
      ids: [...ALL.slice(0, 4), "2.4", ...ALL.slice(4)],
      rows: { "2.4": { kind: "skal", text: "Alle kommuner skal holde en jobmesse sammen." } },
    },
  ),
  inLibreOffice(
    "A row is copied with everything, and gets another text and no number",
    `
sheet.copyRange(at("A17").CellAddress, at("A6:L6").RangeAddress)
at("B17").String = ""
at("F17").String = "Alle kommuner skal følge op på uddannelse."`,
    {
      ids: [...ALL.slice(0, 4), "2.4", ...ALL.slice(4)],
      rows: { "2.4": { kind: "skal", derivedFrom: ["2.1"] }, "2.1": { derivedFrom: ["2.1"] } },
    },
  ),
  inLibreOffice(
    "The column with the texts is moved to the front",
    `
sheet.Columns.insertByIndex(0, 1)
sheet.moveRange(at("A1").CellAddress, at("G1:G300").RangeAddress)
sheet.Columns.removeByIndex(6, 1)`,
    UNHARMED,
  ),
  inLibreOffice("A tenth recommendation in a theme", 'at("B8").String = "2.10"', {
    ids: ["1.1", "2.1", "2.2", "2.10", "3.1", "3.2", "4.1", "4.2", "4.3", "5.1", "5.2", "5.3"],
    rows: { "2.10": { derivedFrom: ["2.3"] } },
  }),
  inLibreOffice(
    "The hidden column with the marks is deleted, and a filter hides rows",
    `
marks = [column for column in range(30) if sheet.getCellByPosition(column, 3).String == "Mærke"]
sheet.Columns.removeByIndex(marks[0], 1)
sheet.Rows.getByIndex(6).IsVisible = False`,
    UNHARMED,
  ),
  inLibreOffice(
    "A theme gets another title, and the forms no room for proposals",
    `
for row in range(40):
    if about.getCellByPosition(0, row).String == "Forslag i skemaet":
        about.getCellByPosition(1, row).String = "Nej"
themes.getCellRangeByName("B5").String = "Rekruttering"`,
    { ids: ALL, set: { proposals: false, themes: [{ title: "Rekruttering" }, {}, {}, {}, {}] } },
  ),
  inLibreOffice("The sheet with the themes is deleted", 'document.Sheets.removeByName("Temaer")', {
    ids: null,
    told: [
      'Anbefalinger!A5: Temaet "1" står ikke på arket Temaer. Tilføj det dér, eller ret det her.',
      'Anbefalinger!A16: Temaet "5" står ikke på arket Temaer. Tilføj det dér, eller ret det her.',
    ],
  }),
];
