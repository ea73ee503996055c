/** A workbook as somebody left it → a table's rows by their columns' keys, wherever columns and rows stand. */
import { placeText } from "../../../../../workbook/place";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../../../../workbook/snapshot";
import { displayText, isFilled } from "../../../../intake/displayText";
import { headingKey, headingsOf, type TableName } from "../words/columns";

export interface FoundTable {
  readonly rows: readonly FoundRow[];
  /** Where its headings stand: "Anbefalinger!A4". */
  readonly place: string;
}

export interface FoundRow {
  readonly cell: (key: string) => CellSnapshot | null;
  /** Where a cell of the row stands, or would stand: "Anbefalinger!F7". */
  readonly place: (key: string) => string;
}

/**
 * The first table that has all the headings that it cannot be without, and none of another table's.
 *
 * @param needed keys of those headings
 * @param filled keys of columns of which one at least is filled in in a row that counts
 */
export function findTable(
  { sheets }: WorkbookSnapshot,
  name: TableName,
  needed: readonly string[],
  filled: readonly string[],
  others: readonly string[] = [],
): FoundTable | null {
  const headings = headingsOf(name);
  const strange = new Set(others.map(headingKey));
  for (const sheet of sheets) {
    const head = headOf(sheet, headings, needed, strange);
    if (head) return tableBelow(sheet, head, filled);
  }
  return null;
}

interface Head {
  readonly row: number;
  readonly columns: ReadonlyMap<number, string>;
}

function headOf(
  sheet: SheetSnapshot,
  headings: ReadonlyMap<string, string>,
  needed: readonly string[],
  strange: ReadonlySet<string>,
): Head | null {
  const rows = new Map<number, Map<number, string>>();
  const spoilt = new Set<number>();
  for (const cell of sheet.cells) {
    const heading = headingKey(displayText(cell));
    if (heading === "") continue;
    if (strange.has(heading)) spoilt.add(cell.row);
    const key = headings.get(heading);
    if (key === undefined) continue;
    const columns = rows.get(cell.row) ?? new Map<number, string>();
    // Of two columns with one heading the first is meant.
    if (![...columns.values()].includes(key)) columns.set(cell.column, key);
    rows.set(cell.row, columns);
  }
  for (const [row, columns] of rows) {
    const keys = new Set(columns.values());
    if (!spoilt.has(row) && needed.every((key) => keys.has(key))) return { row, columns };
  }
  return null;
}

function tableBelow(sheet: SheetSnapshot, head: Head, filled: readonly string[]): FoundTable {
  const columnOf = new Map([...head.columns].map(([column, key]) => [key, column]));
  const rows = new Map<number, Map<string, CellSnapshot>>();
  for (const cell of sheet.cells) {
    const key = head.columns.get(cell.column);
    if (key === undefined || cell.row <= head.row) continue;
    const cells = rows.get(cell.row) ?? new Map<string, CellSnapshot>();
    rows.set(cell.row, cells.set(key, cell));
  }
  const at = (row: number, column: number) => placeText({ sheet: sheet.name, row, column });
  const [firstColumn = 1] = [...head.columns.keys()].sort((a, b) => a - b);
  return {
    place: at(head.row, firstColumn),
    rows: [...rows].flatMap(([row, cells]): FoundRow[] => {
      const counts = filled.some((key) => {
        const cell = cells.get(key);
        return cell !== undefined && isFilled(cell);
      });
      return counts
        ? [
            {
              cell: (key) => cells.get(key) ?? null,
              place: (key) => at(row, columnOf.get(key) ?? firstColumn),
            },
          ]
        : [];
    }),
  };
}
