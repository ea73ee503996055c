/** Turns a sheet's part into its cells and merged areas. */
import type { CellSnapshot } from "../../../../workbook/snapshot";
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

interface WrittenRow {
  readonly row: number;
  readonly cells: readonly WrittenCell[];
}

/** What stood in the same sheet of the file before. */
interface LastSheet {
  readonly cells: LastPart<WrittenCell>;
  readonly rows: LastPart<WrittenRow>;
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
  let written: WrittenCell[] | null = null;
  let madeCell: WrittenCell | null = null;
  let madeRow: WrittenRow | null = null;
  let heldNothing = true;

  const put = (one: WrittenCell): void => {
    const found = cellInContext(one, context);
    if (found) cells.push(found);
  };
  const openRow = (address: string | undefined): void => {
    if (inRow) throw damaged(`${part} has a row in a row`);
    inRow = true;
    row = rowNumber(address, row, part);
    written = address === undefined ? null : [];
    cell.follow(0);
  };
  const closeCell = (): void => {
    const one = cell.close();
    put(one);
    madeCell = cell.standsAlone() ? one : null;
    if (madeCell) written?.push(madeCell);
    else written = null;
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
        written = null;
      } else return;
      heldNothing = false;
    },
    text: cell.text,
    close: (name) => {
      if (name === "c") closeCell();
      else if (cell.isOpen()) cell.ended(name);
      else if (name === "row") {
        inRow = false;
        madeRow = written && { row, cells: written };
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
          if (!inRow || cell.isOpen() || known.row !== row) return false;
          cell.follow(known.column);
          put(known);
          written?.push(known);
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
