/** Turns widths, heights, merges, frozen panes and the sheet's own look into steps. */
/// <reference types="office-js" />
import { columnLetters } from "../../../workbook/address";
import type { SheetDescription } from "../../../workbook/description";
import { lines } from "./areas";
import { step, type Step } from "./step";
import { NORMAL_FONT } from "./styles";

/** Pixels of a digit in Calibri 11, and of a cell's two edges. */
const DIGIT = 7;
const EDGES = 5;
/** Excel's screen has 96 pixels an inch, of 72 points. */
const POINTS = 72 / 96;

/** Characters → points: 8.43, Excel's standard, is 64 pixels or 48 points. */
export function columnPoints(characters: number): number {
  return Math.trunc(characters * DIGIT + EDGES) * POINTS;
}

/** Everything has the normal font; what a style says comes on top. */
export function sheetSteps(sheet: SheetDescription): readonly Step[] {
  const { name, tabColour, gridlines } = sheet;
  return [
    step(10, name, (bench) => {
      const target = bench.sheet(name);
      const { font } = target.getRange().format;
      font.name = NORMAL_FONT.name;
      font.size = NORMAL_FONT.size;
      target.showGridlines = gridlines;
      if (tabColour) target.tabColor = tabColour;
    }),
  ];
}

/** Excel freezes reliably only on the sheet that is in front. */
export function freezeSteps({ name, freeze }: SheetDescription): readonly Step[] {
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) return [];
  const { rows, columns } = freeze;
  return [
    step(4, name, (bench) => {
      const target = bench.sheet(name);
      target.activate();
      if (rows > 0 && columns > 0) {
        target.freezePanes.freezeAt(target.getRangeByIndexes(0, 0, rows, columns));
      } else if (rows > 0) target.freezePanes.freezeRows(rows);
      else target.freezePanes.freezeColumns(columns);
    }),
  ];
}

export function columnSteps({ name, columns }: SheetDescription): readonly Step[] {
  const byWidth = grouped(columns, ({ width }) => width);
  const hidden = columns.filter(({ hidden }) => hidden).map(({ column }) => column);
  return [
    ...[...byWidth].flatMap(([width, same]) =>
      lines(
        same.map(({ column }) => column),
        columnLetters,
      ).map((address) =>
        step(3, address, (bench) => {
          bench.sheet(name).getRange(address).format.columnWidth = columnPoints(width);
        }),
      ),
    ),
    ...lines(hidden, columnLetters).map((address) =>
      step(2, address, (bench) => {
        bench.sheet(name).getRange(address).columnHidden = true;
      }),
    ),
  ];
}

/** Rows fit themselves to their text first; then come the heights that are given. */
export function rowSteps({ name, rows, cells }: SheetDescription): readonly Step[] {
  const filled = [...cells].map(({ row }) => row);
  const chosen = rows.flatMap(({ row, height }) => (height === undefined ? [] : [{ row, height }]));
  const hidden = rows.filter(({ hidden }) => hidden).map(({ row }) => row);
  const given = new Set(chosen.map(({ row }) => row));
  const free = filled.filter((row) => !given.has(row));
  return [
    ...lines(free, String).map((address) =>
      step(3, address, (bench) => bench.sheet(name).getRange(address).format.autofitRows()),
    ),
    ...[...grouped(chosen, ({ height }) => height)].flatMap(([height, same]) =>
      lines(
        same.map(({ row }) => row),
        String,
      ).map((address) =>
        step(3, address, (bench) => {
          bench.sheet(name).getRange(address).format.rowHeight = height;
        }),
      ),
    ),
    ...lines(hidden, String).map((address) =>
      step(2, address, (bench) => {
        bench.sheet(name).getRange(address).rowHidden = true;
      }),
    ),
  ];
}

export function mergeSteps(sheet: string, merges: readonly string[]): readonly Step[] {
  return merges.map((range) => step(2, range, (bench) => bench.sheet(sheet).getRange(range).merge()));
}

function grouped<T>(items: readonly T[], key: (item: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
