/** A workbook → what stands in its cells as openpyxl reads it, and what a description says should. */
import type { WorkbookDescription } from "../../src/workbook/description";
import { toA1 } from "../../src/workbook/address";
import { openpyxl } from "../programs";

/** "Data!J5" → value. */
export type Cells = ReadonlyMap<string, string | number>;

const READ = `
import sys, json, openpyxl
book = openpyxl.load_workbook(sys.argv[1], data_only=True)
cells = {}
for sheet in book.worksheets:
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is not None and isinstance(cell.value, (str, int, float)):
                cells[sheet.title + "!" + cell.coordinate] = cell.value
json.dump(cells, sys.stdout)
`;

/** Stored values; blank cells are left out. */
export function cellsOf(file: string): Cells {
  const read = openpyxl(READ, file);
  if (typeof read !== "object" || read === null) throw new Error(`Nothing was read from ${file}.`);
  return new Map(
    Object.entries(read).map(([place, value]: [string, unknown]) => {
      if (typeof value !== "string" && typeof value !== "number") throw new Error(`${place} holds no value.`);
      return [place, value];
    }),
  );
}

/** The values of all formulas, as the description says they compute. */
export function formulasOf({ sheets }: WorkbookDescription): Cells {
  return new Map(
    sheets.flatMap(({ name, cells }) =>
      [...cells].flatMap(({ row, column, content }): [string, string | number][] =>
        content.kind === "formula" ? [[`${name}!${toA1({ row, column })}`, content.value]] : [],
      ),
    ),
  );
}

const CHANGE = `
import sys, json, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book[sys.argv[3]]
heads = {cell.value: cell.column for cell in sheet[1]}
for key, status in json.loads(sys.argv[4]).items():
    for row in range(2, sheet.max_row + 1):
        if sheet.cell(row, heads["key"]).value == key:
            sheet.cell(row, heads["status"]).value = status
            break
    else:
        raise Exception("no row " + key)
book.save(sys.argv[2])
`;

/** Writes other words in the status column, as somebody does who corrects the sheet Data. @param changes by key */
export function changeStatuses(
  file: string,
  target: string,
  sheet: string,
  changes: Readonly<Record<string, string>>,
): void {
  openpyxl(CHANGE, file, target, sheet, JSON.stringify(changes));
}
