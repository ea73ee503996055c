/** Rows and columns put in, deleted, moved, hidden and sorted. */
import { type Alteration, onStatus, ROW, UNHARMED } from "../alteration";

const inLibreOffice = (python: string) => ({ program: "LibreOffice", python }) as const;

export const rows: readonly Alteration[] = [
  {
    what: "Rows are put in above the form and between recommendations",
    how: inLibreOffice(`
sheet.Rows.insertByIndex(row["5.2"] - 1, 2)
sheet.Rows.insertByIndex(row["2.2"], 1)
sheet.Rows.insertByIndex(0, 3)`),
    expected: UNHARMED,
  },
  {
    what: "Columns are put in before the statuses and before the remarks",
    how: inLibreOffice(`
sheet.Columns.insertByIndex(3, 1)
sheet.Columns.insertByIndex(2, 2)
sheet.Columns.insertByIndex(0, 1)`),
    expected: UNHARMED,
  },
  {
    what: "A recommendation's row is deleted",
    how: inLibreOffice(`sheet.Rows.removeByIndex(row["2.3"] - 1, 1)`),
    expected: { state: "accepted", but: { "2.3": [null, ""] }, findings: ["recommendation-missing 2.3"] },
  },
  {
    what: "Every heading is deleted; only the recommendations' rows are left",
    how: inLibreOffice(`
for number in range(42, 7, -1):
    if number not in row.values():
        sheet.Rows.removeByIndex(number - 1, 1)`),
    expected: UNHARMED,
  },
  {
    what: "The columns with numbers, check and hidden marks are deleted",
    how: inLibreOffice(`
sheet.Columns.removeByIndex(4, 2)
sheet.Columns.removeByIndex(0, 1)`),
    expected: UNHARMED,
  },
  {
    what: "The column with the recommendations' texts is deleted",
    how: inLibreOffice(`sheet.Columns.removeByIndex(1, 1)`),
    expected: UNHARMED,
  },
  {
    what: "A row is cut out and put in elsewhere",
    how: inLibreOffice(`
sheet.Rows.insertByIndex(50, 1)
sheet.moveRange(at("A60").CellAddress, at(f"A{row['2.1']}:F{row['2.1']}").RangeAddress)`),
    expected: UNHARMED,
  },
  {
    what: "Status and remark change columns (cut and pasted)",
    how: inLibreOffice(`
last = max(row.values())
sheet.moveRange(at("H8").CellAddress, at(f"C8:C{last}").RangeAddress)
sheet.moveRange(at("C8").CellAddress, at(f"D8:D{last}").RangeAddress)
sheet.moveRange(at("D8").CellAddress, at(f"H8:H{last}").RangeAddress)`),
    expected: UNHARMED,
  },
  {
    what: "Status and remark change columns (pasted over each other, so that the names are left behind)",
    how: {
      program: "openpyxl",
      python: `
for number in range(9, 43):
    status, remark = sheet.cell(number, 3), sheet.cell(number, 4)
    status.value, remark.value = remark.value, status.value`,
    },
    expected: { state: "accepted", findings: ["columns-moved D1"] },
  },
  {
    what: "Rows and columns are hidden",
    how: inLibreOffice(`
sheet.Rows.getByIndex(row["2.1"] - 1).IsVisible = False
sheet.Columns.getByIndex(3).IsVisible = False`),
    expected: UNHARMED,
  },
  {
    what: "The whole table is sorted by status, hidden marks too",
    how: inLibreOffice(`sort(at("A8:F42"), 2)`),
    // Names stay where they were; number, mark and text agree in every row.
    expected: { state: "accepted", findings: ["rows-reordered"] },
  },
  {
    what: "The visible columns are sorted by the recommendations' texts; hidden marks stay",
    how: inLibreOffice(`sort(at("A8:E42"), 1)`),
    expected: { state: "accepted", findings: ["rows-reordered"] },
  },
  {
    what: "Only the statuses are sorted, so that each stands with another recommendation",
    how: inLibreOffice(`
sort(at(f"C{row['2.2']}:C{row['2.3']}"), 0, False)`),
    // Nobody can see it: the two answers are as they stand.
    expected: {
      state: "accepted",
      but: { "2.2": ["red", "Om 2.2 (eksempeldata)"], "2.3": ["not-participating", "Om 2.3 (eksempeldata)"] },
      findings: [],
    },
  },
  {
    what: "A row's number and text are pasted over another's",
    how: inLibreOffice(`
sheet.copyRange(at(f"A{row['2.3']}").CellAddress, at(f"A{row['2.2']}:B{row['2.2']}").RangeAddress)`),
    expected: {
      state: "undecided",
      but: { "2.2": [null, ""], "2.3": [null, ""] },
      findings: [onStatus("recommendation-twice", "2.2"), "recommendation-missing 2.3"],
    },
  },
  {
    what: "Two whole rows change places (copied and pasted)",
    how: inLibreOffice(`
one, two = (f"A{row[id]}:F{row[id]}" for id in ("2.2", "2.3"))
sheet.copyRange(at("A70").CellAddress, at(one).RangeAddress)
sheet.copyRange(at(f"A{row['2.2']}").CellAddress, at(two).RangeAddress)
sheet.copyRange(at(f"A{row['2.3']}").CellAddress, at("A70:F70").RangeAddress)
sheet.Rows.removeByIndex(69, 1)`),
    expected: {
      state: "accepted",
      findings: [`match-conflict C${ROW["2.3"]} 2.2`, `match-conflict C${ROW["2.2"]} 2.3`],
    },
  },
  {
    what: "A filter shows only the green ones",
    how: {
      program: "openpyxl",
      python: `
sheet.auto_filter.ref = "A9:E42"
sheet.auto_filter.add_filter_column(2, ["Grøn"])
for number in range(10, 43):
    sheet.row_dimensions[number].hidden = sheet.cell(number, 3).value != "Grøn"`,
    },
    expected: UNHARMED,
  },
  {
    what: "A column of the municipality's own, with a heading",
    how: inLibreOffice(`
sheet.Columns.insertByIndex(3, 1)
at("D9").String = "Ansvarlig"
for id in ("1.1", "2.1", "3.1", "5.3"):
    at(f"D{row[id]}").String = f"Team {id} (eksempel)"`),
    expected: { state: "accepted", findings: ["text-beside-column D9"] },
  },
  {
    what: "A second column with statuses, beside the first",
    how: inLibreOffice(`
sheet.Columns.insertByIndex(3, 1)
at("D9").String = "Status i foråret 2018"
for number in row.values():
    at(f"D{number}").String = "Grøn"`),
    // The form's own column counts; what the other says is quoted with the recommendations' numbers.
    expected: { state: "accepted", findings: ["text-beside-column D9"] },
  },
  {
    what: "Rows and columns change places (pasted transposed into a new workbook)",
    how: inLibreOffice(`
cells = at("A8:D42").DataArray
book = new()
book.Sheets.getByIndex(0).getCellRangeByName("A3:AI6").DataArray = tuple(zip(*cells))
document = book`),
    expected: { state: "rejected", municipalities: [], answers: {}, findings: ["form-turned"] },
  },
];
