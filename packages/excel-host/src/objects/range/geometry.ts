/** The methods of a range that give other ranges. */
import { LAST_COLUMN, LAST_ROW, type Area } from "../../model/addresses";
import { intersection, usedArea } from "../../model/cells";
import { Failure, refuse } from "../../wire/failure";
import { areaOf } from "../areaOf";
import { givenNumber, isAbsent } from "../given";
import { nullObject, object, type Answer, type HostObject } from "../hostObject";
import type { Sheet } from "../../model/workbook";

type Method = (given: readonly unknown[]) => Answer;

/** @param make the range object for another area of the same sheet */
export function geometryMethods(
  sheet: Sheet,
  area: Area,
  make: (area: Area) => HostObject,
): Readonly<Record<string, Method>> {
  const { from, to } = area;
  const rows = to.row - from.row + 1;
  const columns = to.column - from.column + 1;
  const give = (top: number, left: number, bottom: number, right: number): Answer =>
    object(make(within(top, left, bottom, right)));
  const number = (value: unknown, what: string) => Math.trunc(givenNumber(value, what));
  const optional = (value: unknown, fallback: number) =>
    isAbsent(value) ? fallback : number(value, "The count");

  const beside = (count: number, sign: 1 | -1, along: "row" | "column"): Answer => {
    const steps = Math.abs(count);
    if (steps === 0) return refuse("A count of 0 is no range.");
    const after = count * sign > 0;
    if (along === "row") {
      const top = after ? to.row + 1 : from.row - steps;
      return give(top, from.column, top + steps - 1, to.column);
    }
    const left = after ? to.column + 1 : from.column - steps;
    return give(from.row, left, to.row, left + steps - 1);
  };
  const used = (valuesOnly: unknown): Area | null => usedArea(sheet, valuesOnly === true, area);

  return {
    getCell: ([row, column]) => {
      const top = from.row + number(row, "row");
      const left = from.column + number(column, "column");
      return give(top, left, top, left);
    },
    getRow: ([row]) => {
      const top = from.row + number(row, "row");
      return give(top, from.column, top, to.column);
    },
    getColumn: ([column]) => {
      const left = from.column + number(column, "column");
      return give(from.row, left, to.row, left);
    },
    getEntireRow: () => give(from.row, 1, to.row, LAST_COLUMN),
    getEntireColumn: () => give(1, from.column, LAST_ROW, to.column),
    getLastCell: () => give(to.row, to.column, to.row, to.column),
    getLastRow: () => give(to.row, from.column, to.row, to.column),
    getLastColumn: () => give(from.row, to.column, to.row, to.column),
    getRowsBelow: ([count]) => beside(optional(count, 1), 1, "row"),
    getRowsAbove: ([count]) => beside(optional(count, 1), -1, "row"),
    getColumnsAfter: ([count]) => beside(optional(count, 1), 1, "column"),
    getColumnsBefore: ([count]) => beside(optional(count, 1), -1, "column"),
    getOffsetRange: ([down, right]) => {
      const r = number(down, "rowOffset");
      const c = number(right, "columnOffset");
      return give(from.row + r, from.column + c, to.row + r, to.column + c);
    },
    getResizedRange: ([down, right]) =>
      give(
        from.row,
        from.column,
        to.row + number(down, "deltaRows"),
        to.column + number(right, "deltaColumns"),
      ),
    getAbsoluteResizedRange: ([high, wide]) =>
      give(
        from.row,
        from.column,
        from.row + number(high, "numRows") - 1,
        from.column + number(wide, "numColumns") - 1,
      ),
    getBoundingRect: ([other]) => {
      const that = areaOf(sheet, other);
      return give(
        Math.min(from.row, that.from.row),
        Math.min(from.column, that.from.column),
        Math.max(to.row, that.to.row),
        Math.max(to.column, that.to.column),
      );
    },
    getIntersection: ([other]) => {
      const shared = intersection(area, areaOf(sheet, other));
      if (!shared) throw new Failure("ItemNotFound", "The ranges share no cell.");
      return object(make(shared));
    },
    getIntersectionOrNullObject: ([other]) => {
      const shared = intersection(area, areaOf(sheet, other));
      return shared ? object(make(shared)) : nullObject;
    },
    getUsedRange: ([valuesOnly]) => {
      const found = used(valuesOnly);
      if (found) return object(make(found));
      if (rows * columns > 1 || valuesOnly === true) {
        throw new Failure("ItemNotFound", "Nothing stands in the range.");
      }
      return object(make(area));
    },
    getUsedRangeOrNullObject: ([valuesOnly]) => {
      const found = used(valuesOnly);
      return found ? object(make(found)) : nullObject;
    },
  };
}

/** @throws when the area leaves the sheet or has no cell */
export function within(top: number, left: number, bottom: number, right: number): Area {
  if (top < 1 || left < 1 || bottom > LAST_ROW || right > LAST_COLUMN || bottom < top || right < left) {
    return refuse(`Rows ${top}–${bottom}, columns ${left}–${right} are no range of a sheet.`);
  }
  return {
    from: { row: top, column: left },
    to: { row: bottom, column: right },
  };
}
