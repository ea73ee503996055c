/** Remarks in a note, beside the cell, over merged cells, in rows of their own, and as something else than text. */
import { withOptionButton } from "../optionButton";
import { withThread } from "../threadedComment";
import { about, type Alteration, FILLED, onRemark, onStatus, onText, ROW, UNHARMED } from "../alteration";

const byOpenpyxl = (python: string) => ({ program: "openpyxl", python }) as const;
const inLibreOffice = (python: string) => ({ program: "LibreOffice", python }) as const;

export const remarks: readonly Alteration[] = [
  {
    what: "The remark stands in a cell note",
    how: byOpenpyxl(`
sheet[f"D{row['2.1']}"].value = None
sheet[f"C{row['2.1']}"].comment = Comment("Vi er i gang (eksempeldata)", "Eksempel")`),
    // The note says it all: that the remark cell is blank goes without saying.
    expected: { state: "accepted", but: { "2.1": ["yellow", ""] }, findings: [onStatus("cell-note", "2.1")] },
  },
  {
    what: "A note made in LibreOffice, besides the remark",
    how: inLibreOffice(`
sheet.Annotations.insertNew(at(f"D{row['2.1']}").CellAddress, "Er det rigtigt? (eksempeldata)")`),
    expected: { state: "accepted", findings: [onRemark("cell-note", "2.1")] },
  },
  {
    what: "The remark stands to the right of the form",
    how: byOpenpyxl(`
sheet[f"D{row['2.1']}"].value = None
sheet[f"G{row['2.1']}"].value = "Vi er i gang (eksempeldata)"`),
    expected: {
      state: "accepted",
      but: { "2.1": ["yellow", ""] },
      findings: [`text-beside G${ROW["2.1"]} 2.1`],
    },
  },
  {
    what: "The remark is written over the check column's formula",
    how: byOpenpyxl(`
sheet[f"D{row['2.1']}"].value = None
sheet[f"E{row['2.1']}"].value = "Vi er i gang (eksempeldata)"`),
    expected: {
      state: "accepted",
      but: { "2.1": ["yellow", ""] },
      findings: [`text-beside E${ROW["2.1"]} 2.1`],
    },
  },
  {
    what: "Status and remark stand in the same cell",
    how: byOpenpyxl(`
sheet[f"C{row['2.1']}"].value = "Gul: vi er i gang (eksempeldata)"
sheet[f"D{row['2.1']}"].value = None`),
    expected: {
      state: "accepted",
      but: { "2.1": [null, ""] },
      findings: [onStatus("status-invalid", "2.1")],
    },
  },
  {
    what: "A remark goes over several columns (merged cells)",
    how: inLibreOffice(`
at(f"D{row['2.1']}:F{row['2.1']}").merge(True)`),
    expected: UNHARMED,
  },
  {
    what: "One remark and one status for two recommendations (merged cells)",
    how: inLibreOffice(`
for letter in "CD":
    at(f"{letter}{row['2.3']}").String = ""
    at(f"{letter}{row['2.2']}:{letter}{row['2.3']}").merge(True)`),
    expected: {
      state: "accepted",
      but: { "2.3": ["not-participating", about("2.2")] },
      findings: [onStatus("answer-merged", "2.2")],
    },
  },
  {
    what: "The remark goes on in a row below",
    how: inLibreOffice(`
sheet.Rows.insertByIndex(row["2.1"], 1)
at(f"D{row['2.1'] + 1}").String = "og det går fremad (eksempeldata)"`),
    expected: { state: "accepted", findings: [`own-row D${ROW["2.1"] + 1}`] },
  },
  {
    what: "Rows of the municipality's own, between the recommendations and below them",
    how: inLibreOffice(`
sheet.Rows.insertByIndex(row["5.3"], 1)
at(f"A{row['5.3'] + 1}").String = "5.4"
at(f"B{row['5.3'] + 1}").String = "Vores eget initiativ om cykler (eksempeldata)"
at(f"C{row['5.3'] + 1}").String = "Grøn"
at(f"D{row['5.3'] + 1}").String = "Det går godt (eksempeldata)"
at("B60").String = "Med venlig hilsen Jobcentret (eksempel)"`),
    expected: { state: "accepted", findings: [`own-row A${ROW["5.3"] + 1}`, "own-row B60"] },
  },
  {
    what: "New recommendations are proposed in the form's last part, one of them with a recommendation's number under Tema, and one in a row more than there are",
    how: inLibreOffice(`
at("A47").String = "5"
at("B47").String = "Fælles sprogmentorer (eksempeldata)"
at("D47").String = "De er svære at finde (eksempeldata)"
at("A51").String = "2.1"
at("B51").String = "Bør også gælde vikarbureauer (eksempeldata)"
at("B52").String = "Fælles kalender (eksempeldata)"`),
    expected: { state: "accepted", findings: [] },
  },
  {
    what: "In the form's last part stand a reason without a proposal, and a status beside one",
    how: inLibreOffice(`
at("D47").String = "Det er nødvendigt (eksempeldata)"
at("B48").String = "Fælles sprogmentorer (eksempeldata)"
at("C48").String = "Gul"`),
    expected: { state: "accepted", findings: ["own-row D47", "own-row C48"] },
  },
  {
    what: "A remark is a number, a date, and text with several lines",
    how: byOpenpyxl(`
sheet[f"D{row['2.1']}"].value = 12.5
sheet[f"D{row['2.3']}"].value = datetime.date(2018, 1, 15)
sheet[f"D{row['3.1']}"].value = "- et punkt\\n- et punkt til\\n\\n= i alt to"`),
    expected: {
      state: "accepted",
      but: {
        "2.1": ["yellow", "12,5"],
        "2.3": ["red", "2018-01-15"],
        "3.1": ["green", "- et punkt\n- et punkt til\n\n= i alt to"],
      },
      findings: [onRemark("remark-read-as", "2.1"), onRemark("remark-read-as", "2.3")],
    },
  },
  {
    what: "Remarks that begin with = or - are taken for formulas",
    how: inLibreOffice(`
at(f"D{row['2.1']}").Formula = '=D11 & " også her"'
at(f"D{row['2.3']}").Formula = "=samme som i 2016"`),
    expected: {
      state: "accepted",
      but: { "2.1": ["yellow", "Om 1.1 (eksempeldata) også her"], "2.3": ["red", ""] },
      findings: [onRemark("remark-formula", "2.1"), onRemark("remark-cell-error", "2.3")],
    },
  },
  {
    what: "A remark is a formula, saved by a program that computes nothing",
    how: byOpenpyxl(`sheet[f"D{row['2.1']}"].value = '=D11'`),
    expected: {
      state: "accepted",
      but: { "2.1": ["yellow", ""] },
      findings: [onRemark("remark-formula-empty", "2.1")],
    },
  },
  {
    what: "A comment with an answer, as Excel has had them since 2018",
    how: {
      program: "by hand",
      make: withThread(`D${ROW["2.1"]}`, ["Passer det? (eksempeldata)", "Ja (eksempeldata)"]),
    },
    expected: { state: "accepted", findings: [onRemark("cell-note", "2.1")] },
  },
  {
    what: "A box with text lies over the cells",
    how: inLibreOffice(`
from com.sun.star.awt import Point, Size
box = document.createInstance("com.sun.star.drawing.TextShape")
box.Size, box.Position = Size(6000, 2000), at(f"D{row['2.1']}").Position
sheet.DrawPage.add(box)
box.String = "2.1 er svær for os (eksempeldata)"`),
    expected: { state: "accepted", findings: [`text-box D${ROW["2.1"]}`] },
  },
  {
    what: "An option button that is chosen lies over the status, as Excel 2007 draws it",
    how: { program: "by hand", make: withOptionButton(ROW["2.1"], "Rød (eksempeldata)") },
    expected: { state: "accepted", findings: [`form-control C${ROW["2.1"]}`] },
  },
  {
    what: "A link lies behind the remark",
    how: byOpenpyxl(`sheet[f"D{row['2.1']}"].hyperlink = "https://example.com/plan"`),
    expected: {
      state: "accepted",
      but: { "2.1": ["yellow", `${about("2.1")} (https://example.com/plan)`] },
      findings: [],
    },
  },
  {
    what: "The remark is a link made by a formula",
    how: inLibreOffice(
      `at(f"D{row['2.1']}").Formula = '=HYPERLINK("https://example.com/plan";"Se planen (eksempeldata)")'`,
    ),
    expected: {
      state: "accepted",
      but: { "2.1": ["yellow", "Se planen (eksempeldata) (https://example.com/plan)"] },
      findings: [],
    },
  },
  {
    what: "A word of a remark is crossed out",
    how: inLibreOffice(`
cursor = at(f"D{row['2.1']}").createTextCursor()
cursor.gotoStart(False)
cursor.goRight(2, True)
cursor.CharStrikeout = 1`),
    expected: { state: "accepted", findings: [onRemark("remark-struck", "2.1")] },
  },
  {
    what: "The remark is written below the recommendation's text, in its cell",
    how: byOpenpyxl(`
text, remark = sheet[f"B{row['2.1']}"], sheet[f"D{row['2.1']}"]
text.value, remark.value = f"{text.value}\\n\\n{remark.value}", None`),
    // The text is quoted whole, and that the remark's own cell is blank is said too.
    expected: {
      state: "accepted",
      but: { "2.1": ["yellow", ""] },
      findings: [onText("recommendation-reworded", "2.1"), onRemark("remark-advised", "2.1")],
    },
  },
  {
    what: "All remarks stand in a column to the right of the form",
    how: byOpenpyxl(`
for number in row.values():
    remark = sheet.cell(number, 4)
    sheet.cell(number, 8).value, remark.value = remark.value, None`),
    expected: {
      state: "accepted",
      but: Object.fromEntries(Object.entries(FILLED).map(([id, [, status]]) => [id, [status, ""]])),
      findings: [`text-beside-column H${ROW["1.1"]}`],
    },
  },
];
