/** The overview's sheet Data as somebody left it → its rows, cell by cell under their keys. */
import type { Position } from "../../workbook/address";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { cellText } from "../intake/cellText";
import { DATA_COLUMNS, type DataColumn } from "../forms/progress/overview/dataColumns";

/** Without these nobody can tell what was corrected. */
export const NEEDED_COLUMNS = [
  "municipality_code",
  "recommendation",
  "status",
  "remark",
  "sha256",
] as const satisfies readonly DataColumn[];

export interface DataRow {
  readonly sheet: SheetSnapshot;
  readonly cells: Readonly<Partial<Record<DataColumn, CellSnapshot>>>;
  /** Where the status stands, or stood. */
  readonly statusAt: Position;
}

/** Rows below the column keys, wherever the columns stand, whatever the sheet is called and whatever is above. */
export function dataRows(snapshot: WorkbookSnapshot): readonly DataRow[] {
  return snapshot.sheets.flatMap((sheet) => {
    const heads = headsOf(sheet);
    const status = heads && [...heads.columns].find(([, key]) => key === "status");
    if (!heads || !status) return [];
    const rows = new Map<number, Partial<Record<DataColumn, CellSnapshot>>>();
    for (const cell of sheet.cells) {
      const key = heads.columns.get(cell.column);
      if (!key || cell.row <= heads.row) continue;
      rows.set(cell.row, { ...rows.get(cell.row), [key]: cell });
    }
    return [...rows]
      .filter(([, { municipality_code, recommendation }]) =>
        [municipality_code, recommendation].every((cell) => cellText(cell ?? null).trim() !== ""),
      )
      .map(([row, cells]) => ({ sheet, cells, statusAt: { row, column: status[0] } }));
  });
}

/** Keys of the columns that are needed and that no sheet has any more. */
export function missingDataColumns(snapshot: WorkbookSnapshot): readonly DataColumn[] {
  if (snapshot.sheets.some((sheet) => headsOf(sheet) !== null)) return [];
  const texts = new Set(snapshot.sheets.flatMap(({ cells }) => cells.map(cellText)));
  const gone = NEEDED_COLUMNS.filter((key) => !texts.has(key));
  return gone.length > 0 ? gone : NEEDED_COLUMNS;
}

interface Heads {
  readonly row: number;
  readonly columns: ReadonlyMap<number, DataColumn>;
}

/** The first row that holds all the keys that are needed. */
function headsOf(sheet: SheetSnapshot): Heads | null {
  const byRow = new Map<number, Map<number, DataColumn>>();
  for (const cell of sheet.cells) {
    const key = DATA_COLUMNS.find((column) => column === cellText(cell).trim());
    if (!key) continue;
    const columns = byRow.get(cell.row) ?? new Map<number, DataColumn>();
    byRow.set(cell.row, columns.set(cell.column, key));
  }
  for (const [row, columns] of byRow) {
    const keys = new Set(columns.values());
    if (NEEDED_COLUMNS.every((key) => keys.has(key))) return { row, columns };
  }
  return null;
}
