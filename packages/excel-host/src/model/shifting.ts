/** Inserts and deletes whole rows and columns: cells, sizes, rules, tables and names move along, as in Excel. */
import { columnLetters, columnNumber, type Area } from "./addresses";
import { cellKey, positionOf } from "./cells";
import { rewriteAll } from "./following";
import { sameName } from "./rules";
import type { Sheet, Workbook } from "./workbook";

export type Axis = "row" | "column";

/** Rows or columns from..from+count-1 come new (count > 0) or go (count < 0). */
export interface Shift {
  readonly axis: Axis;
  readonly from: number;
  readonly count: number;
}

/** Where a row or column stands afterwards; null = it is gone. */
function moved(number: number, { from, count }: Shift): number | null {
  if (number < from) return number;
  if (count > 0) return number + count;
  return number < from - count ? null : number + count;
}

/** What is left of the stretch first..last; null = all of it is gone. */
function movedStretch(first: number, last: number, shift: Shift): readonly [number, number] | null {
  const gone = shift.from - shift.count - 1;
  const start = moved(first, shift) ?? shift.from;
  const end = moved(last, shift) ?? shift.from - 1;
  if (shift.count < 0 && first >= shift.from && last <= gone) return null;
  return [start, end];
}

export function movedArea(area: Area, shift: Shift): Area | null {
  const { axis } = shift;
  const stretch = movedStretch(area.from[axis], area.to[axis], shift);
  if (!stretch) return null;
  return { from: { ...area.from, [axis]: stretch[0] }, to: { ...area.to, [axis]: stretch[1] } };
}

export function shiftSheet(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  moveCells(sheet, shift);
  const kept = (areas: readonly Area[]) => areas.flatMap((area) => movedArea(area, shift) ?? []);
  sheet.merges = kept(sheet.merges);
  sheet.validations = sheet.validations
    .map((one) => ({ ...one, areas: kept(one.areas) }))
    .filter((one) => one.areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((one) => ({ ...one, areas: kept(one.areas) }))
    .filter((one) => one.areas.length > 0);
  sheet.tables = sheet.tables.flatMap((one) => {
    const area = movedArea(one.area, shift);
    return area ? [Object.assign(one, { area })] : [];
  });
  sheet.comments = sheet.comments.flatMap((one) => {
    const place = moved(one[shift.axis], shift);
    return place === null ? [] : [{ ...one, [shift.axis]: place }];
  });
  const { pageLayout } = sheet;
  const layoutArea = (area: Area | null) => area && movedArea(area, shift);
  pageLayout.printArea = layoutArea(pageLayout.printArea);
  if (shift.axis === "row") pageLayout.titleRows = layoutArea(pageLayout.titleRows);
  else pageLayout.titleColumns = layoutArea(pageLayout.titleColumns);
  rewriteAll(workbook, (formula, home) => shiftFormula(formula, home, sheet, shift));
}

function moveCells(sheet: Sheet, shift: Shift): void {
  const before = [...sheet.cells];
  sheet.cells.clear();
  for (const [key, cell] of before) {
    const at = positionOf(key);
    const place = moved(at[shift.axis], shift);
    if (place === null) continue;
    const now = { ...at, [shift.axis]: place };
    sheet.cells.set(cellKey(now.row, now.column), cell);
  }
  const lines = shift.axis === "row" ? sheet.rows : sheet.columns;
  const old = [...lines];
  lines.clear();
  for (const [number, line] of old) {
    const place = moved(number, shift);
    if (place !== null) lines.set(place, line);
  }
}

const reference =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?::(\$?)([A-Za-z]{1,3})(\$?)(\d+))?(?![\p{L}\p{N}_(.!])/gu;

/** @param home the sheet that a reference without a sheet's name means; null for a workbook's name */
function shiftFormula(formula: string, home: Sheet | null, sheet: Sheet, shift: Shift): string {
  return formula.replace(reference, (whole: string, ...parts: readonly (string | undefined)[]) => {
    const [prefix = "", d1 = "", c1, d2 = "", r1, d3 = "", c2, d4 = "", r2] = parts;
    if (c1 === undefined || r1 === undefined) return whole;
    const named = prefix.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'");
    if (prefix === "" ? home !== sheet : !sameName(named, sheet.name)) return whole;
    const from = { row: Number(r1), column: columnNumber(c1) };
    const to = c2 === undefined ? from : { row: Number(r2), column: columnNumber(c2) };
    const area = movedArea({ from, to }, shift);
    if (!area) return `${prefix}#REF!`;
    const start = `${d1}${columnLetters(area.from.column)}${d2}${area.from.row}`;
    return c2 === undefined
      ? `${prefix}${start}`
      : `${prefix}${start}:${d3}${columnLetters(area.to.column)}${d4}${area.to.row}`;
  });
}
