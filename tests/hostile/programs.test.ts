/** What other programs save is read as they meant it, and what they save in other kinds is named. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre";
import { readWorkbook } from "../../src/adapters/xlsx/read/readWorkbook";
import type { CellSnapshot } from "../../src/workbook/snapshot";
import { gnumeric, libreOffice, openpyxl, temporaryFile, temporaryFolder, withProgram } from "../programs";
import { reason, snapshot } from "./readSmall";

const MAKE = `
import sys, datetime, openpyxl
from openpyxl.styles import PatternFill
from openpyxl.comments import Comment
book = openpyxl.Workbook()
sheet = book.active
sheet.title = "Fremdriftsskema"
sheet["A1"] = "Grøn æøå"
sheet["A2"] = "linje 1\\nlinje 2"
sheet["A3"] = 3.5
sheet["A4"] = True
sheet["A5"] = False
sheet["A6"] = datetime.date(2017, 11, 13)
sheet["A7"] = datetime.datetime(2017, 11, 13, 9, 30)
sheet["A8"] = "=A3*2"
sheet["A8"].comment = Comment("en note", "Eksempel")
sheet["A9"].fill = PatternFill("solid", fgColor="FFFF00")
sheet["A10"] = "'=ikke en formel"
sheet.merge_cells("B1:C2")
hidden = book.create_sheet("_fremdrift")
hidden["A1"] = "kkr-hovedstaden"
hidden.sheet_state = "veryHidden"
book.save(sys.argv[1])
`;

function made(): string {
  const file = join(temporaryFolder(), "lavet.xlsx");
  openpyxl(MAKE, file);
  return file;
}

/** Address-like row → what stands in column A. */
function columnA(cells: readonly CellSnapshot[]) {
  return Object.fromEntries(
    cells
      .filter(({ column }) => column === 1)
      .map(({ row, value, fill, notes, formula }) => {
        const { kind, ...rest } = value;
        return [
          row,
          [
            kind,
            ...Object.values(rest),
            ...(formula ? [formula] : []),
            ...(fill ? [fill] : []),
            ...(notes ?? []),
          ],
        ];
      }),
  );
}

const EXPECTED = {
  1: ["text", "Grøn æøå"],
  2: ["text", "linje 1\nlinje 2"],
  3: ["number", 3.5],
  4: ["boolean", true],
  5: ["boolean", false],
  6: ["date", "2017-11-13"],
  7: ["date", "2017-11-13T09:30:00"],
  9: ["blank", "#FFFF00"],
  10: ["text", "'=ikke en formel"],
};

function readBack(file: string) {
  const { sheets } = snapshot(readFileSync(file));
  const [first, second] = sheets;
  expect(sheets.map(({ name }) => name)).toEqual(["Fremdriftsskema", "_fremdrift"]);
  expect(second?.cells[0]?.value).toEqual({ kind: "text", text: "kkr-hovedstaden" });
  expect(first?.merges).toEqual(["B1:C2"]);
  return { cells: columnA(first?.cells ?? []), visibility: second?.visibility };
}

withProgram("openpyxl", "openpyxl, which computes nothing", () => {
  const { cells, visibility } = readBack(made());
  expect(cells).toEqual({ ...EXPECTED, 8: ["blank", "A3*2", "en note"] });
  expect(visibility).toBe("veryHidden");
});

withProgram(["openpyxl", "soffice"], "LibreOffice", () => {
  const [saved = ""] = libreOffice(made(), "xlsx");
  const { cells, visibility } = readBack(saved);
  // It saves true and false as the functions that give them.
  const booleans = { 4: ["boolean", true, "TRUE()"], 5: ["boolean", false, "FALSE()"] };
  expect(cells).toMatchObject({ ...EXPECTED, ...booleans });
  expect(cells[8]?.slice(0, 3)).toEqual(["number", 7, "A3*2"]);
  expect(cells[8]?.[3]).toContain("en note");
  expect(visibility).toBe("hidden");
});

withProgram(["openpyxl", "ssconvert"], "Gnumeric", () => {
  const { cells } = readBack(gnumeric(made(), "xlsx"));
  expect(cells).toMatchObject(EXPECTED);
  expect(cells[8]?.slice(0, 3)).toEqual(["number", 7, "A3*2"]);
});

withProgram("soffice", "a csv that LibreOffice saved as a workbook", () => {
  // It takes a csv to be in Windows' western code page.
  const csv = temporaryFile("svar.csv", Buffer.from("Anbefaling,Status\n1.1,Grøn\n", "latin1"));
  const [saved = ""] = libreOffice(csv, "xlsx");
  const cells = snapshot(readFileSync(saved)).sheets[0]?.cells ?? [];
  expect(cells.map(({ value }) => ("text" in value ? value.text : value))).toEqual([
    "Anbefaling",
    "Status",
    { kind: "number", number: 1.1 },
    "Grøn",
  ]);
});

withProgram(["openpyxl", "soffice"], "the same workbook saved as other kinds", () => {
  const file = made();
  const kinds = {
    xls: "legacyXls",
    ods: "openDocument",
    fods: "openDocument",
    csv: "csv",
    html: "html",
    pdf: "pdf",
  };
  for (const [ending, expected] of Object.entries(kinds)) {
    const [saved = ""] = libreOffice(file, ending);
    expect([ending, reason(readFileSync(saved))]).toEqual([ending, expected]);
  }
});

withProgram(["openpyxl", "ssconvert"], "Gnumeric's old Excel files", () => {
  expect(reason(readFileSync(gnumeric(made(), "xls")))).toBe("legacyXls");
});

test("a workbook with a password, as Excel encrypts it", async () => {
  const sheets = [{ name: "Ark1", rows: [["hemmeligt"]] }];
  const locked = await writeXlsx({ sheets, encryption: { password: "hemmelig", spinCount: 10 } });
  expect(readWorkbook(locked)).toMatchObject({ readable: false, reason: "encrypted" });
});
