/** Turns a sheet's part into its cells and merged areas. */
import type { CellSnapshot } from "../../../../workbook/snapshot";
import { asBefore } from "../cells/asBefore";
import { cellReader } from "../cells/cellReader";
import { mergedArea, rowNumber } from "../cells/place";
import { inReadingOrder } from "../cells/readingOrder";
import { cellInContext, type CellContext, type WrittenCell } from "../cells/writtenCell";
import { scanPart, type Package } from "../../../package/package";
import { eachPartOwn } from "../../../package/partMemory";
import { damaged } from "../../../package/unreadable";
import { recurring, type LastPart } from "../../../package/xml/recurring";

export type SheetContext = Omit<CellContext, "part" | "meter">;

export interface SheetCells {
  /** Row by row, left to right, none twice. */
  readonly cells: readonly CellSnapshot[];
  readonly merges: readonly string[];
}

interface KnownCell {
  readonly written: WrittenCell;
  /** What it was in the last file. */
  snapshot: CellSnapshot | null;
}

interface KnownRow {
  readonly row: number;
  readonly cells: readonly KnownCell[];
}

/** What stood in the same sheet of the file before. */
interface LastSheet {
  readonly cells: LastPart<KnownCell>;
  readonly rows: LastPart<KnownRow>;
  /** What holds neither cells nor merged areas: columns, formats, checks. */
  readonly others: LastPart<"nothing">;
}

const lastSheet = eachPartOwn((): LastSheet => ({
  cells: { first: null },
  rows: { first: null },
  others: { first: null },
}));

/** Cells with neither value, formula nor background are left out. A cell far down costs no more than any other. */
export function readSheet(of: Package, part: string, workbook: SheetContext): SheetCells {
  const context: CellContext = { ...workbook, part, meter: of.meter };
  const last = lastSheet(of, part);
  const cells: CellSnapshot[] = [];
  const merges: string[] = [];
  const cell = cellReader(part);
  let row = 0;
  let inRow = false;
  /** The row's cells; null when they do not stand alone, or are not all that it holds. */
  let rowCells: KnownCell[] | null = null;
  let madeCell: KnownCell | null = null;
  let madeRow: KnownRow | null = null;
  let heldNothing = true;

  const put = (known: KnownCell): void => {
    heldNothing = false;
    known.snapshot = asBefore(cellInContext(known.written, context), known.snapshot);
    if (known.snapshot) cells.push(known.snapshot);
  };
  const openRow = (address: string | undefined): void => {
    if (inRow) throw damaged(`${part} has a row in a row`);
    inRow = true;
    row = rowNumber(address, row, part);
    rowCells = address === undefined ? null : [];
    cell.follow(0);
  };
  const closeCell = (): void => {
    const known = { written: cell.close(), snapshot: null };
    put(known);
    madeCell = cell.standsAlone() ? known : null;
    if (madeCell) rowCells?.push(madeCell);
    else rowCells = null;
  };

  scanPart(of, part, "worksheet", {
    open: (name, attributes) => {
      if (cell.isOpen()) {
        cell.inside(name, attributes);
        return;
      }
      if (name === "c") cell.open(attributes, inRow ? row : 0);
      else if (name === "row") openRow(attributes.get("r"));
      else if (name === "mergeCell") {
        merges.push(mergedArea(attributes.get("ref"), part));
        rowCells = null;
      } else return;
      heldNothing = false;
    },
    text: cell.text,
    close: (name) => {
      if (name === "c") closeCell();
      else if (cell.isOpen()) cell.ended(name);
      else if (name === "row") {
        inRow = false;
        madeRow = rowCells && { row, cells: rowCells };
      }
    },
    recurring: [
      recurring({
        name: null,
        depth: 1,
        last: last.others,
        take: () => !inRow,
        made: () => {
          const made = heldNothing;
          heldNothing = true;
          return made ? "nothing" : null;
        },
      }),
      recurring({
        name: "row",
        depth: 2,
        last: last.rows,
        take: (known) => {
          if (inRow) return false;
          heldNothing = false;
          ({ row } = known);
          known.cells.forEach(put);
          return true;
        },
        made: () => {
          const made = madeRow;
          madeRow = null;
          return made;
        },
      }),
      recurring({
        name: "c",
        depth: 3,
        last: last.cells,
        take: (known) => {
          if (!inRow || cell.isOpen() || known.written.row !== row) return false;
          cell.follow(known.written.column);
          put(known);
          rowCells?.push(known);
          return true;
        },
        made: () => {
          const made = madeCell;
          madeCell = null;
          return made;
        },
      }),
    ],
  });
  of.meter.cells(merges.length);
  return { cells: inReadingOrder(cells, part), merges };
}
