/** Turns moves of the selection into the cell that was left with something else in it than it was entered with. */
/// <reference types="office-js" />
import { parseA1, parseArea } from "../../workbook/address";
import { inExcel } from "./host/office";

interface Place {
  /** The sheet's id. */
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
}

export interface CellWatch {
  /** Looks at the cell that is selected now. */
  readonly begin: () => Promise<void>;
  /** Excel itself has told of a change: what stands in the cell now is known. */
  readonly heard: (sheet: string, range: string) => Promise<void>;
  /** @returns the cell that was left, when what it holds has changed and nobody has told of it */
  readonly moved: (sheet: string, cell: string) => Promise<Place | null>;
}

export function newCellWatch(): CellWatch {
  let watched: (Place & { readonly value: unknown }) | null = null;
  return {
    begin: async () => {
      watched = await inExcel(activeCell, { waits: true });
    },
    heard: async (sheet, range) => {
      const place = watched;
      if (!place || place.sheet !== sheet || !isIn(range, place.cell)) return;
      const { now } = await inExcel((context) => valuesOf(context, null, place), { waits: true });
      if (watched === place) watched = { ...place, value: now };
    },
    moved: async (sheet, cell) => {
      const left = watched;
      const { before, now } = await inExcel((context) => valuesOf(context, left, { sheet, cell }), {
        waits: true,
      });
      watched = { sheet, cell, value: now };
      return left && before !== undefined && before !== left.value ? left : null;
    },
  };
}

async function activeCell(context: Excel.RequestContext) {
  const cell = context.workbook.getActiveCell();
  cell.load("address,values,worksheet/id");
  await context.sync();
  return {
    sheet: cell.worksheet.id,
    cell: cell.address.slice(cell.address.lastIndexOf("!") + 1),
    value: firstOf(cell.values),
  };
}

/** One sync. Undefined where the sheet is gone. */
async function valuesOf(context: Excel.RequestContext, left: Place | null, entered: Place) {
  const { worksheets } = context.workbook;
  const ask = ({ sheet, cell }: Place) => {
    const range = worksheets.getItemOrNullObject(sheet).getRange(cell);
    range.load("values");
    return range;
  };
  const before = left && ask(left);
  const now = ask(entered);
  await context.sync();
  return {
    before: before && !before.isNullObject ? firstOf(before.values) : undefined,
    now: now.isNullObject ? undefined : firstOf(now.values),
  };
}

function isIn(range: string, cell: string): boolean {
  const area = parseArea(range);
  const at = parseA1(cell);
  if (!area || !at) return true;
  const { from, to } = area;
  return at.row >= from.row && at.row <= to.row && at.column >= from.column && at.column <= to.column;
}

function firstOf(values: readonly (readonly unknown[])[]): unknown {
  return values[0]?.[0];
}
