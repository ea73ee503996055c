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
];
