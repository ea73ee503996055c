/** Statuses that are not typed in their cells: coloured, ticked, crossed out, computed, or written elsewhere. */
import { about, type Alteration, onStatus, ROW } from "../alteration";

const byOpenpyxl = (python: string) => ({ program: "openpyxl", python }) as const;

export const markedStatuses: readonly Alteration[] = [
  {
    what: "Cells are coloured and hold no word",
    how: byOpenpyxl(`
for id, colour in (("1.1", "00B050"), ("2.1", "FFFF00"), ("4.1", "FF0000"), ("2.2", "92D050"), ("5.1", "ED7D31"), ("3.2", "D9D9D9")):
    cell = sheet[f"C{row[id]}"]
    cell.value, cell.fill = None, fill(colour)`),
    expected: {
      state: "accepted",
      but: {
        "1.1": [null, about("1.1")],
        "2.1": [null, about("2.1")],
        "2.2": [null, about("2.2")],
        "3.2": [null, about("3.2")],
        "4.1": [null, about("4.1")],
        "5.1": [null, about("5.1")],
      },
      // Orange lies between two colours, and grey is none.
      findings: [
        onStatus("status-colour-only", "1.1"),
        onStatus("status-colour-only", "2.1"),
        onStatus("status-colour-only", "2.2"),
        onStatus("kan-without-status", "3.2"),
        onStatus("status-colour-only", "4.1"),
        onStatus("status-missing", "5.1"),
      ],
    },
  },
  {
    what: "Cells are coloured in LibreOffice and hold no word",
    how: {
      program: "LibreOffice",
      python: `
for id, colour in (("1.1", 0x81D41A), ("2.1", 0xFFFF00), ("4.1", 0xC9211E)):
    at(f"C{row[id]}").String = ""
    at(f"C{row[id]}").CellBackColor = colour`,
    },
    expected: {
      state: "accepted",
      but: { "1.1": [null, about("1.1")], "2.1": [null, about("2.1")], "4.1": [null, about("4.1")] },
      findings: [
        onStatus("status-colour-only", "1.1"),
        onStatus("status-colour-only", "2.1"),
        onStatus("status-colour-only", "4.1"),
      ],
    },
  },
  {
    what: "A word and another colour: the word counts",
    how: byOpenpyxl(`sheet[f"C{row['1.1']}"].fill = fill("FF0000")`),
    expected: { state: "accepted", findings: [onStatus("status-colour-differs", "1.1")] },
  },
  {
    what: "Formulas in status cells, computed",
    how: {
      program: "LibreOffice",
      python: `
at(f"C{row['2.1']}").Formula = '="Gul"'
at(f"C{row['3.2']}").Formula = f"=C{row['2.1']}"
at(f"C{row['1.1']}").Formula = '=IF(1=1;"";"Grøn")'
at(f"C{row['4.1']}").Formula = "=NA()"`,
    },
    expected: {
      state: "accepted",
      but: { "1.1": [null, about("1.1")], "4.1": [null, about("4.1")] },
      findings: [
        onStatus("status-formula-empty", "1.1"),
        onStatus("status-formula", "2.1"),
        onStatus("status-formula", "3.2"),
        onStatus("status-cell-error", "4.1"),
      ],
    },
  },
  {
    what: "A formula in a status cell, saved by a program that computes nothing",
    how: byOpenpyxl(`sheet[f"C{row['2.1']}"] = '="Gul"'`),
    expected: {
      state: "accepted",
      but: { "2.1": [null, about("2.1")] },
      findings: [onStatus("status-formula-empty", "2.1")],
    },
  },
  {
    what: "Three columns, Grøn, Gul and Rød, with a cross in one of them",
    how: {
      program: "LibreOffice",
      python: `
sheet.Columns.insertByIndex(3, 2)
for place, word in zip("CDE", ("Grøn", "Gul", "Rød")):
    at(f"{place}9").String = word
for id, number in row.items():
    place = {"Grøn": "C", "Gul": "D", "Rød": "E"}.get(at(f"C{number}").String)
    at(f"C{number}").String = ""
    if place:
        at(f"{place}{number}").String = "x"`,
    },
    // A cross is no word: nothing is counted, and the two new columns are quoted with their headings.
    expected: {
      state: "accepted",
      but: Object.fromEntries(Object.keys(ROW).map((id) => [id, [null, about(id)]])),
      findings: [
        ...(["1.1", "3.1", "4.3", "5.2"] as const).map((id) => onStatus("status-invalid", id)),
        ...(["2.1", "4.1", "5.1"] as const).map((id) => onStatus("status-missing", id)),
        ...(["2.2", "2.3", "3.2", "4.2", "5.3"] as const).map((id) => onStatus("kan-without-status", id)),
        "own-row C9",
        "text-beside-column D9",
        "text-beside-column E9",
      ],
    },
  },
  {
    what: "Statuses stand before the remarks, in the remarks' cells",
    how: byOpenpyxl(`
for id in ("2.1", "2.3", "4.2"):
    status, remark = sheet[f"C{row[id]}"], sheet[f"D{row[id]}"]
    status.value, remark.value = None, f"{status.value}: {remark.value}"`),
    expected: {
      state: "accepted",
      but: {
        "2.1": [null, `Gul: ${about("2.1")}`],
        "2.3": [null, `Rød: ${about("2.3")}`],
        "4.2": [null, `-: ${about("4.2")}`],
      },
      findings: [
        onStatus("status-missing", "2.1"),
        onStatus("kan-without-status", "2.3"),
        onStatus("kan-without-status", "4.2"),
      ],
    },
  },
  {
    what: "A status is crossed out (the whole cell)",
    how: byOpenpyxl(`
from openpyxl.styles import Font
sheet[f"C{row['2.1']}"].font = Font(strike=True)`),
    expected: {
      state: "accepted",
      but: { "2.1": [null, about("2.1")] },
      findings: [onStatus("status-struck", "2.1")],
    },
  },
  {
    what: "All three words stand in the cell, and two of them are crossed out",
    how: {
      program: "LibreOffice",
      python: `
cell = at(f"C{row['2.1']}")
cell.String = "Grøn/gul/rød"
for start, length in ((0, 4), (9, 3)):
    cursor = cell.createTextCursor()
    cursor.gotoStart(False)
    cursor.goRight(start, False)
    cursor.goRight(length, True)
    cursor.CharStrikeout = 1`,
    },
    expected: {
      state: "accepted",
      but: { "2.1": [null, about("2.1")] },
      findings: [onStatus("status-struck", "2.1")],
    },
  },
  {
    what: "One status for a whole theme (merged cells, headings too)",
    how: byOpenpyxl(`
for merge in [merge for merge in sheet.merged_cells.ranges if merge.min_row > row["5.1"]]:
    sheet.unmerge_cells(str(merge))
sheet[f"C{row['5.2']}"].value = sheet[f"C{row['5.3']}"].value = None
sheet.merge_cells(f"C{row['5.1']}:C{row['5.3']}")`),
    expected: {
      state: "accepted",
      but: { "5.2": ["yellow", about("5.2")], "5.3": ["yellow", about("5.3")] },
      findings: [onStatus("answer-merged", "5.1")],
    },
  },
];
