/** Turns a table as it is written into one with places: in which row and column each cell begins. */
import { areaToA1 } from "../../../workbook/address";
import type { TableSnapshot } from "../../../document/snapshot";
import type { CellSnapshot } from "../../../workbook/snapshot";
import { detached } from "../../ooxml/read/limits/detached";
import { hiddenIn, inkIn, plainText, struckIn } from "../story/plainText";
import type { Table, TableCell } from "../story/blocks";
import { columnsOf } from "./columns";
import type { NotesOf } from "./notes";

interface Tall {
  readonly from: { readonly row: number; readonly column: number };
  to: { row: number; column: number };
}

export function tableSnapshot({ rows }: Table, notesOf: NotesOf): TableSnapshot {
  const cells: CellSnapshot[] = [];
  const areas: Tall[] = [];
  const columns = columnsOf(rows);
  /** By their first column, the areas that the row above ends in. */
  let above = new Map<number, Tall>();
  rows.forEach((row, index) => {
    const here = new Map<number, Tall>();
    row.cells.forEach((cell, place) => {
      const { from, to } = columns[index]?.[place] ?? { from: place + 1, to: place + 1 };
      const snapshot = cellSnapshot(cell, index + 1, from, notesOf);
      const up = above.get(from);
      // A cell that goes on from above and yet says something speaks for itself.
      if (cell.continues && up && snapshot?.value.kind !== "text") {
        up.to = { row: index + 1, column: Math.max(up.to.column, to) };
        here.set(from, up);
        return;
      }
      if (snapshot) cells.push(snapshot);
      const area = { from: { row: index + 1, column: from }, to: { row: index + 1, column: to } };
      areas.push(area);
      here.set(from, area);
    });
    above = here;
  });
  const merged = areas.filter(({ from, to }) => from.row < to.row || from.column < to.column);
  return { cells, merges: merged.map(areaToA1) };
}

/** Null for a cell in which nothing stands, hangs or is coloured. */
function cellSnapshot(cell: TableCell, row: number, column: number, notesOf: NotesOf): CellSnapshot | null {
  const { text: shown, links } = plainText(cell.blocks);
  const text = detached(shown);
  const hidden = hiddenIn(cell.blocks);
  // Only of signs the colour may be what somebody meant.
  const ink = inkIn(cell.blocks);
  const notes = notesOf(cell.blocks);
  if (text === "" && notes.length === 0 && cell.fill === null && hidden === null) return null;
  return {
    row,
    column,
    value: text === "" ? { kind: "blank" } : { kind: "text", text },
    ...(ink !== null && text !== "" && !/[\p{L}\p{N}]/u.test(text) ? { ink } : {}),
    ...(cell.fill === null ? {} : { fill: cell.fill }),
    ...(text !== "" && struckIn(cell.blocks) ? { struck: true } : {}),
    ...(links.length === 0 ? {} : { links }),
    ...(hidden === null ? {} : { hidden }),
    ...(notes.length === 0 ? {} : { notes }),
  };
}
