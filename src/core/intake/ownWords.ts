/** What a municipality wrote on the form's sheet outside its answers → findings: a row of its own is one cause, so is a column. */
import type { CellSnapshot } from "../../workbook/snapshot";
import { type Finding, finding } from "../findings/finding";
import { saidText } from "./displayText";
import { groupedBy } from "./groupedBy";
import { quotation } from "./quotation";
import { placeIn, type SheetView } from "./sheetView";

/** Words in one row of the sheet. */
export interface OwnWords {
  readonly cells: readonly CellSnapshot[];
  /** The recommendation beside which they stand; null where it is in doubt; absent in a row of their own. */
  readonly beside?: string | null;
}

/** Words beside fewer recommendations than this are quoted one by one. */
const A_COLUMN = 3;

/** @param words from the top */
export function ownWordsFindings(view: SheetView, words: readonly OwnWords[]): readonly Finding[] {
  const columns = ownColumns(words);
  const told = new Set<number>();
  return words.flatMap(({ cells, beside: item }): readonly Finding[] => {
    const inRow: CellSnapshot[] = [];
    const found: Finding[] = [];
    for (const cell of cells) {
      const column = columns.get(cell.column);
      // What stands over such a column is its heading; what stands below it is a row of its own.
      if (column && (item !== undefined || cell.row < column.from)) {
        if (!told.has(cell.column)) found.push(besideColumn(view, column.words));
        told.add(cell.column);
      } else if (item === undefined) inRow.push(cell);
      else found.push(beside(view, cell, item));
    }
    return [...(inRow.length > 0 ? [ownRow(view, inRow)] : []), ...found];
  });
}

/** A cell and the recommendation beside which it stands; see `OwnWords`. */
interface Word {
  readonly cell: CellSnapshot;
  readonly of: string | null | undefined;
}

interface OwnColumn {
  /** The first row in which it stands beside a recommendation. */
  readonly from: number;
  /** Its heading among them. */
  readonly words: readonly Word[];
}

/** The columns in which words stand beside several recommendations. */
function ownColumns(words: readonly OwnWords[]): ReadonlyMap<number, OwnColumn> {
  const all = words.flatMap(({ cells, beside: of }) => cells.map((cell): Word => ({ cell, of })));
  const columns = new Map<number, OwnColumn>();
  for (const [column, inColumn] of groupedBy(all, ({ cell }) => cell.column)) {
    const besides = inColumn.filter(({ of }) => of !== undefined);
    const from = besides[0]?.cell.row;
    if (from === undefined || besides.length < A_COLUMN) continue;
    columns.set(column, {
      from,
      words: inColumn.filter(({ cell, of }) => of !== undefined || cell.row < from),
    });
  }
  return columns;
}

function beside(view: SheetView, cell: CellSnapshot, item: string | null): Finding {
  return finding("text-beside", { place: placeIn(view, cell), item }, { text: saidText(cell) });
}

function besideColumn(view: SheetView, words: readonly Word[]): Finding {
  const [first] = words;
  const texts = words.map(({ cell, of }) => `${of ? `${of}: ` : ""}${saidText(cell).trim()}`);
  const recommendations = words.flatMap(({ of }) => of ?? []);
  return finding(
    "text-beside-column",
    { place: first ? placeIn(view, first.cell) : null },
    { ...quotation(texts), recommendations },
  );
}

function ownRow(view: SheetView, cells: readonly CellSnapshot[]): Finding {
  const [first] = cells;
  return finding(
    "own-row",
    { place: first ? placeIn(view, first) : null },
    { text: cells.map((cell) => saidText(cell).trim()).join(" · ") },
  );
}
