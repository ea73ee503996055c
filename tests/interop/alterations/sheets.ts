/** Sheets renamed, copied, hidden, moved, and put into other workbooks. */
import { type Alteration, ROW, UNHARMED } from "../alteration";

export const sheets: readonly Alteration[] = [
  {
    what: "The sheet is renamed",
    how: { program: "LibreOffice", python: `sheet.Name = "Kbh's svar"` },
    expected: UNHARMED,
  },
  {
    what: "The sheet is copied into a new workbook",
    how: {
      program: "LibreOffice",
      python: `
book = new()
book.Sheets.importSheet(document, "Fremdriftsskema", 0)
document = book`,
    },
    // The new workbook's own sheet is empty and not worth a word.
    expected: UNHARMED,
  },
  {
    what: "Only the cells are copied into a new workbook, without hidden columns, and the sheet has another name",
    file: "skema.xlsx",
    how: {
      program: "openpyxl",
      python: `
old = sheet
book = openpyxl.Workbook()
new = book.active
new.title = "Ark1"
for line in old.iter_rows(max_col=5):
    for cell in line:
        new.cell(cell.row, cell.column, cell.value if cell.column < 5 else None)`,
    },
    expected: UNHARMED,
  },
  {
    what: "The sheet is copied within the workbook, and both say the same",
    how: { program: "LibreOffice", python: `document.Sheets.copyByName("Fremdriftsskema", "Kopi", 1)` },
    expected: { state: "accepted", findings: ["several-forms"] },
  },
  {
    what: "The sheet is copied within the workbook, and the copy is worked on",
    how: {
      program: "LibreOffice",
      python: `
document.Sheets.copyByName("Fremdriftsskema", "Ny udgave", 0)
document.Sheets.getByName("Ny udgave").getCellRangeByName(f"C{row['2.1']}").String = "Grøn"`,
    },
    expected: {
      state: "undecided",
      findings: ["several-forms", `answer-elsewhere 'Ny udgave'!C${ROW["2.1"]} 2.1`],
    },
  },
  {
    what: "The sheet with the form is hidden",
    how: {
      program: "LibreOffice",
      python: `sheet.IsVisible = False`,
    },
    expected: UNHARMED,
  },
  {
    what: "The guide is deleted, and the hidden sheet is shown and stands first",
    how: {
      program: "openpyxl",
      python: `
del book["Vejledning"]
book["_fremdrift"].sheet_state = "visible"
book.move_sheet("_fremdrift", -1)`,
    },
    expected: UNHARMED,
  },
  {
    what: "The municipality adds a sheet of its own",
    how: {
      program: "openpyxl",
      python: `
own = book.create_sheet("Bilag")
own["A1"] = "Projekt"
own["B1"] = "Deltagere"
own["A2"] = "Brobygning (eksempeldata)"
own["B2"] = 12`,
    },
    expected: { state: "accepted", findings: ["own-sheet Bilag!A1"] },
  },
  {
    what: "The form is one sheet among others in the municipality's own workbook",
    file: "Jobcentrets budget.xlsx",
    how: {
      program: "openpyxl",
      python: `
own = openpyxl.Workbook()
own.active.title = "Økonomi"
own.active["A1"], own.active["B1"] = "Budget 2018 (eksempeldata)", 100
copied(sheet, own, "Fremdrift")
book = own`,
    },
    expected: { state: "accepted", findings: ["own-sheet Økonomi!A1"] },
  },
  {
    what: "The sheet is protected with a password, and so is the workbook's structure",
    how: {
      program: "openpyxl",
      python: `
from openpyxl.workbook.protection import WorkbookProtection
sheet.protection.enable()
sheet.protection.password = "hemmelig"
book.security = WorkbookProtection(workbookPassword="hemmelig", lockStructure=True)`,
    },
    expected: UNHARMED,
  },
  {
    what: "A picture of the form is pasted into a new workbook",
    how: {
      program: "LibreOffice",
      python: `
import base64, tempfile
from com.sun.star.awt import Size
book = new()
with tempfile.NamedTemporaryFile(suffix=".png", delete=False) as file:
    file.write(base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="))
shape = book.createInstance("com.sun.star.drawing.GraphicObjectShape")
shape.Size = Size(10000, 8000)
book.Sheets.getByIndex(0).DrawPage.add(shape)
shape.GraphicURL = uno.systemPathToFileUrl(file.name)
document = book`,
    },
    expected: {
      state: "rejected",
      municipalities: [],
      answers: {},
      findings: ["not-a-form", "pictures-ignored"],
    },
  },
];
