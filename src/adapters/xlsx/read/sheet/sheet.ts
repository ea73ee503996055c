/** Turns a sheet's part into its cells, merged areas and links. */
import type { CellSnapshot } from "../../../../workbook/snapshot";
import { inReadingOrder } from "../values/readingOrder";
import type { WrittenLink } from "../cells/withLinks";
import { cellInContext, type CellContext } from "../cells/writtenCell";
import type { Package } from "../../../ooxml/read/package";
import type { WrittenControl } from "../parts/controls";
import { scanSheet } from "./scanSheet";

export type SheetContext = Omit<CellContext, "part" | "meter">;

export interface SheetCells {
  /** Row by row, left to right, none twice. */
  readonly cells: readonly CellSnapshot[];
  readonly merges: readonly string[];
  readonly links: readonly WrittenLink[];
  readonly controls: readonly WrittenControl[];
}

/**
 * Cells with neither value, formula nor background are left out. A cell far down costs no more than any other.
 *
 * @param isWanted whether a cell is kept; it is paid for in any case
 */
export function readSheet(
  of: Package,
  part: string,
  workbook: SheetContext,
  isWanted: (cell: CellSnapshot) => boolean,
): SheetCells {
  const context: CellContext = { ...workbook, part, meter: of.meter };
  const cells: CellSnapshot[] = [];
  const { merges, links, controls } = scanSheet(of, part, (written) => {
    const cell = cellInContext(written, context);
    if (cell && isWanted(cell)) cells.push(cell);
  });
  of.meter.cells(merges.length + links.length + controls.length);
  return { cells: inReadingOrder(cells, part), merges, links, controls };
}
