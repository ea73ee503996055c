/** Reads a range that a caller gave as an object or as its address. */
import type { Area } from "../model/addresses";
import { parseRange, splitSheet } from "../model/ranges";
import { sameName } from "../model/rules";
import type { Sheet } from "../model/workbook";
import { refuse } from "../wire/failure";
import { givenText } from "./given";
import { isHostObject } from "./hostObject";

/** A range given as an object or as its address on this sheet. */
export function areaOf(sheet: Sheet, given: unknown): Area {
  if (isHostObject(given)) {
    if (given.cells?.sheet !== sheet) return refuse(`A range of ${sheet.name} is needed.`);
    return given.cells.area;
  }
  const text = givenText(given, "range");
  const { sheet: other, rest } = splitSheet(text);
  const area = parseRange(rest);
  if (!area || (other !== null && !sameName(other, sheet.name)))
    return refuse(`${text} is no range of ${sheet.name}.`);
  return area;
}
