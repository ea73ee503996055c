/** What a municipality wrote on the form's sheet outside its answers → findings: a row of its own is one cause, so is a column. */
import type { CellSnapshot } from "../../workbook/snapshot";
import { type Finding, finding } from "../findings/finding";
import { cellText } from "./cellText";
import { quotation } from "./quotation";
import { address, type SheetView } from "./sheetView";

/** Words in one row of the sheet. */
export interface OwnWords {
  readonly cells: readonly CellSnapshot[];
  /** The recommendation beside which they stand; null where it is in doubt; absent in a row of their own. */
  readonly beside?: string | null;
}

/** Words beside fewer recommendations than this are quoted one by one. */
const A_COLUMN = 3;

export function ownWordsFindings(view: SheetView, words: readonly OwnWords[]): readonly Finding[] {
  const columns = ownColumns(words);
  const told = new Set<number>();
  return words.flatMap(({ cells, beside: recommendation }): readonly Finding[] => {
    const inRow: CellSnapshot[] = [];
    const found: Finding[] = [];
    for (const cell of cells) {
      const from = columns.get(cell.column);
      // What stands over such a column is its heading; what stands below it is a row of its own.
      if (from !== undefined && (recommendation !== undefined || cell.row < from)) {
        if (!told.has(cell.column)) found.push(besideColumn(view, cell.column, from, words));
        told.add(cell.column);
      } else if (recommendation === undefined) inRow.push(cell);
      else found.push(beside(view, cell, recommendation));
    }
    return [...(inRow.length > 0 ? [ownRow(view, inRow)] : []), ...found];
  });
}

/** The columns in which words stand beside several recommendations, each with the first row of these. */
function ownColumns(words: readonly OwnWords[]): ReadonlyMap<number, number> {
  const rows = new Map<number, number[]>();
  for (const { cells, beside } of words) {
    if (beside === undefined) continue;
    for (const { column, row } of cells) rows.set(column, [...(rows.get(column) ?? []), row]);
  }
  const columns = [...rows].filter(([, found]) => found.length >= A_COLUMN);
  return new Map(columns.map(([column, found]) => [column, Math.min(...found)]));
}

function beside(view: SheetView, cell: CellSnapshot, recommendation: string | null): Finding {
  return finding("text-beside", { cell: address(view, cell), recommendation }, { text: cellText(cell) });
}

function besideColumn(view: SheetView, column: number, from: number, words: readonly OwnWords[]): Finding {
  const found = words.flatMap(({ cells, beside: of }) =>
    cells
      .filter((cell) => cell.column === column && (of !== undefined || cell.row < from))
      .map((cell) => ({ cell, of: of ?? null })),
  );
  const [first] = found;
  const texts = found.map(({ cell, of }) => `${of === null ? "" : `${of}: `}${cellText(cell).trim()}`);
  const recommendations = found.flatMap(({ of }) => of ?? []).join("|");
  return finding(
    "text-beside-column",
    { cell: first ? address(view, first.cell) : null },
    { ...quotation(texts), recommendations },
  );
}

function ownRow(view: SheetView, cells: readonly CellSnapshot[]): Finding {
  const [first] = cells;
  return finding(
    "own-row",
    { cell: first ? address(view, first) : null },
    { text: cells.map((cell) => cellText(cell).trim()).join(" · ") },
  );
}
