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
  // What stands over such a column, and over nothing else of theirs, is its heading.
  const inColumns = ({ cells, beside }: OwnWords) =>
    beside !== undefined || cells.every(({ column }) => columns.has(column));
  const told = new Set<number>();
  return words.flatMap((one): readonly Finding[] => {
    if (!inColumns(one)) return [ownRow(view, one.cells)];
    return one.cells.flatMap((cell) => {
      if (!columns.has(cell.column)) return [beside(view, cell, one.beside ?? null)];
      if (told.has(cell.column)) return [];
      told.add(cell.column);
      return [besideColumn(view, cell.column, words.filter(inColumns))];
    });
  });
}

function ownColumns(words: readonly OwnWords[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { cells, beside } of words) {
    if (beside === undefined) continue;
    for (const { column } of cells) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= A_COLUMN).map(([column]) => column));
}

function beside(view: SheetView, cell: CellSnapshot, recommendation: string | null): Finding {
  return finding("text-beside", { cell: address(view, cell), recommendation }, { text: cellText(cell) });
}

function besideColumn(view: SheetView, column: number, words: readonly OwnWords[]): Finding {
  const found = words.flatMap(({ cells, beside }) =>
    cells.filter((cell) => cell.column === column).map((cell) => ({ cell, of: beside ?? null })),
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
