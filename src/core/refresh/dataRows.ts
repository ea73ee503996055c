/** The overview's sheet Data as somebody left it → its rows, cell by cell under their keys. */
import type { Position } from "../../workbook/address";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { displayText } from "../intake/displayText";
import type { FormLayout } from "../intake/formLayout";

/** Keys of the columns that say whose answer a row of Data is, and to what. */
const OWN_COLUMNS = { municipality: "municipality_code", item: "recommendation", file: "sha256" } as const;

/** Keys of the columns without which nobody can tell what was corrected. */
export function neededColumns({ fields }: Pick<FormLayout, "fields">): readonly string[] {
  const { municipality, item, file } = OWN_COLUMNS;
  return [municipality, item, ...fields.map(({ name }) => name), file];
}

export interface DataRow {
  readonly sheet: SheetSnapshot;
  /** What stands in the row, by the keys of its columns. */
  readonly cells: ReadonlyMap<string, CellSnapshot>;
  readonly municipality: string;
  readonly item: string;
  /** SHA-256 of the return that it comes from; "" where none had come. */
  readonly file: string;
  /** Where the first field stands, or stood. */
  readonly answerAt: Position;
}

/** Rows below the column keys, wherever the columns stand, whatever the sheet is called and whatever is above. */
export function dataRows(snapshot: WorkbookSnapshot, form: Pick<FormLayout, "fields">): readonly DataRow[] {
  const needed = neededColumns(form);
  const [first] = form.fields;
  return snapshot.sheets.flatMap((sheet) => {
    const heads = headsOf(sheet, needed);
    const answer = heads && [...heads.columns].find(([, key]) => key === first?.name);
    if (!heads || !answer) return [];
    const rows = new Map<number, Map<string, CellSnapshot>>();
    for (const cell of sheet.cells) {
      const key = heads.columns.get(cell.column);
      if (!key || cell.row <= heads.row) continue;
      const known = rows.get(cell.row) ?? new Map<string, CellSnapshot>();
      rows.set(cell.row, known.set(key, cell));
    }
    return [...rows].flatMap(([row, cells]) => {
      const text = (key: string) => displayText(cells.get(key) ?? null).trim();
      const { municipality, item, file } = OWN_COLUMNS;
      const of = { municipality: text(municipality), item: text(item), file: text(file) };
      if (of.municipality === "" || of.item === "") return [];
      return [{ sheet, cells, ...of, answerAt: { row, column: answer[0] } }];
    });
  });
}

/** Keys of the columns that are needed and that no sheet has any more. */
export function missingDataColumns(
  snapshot: WorkbookSnapshot,
  form: Pick<FormLayout, "fields">,
): readonly string[] {
  const needed = neededColumns(form);
  if (snapshot.sheets.some((sheet) => headsOf(sheet, needed) !== null)) return [];
  const texts = new Set(snapshot.sheets.flatMap(({ cells }) => cells.map(displayText)));
  const gone = needed.filter((key) => !texts.has(key));
  return gone.length > 0 ? gone : needed;
}

interface Heads {
  readonly row: number;
  readonly columns: ReadonlyMap<number, string>;
}

/** The first row that holds all the keys that are needed. */
function headsOf(sheet: SheetSnapshot, needed: readonly string[]): Heads | null {
  const byRow = new Map<number, Map<number, string>>();
  for (const cell of sheet.cells) {
    const key = needed.find((column) => column === displayText(cell).trim());
    if (!key) continue;
    const columns = byRow.get(cell.row) ?? new Map<number, string>();
    byRow.set(cell.row, columns.set(cell.column, key));
  }
  for (const [row, columns] of byRow) {
    const keys = new Set(columns.values());
    if (needed.every((key) => keys.has(key))) return { row, columns };
  }
  return null;
}
