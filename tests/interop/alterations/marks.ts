/** What marks a form as ours taken away: each mark alone, and all of them together. */
import { type Alteration, UNHARMED } from "../alteration";

const NAMES = `
for name in list(book.defined_names.definedName):
    book.defined_names.definedName.remove(name)`;
const HIDDEN_SHEET = `
del book["_fremdrift"]`;
const HIDDEN_COLUMN = `
sheet.delete_cols(6)`;
const NUMBERS = `
for number in row.values():
    sheet.cell(number, 1).value = None`;
const PROTECTION = `
sheet.protection.disable()
sheet.data_validations.dataValidation = []`;
const ALL = NAMES + HIDDEN_SHEET + HIDDEN_COLUMN + NUMBERS + PROTECTION;

const byOpenpyxl = (what: string, python: string): Alteration => ({
  what,
  file: "skema.xlsx",
  how: { program: "openpyxl", python },
  expected: UNHARMED,
});

const byLibreOffice = (what: string, python: string): Alteration => ({
  what,
  file: "skema.xlsx",
  how: { program: "LibreOffice", python },
  expected: UNHARMED,
});

/** openpyxl itself loses the document properties whenever it saves, so each mark alone is LibreOffice's work. */
export const marks: readonly Alteration[] = [
  byLibreOffice(
    "The document properties are gone",
    `
own = document.DocumentProperties.UserDefinedProperties
for one in own.PropertySetInfo.Properties:
    own.removeProperty(one.Name)
document.DocumentProperties.Title = ""`,
  ),
  byLibreOffice(
    "The defined names are gone",
    `
for name in document.NamedRanges.ElementNames:
    document.NamedRanges.removeByName(name)`,
  ),
  byLibreOffice("The hidden sheet is gone", `document.Sheets.removeByName("_fremdrift")`),
  byLibreOffice("The hidden column is gone", `sheet.Columns.removeByIndex(5, 1)`),
  byLibreOffice(
    "The recommendations' numbers are gone",
    `
for number in row.values():
    at(f"A{number}").String = ""`,
  ),
  byOpenpyxl("Properties and defined names are gone", NAMES),
  byOpenpyxl("Properties and hidden sheet are gone", HIDDEN_SHEET),
  byOpenpyxl("Properties, protection and dropdowns are gone", PROTECTION),
  byOpenpyxl("All of that at once", ALL),
  {
    what: "All of that at once, and the field Kommune is empty; the file's name says it",
    file: "Fremdriftsskema Kbh. endelig (2).xlsx",
    how: { program: "openpyxl", python: `${ALL}\nsheet["D4"] = None` },
    expected: UNHARMED,
  },
  {
    what: "All of that at once, the field Kommune is empty, and nothing else says whose it is",
    file: "skema.xlsx",
    how: { program: "openpyxl", python: `${ALL}\nsheet["D4"] = None` },
    expected: { state: "undecided", municipalities: [], findings: ["municipality-unknown"] },
  },
];
