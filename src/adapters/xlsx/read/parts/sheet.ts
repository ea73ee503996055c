/** Turns a sheet's part into its cells and merged areas. */
import type { CellSnapshot } from "../../../../workbook/snapshot";
import { cellNow, lookOf, type KnownCell, type Look } from "../cells/knownCell";
import { inReadingOrder } from "../cells/readingOrder";
import type { WrittenLink } from "../cells/withLinks";
import type { CellContext } from "../cells/writtenCell";
import { entryOf, type Package } from "../../../package/package";
import { knownParts, type KnownParts } from "../../../package/knownParts";
import { eachPartOwn } from "../../../package/partMemory";
import type { WrittenControl } from "./controls";
import { type LastSheet, nothingKnown, scanSheet, type WrittenSheet } from "./scanSheet";

export type SheetContext = Omit<CellContext, "part" | "meter">;

export interface SheetCells {
  /** Row by row, left to right, none twice. */
  readonly cells: readonly CellSnapshot[];
  readonly merges: readonly string[];
  readonly links: readonly WrittenLink[];
  readonly controls: readonly WrittenControl[];
}

interface Memory {
  readonly last: LastSheet;
  look: Look | null;
  /** The whole of small ones. */
  readonly wholes: KnownParts<WrittenSheet>;
}

/** Bytes that a cell takes in memory; about. */
const CELL = 256;

const memoryOf = eachPartOwn((): Memory => ({ last: nothingKnown(), look: null, wholes: knownParts() }));

/** Cells with neither value, formula nor background are left out. A cell far down costs no more than any other. */
export function readSheet(of: Package, part: string, workbook: SheetContext): SheetCells {
  const context: CellContext = { ...workbook, part, meter: of.meter };
  const memory = memoryOf(of, part);
  const look = lookOf(workbook, memory.look);
  memory.look = look;
  const cells: CellSnapshot[] = [];
  const put = (known: KnownCell): void => {
    const cell = cellNow(known, look, context);
    if (cell) cells.push(cell);
  };
  const { merges, links, controls } = readWritten(of, part, memory, put);
  of.meter.cells(merges.length + links.length + controls.length);
  return { cells: inReadingOrder(cells, part), merges, links, controls };
}

function readWritten(
  of: Package,
  part: string,
  memory: Memory,
  put: (cell: KnownCell) => void,
): WrittenSheet {
  const entry = of.zip.get(part);
  const known = entry && memory.wholes.find(entry);
  if (known) {
    of.meter.bytes(entryOf(of, part).size);
    known.cells?.forEach(put);
    return known;
  }
  const written = scanSheet(of, part, memory.last, put);
  if (entry && written.cells) memory.wholes.keep(entry, written, written.cells.length * CELL);
  return written;
}
