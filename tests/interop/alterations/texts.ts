/** The recommendations' own texts retyped, shortened, exchanged and written over. */
import { type Alteration, onStatus, onText, ROW, UNHARMED } from "../alteration";

const NO_MARKS = `
for name in list(book.defined_names.definedName):
    book.defined_names.definedName.remove(name)
sheet.delete_cols(6)
for number in row.values():
    sheet.cell(number, 1).value = None`;

const byOpenpyxl = (python: string) => ({ program: "openpyxl", python }) as const;

export const texts: readonly Alteration[] = [
  {
    what: "The texts are retyped with other dashes, quotes, spaces and capitals",
    how: byOpenpyxl(`${NO_MARKS}
for number in row.values():
    cell = sheet.cell(number, 2)
    cell.value = cell.value.replace("–", "-").replace(" ", "\\u00a0").replace(",", " ,").upper() + "."`),
    expected: UNHARMED,
  },
  {
    what: "A text is shortened to its beginning",
    how: byOpenpyxl(
      `sheet.cell(row["3.1"], 2).value = "Alle kommuner skal have fokus på, at medarbejderne har de nødvendige kompetencer"`,
    ),
    expected: { state: "accepted", findings: [onText("recommendation-reworded", "3.1")] },
  },
  {
    what: "A text is shortened to a word, and names and hidden marks are gone; the number is left",
    how: byOpenpyxl(`
for name in list(book.defined_names.definedName):
    book.defined_names.definedName.remove(name)
sheet.delete_cols(6)
sheet.cell(row["3.1"], 2).value = "Kompetencer"`),
    expected: { state: "accepted", findings: [onText("recommendation-reworded", "3.1")] },
  },
  {
    what: "A text is retyped with a few other words, and every mark and number is gone",
    how: byOpenpyxl(`${NO_MARKS}
cell = sheet.cell(row["3.1"], 2)
cell.value = cell.value.replace("effektiv jobformidling", "god jobformidling")`),
    expected: { state: "accepted", findings: [onText("recommendation-reworded", "3.1")] },
  },
  {
    what: "A text is shortened to half, and every mark and number is gone",
    how: byOpenpyxl(`${NO_MARKS}
sheet.cell(row["4.3"], 2).value = "Indgå i fælleskommunale projekter om best practice"`),
    // Nobody can know: it may be 4.2's, 4.3's or their own. The row is quoted whole.
    expected: {
      state: "accepted",
      but: { "4.3": [null, ""] },
      findings: ["recommendation-missing 4.3", `own-row B${ROW["4.3"]}`],
    },
  },
  {
    what: "Two texts change places; names, hidden marks and numbers stay",
    how: byOpenpyxl(`
one, two = sheet.cell(row["2.2"], 2), sheet.cell(row["2.3"], 2)
one.value, two.value = two.value, one.value`),
    expected: {
      state: "accepted",
      but: { "2.2": ["red", "Om 2.3 (eksempeldata)"], "2.3": ["not-participating", "Om 2.2 (eksempeldata)"] },
      findings: [`match-conflict C${ROW["2.3"]} 2.2`, `match-conflict C${ROW["2.2"]} 2.3`],
    },
  },
  {
    what: "A number is retyped as another's",
    how: byOpenpyxl(`sheet.cell(row["2.2"], 1).value = "3.2"`),
    expected: { state: "accepted", findings: [onStatus("match-conflict", "2.2")] },
  },
  {
    what: "A text of the municipality's own is written over a recommendation's",
    how: byOpenpyxl(
      `sheet.cell(row["4.3"], 2).value = "Vores brobygningsforløb for unge uden uddannelse (eksempeldata)"`,
    ),
    // Name, hidden mark and number still say 4.3: it is read, and said.
    expected: { state: "accepted", findings: [onText("recommendation-reworded", "4.3")] },
  },
  {
    what: "A text of the municipality's own is written over a recommendation's, and only the name is left",
    how: byOpenpyxl(`
sheet.delete_cols(6)
sheet.cell(row["4.3"], 1).value = None
sheet.cell(row["4.3"], 2).value = "Vores brobygningsforløb for unge uden uddannelse (eksempeldata)"`),
    expected: {
      state: "undecided",
      but: { "4.3": [null, ""] },
      findings: [`recommendation-uncertain C${ROW["4.3"]}`],
    },
  },
  {
    what: "The numbers have become dates (1.1 → 1. jan), and names and hidden marks are gone",
    how: byOpenpyxl(`
for name in list(book.defined_names.definedName):
    book.defined_names.definedName.remove(name)
sheet.delete_cols(6)
for id, number in row.items():
    day, month = id.split(".")
    sheet.cell(number, 1).value = datetime.date(2018, int(month), int(day))
    sheet.cell(number, 1).number_format = "d. mmm"`),
    expected: UNHARMED,
  },
];
