/** Turns a snapshot that was read without looks into one with those that were found last, where they still fit. */
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../../workbook/snapshot";

/** @param last with looks; null when there is none yet */
export function withLooksOf(last: WorkbookSnapshot | null, now: WorkbookSnapshot): WorkbookSnapshot {
  if (last === null) return now;
  const sheets = new Map(last.sheets.map((sheet) => [sheet.name, sheet]));
  return {
    ...now,
    sheets: now.sheets.map((sheet) => {
      const before = sheets.get(sheet.name);
      return before ? sheetWithLooks(before, sheet) : sheet;
    }),
  };
}

/** A merge stays where it was unless rows have been moved; a look stays on a cell that says what it said. */
function sheetWithLooks(before: SheetSnapshot, now: SheetSnapshot): SheetSnapshot {
  const known = new Map(before.cells.map((cell) => [placeOf(cell), cell]));
  const cells = now.cells.map((cell): CellSnapshot => {
    const seen = known.get(placeOf(cell));
    if (!seen || !saysTheSame(seen, cell)) return cell;
    return {
      ...cell,
      ...(seen.fill && { fill: seen.fill }),
      ...(seen.struck && { struck: true }),
      ...(seen.links && { links: seen.links }),
    };
  });
  // A cell with a background and nothing in it is not told of when looks are not asked for.
  const told = new Set(cells.map(placeOf));
  const coloured = before.cells.filter(
    (cell) => cell.fill && cell.value.kind === "blank" && !cell.notes && !told.has(placeOf(cell)),
  );
  return {
    ...now,
    merges: before.merges,
    cells:
      coloured.length === 0
        ? cells
        : [...cells, ...coloured].sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

function placeOf({ row, column }: CellSnapshot): string {
  return `${row},${column}`;
}

function saysTheSame(a: CellSnapshot, b: CellSnapshot): boolean {
  return a.formula === b.formula && JSON.stringify(a.value) === JSON.stringify(b.value);
}
