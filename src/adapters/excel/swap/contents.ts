/** Turns sheets as they were read or described into what their cells hold, to compare with what Excel tells later. */
import { LAST_COLUMN, type Area } from "../../../workbook/address";
import type { CellContent, SheetDescription } from "../../../workbook/description";
import { serialToIso } from "../../../workbook/serialDate";
import type { CellValue, SheetSnapshot } from "../../../workbook/snapshot";
import { jsonBytes } from "../write/step";

/** What was put into a cell; null for a formula, whose value is nobody's word. */
type Held = string | number | boolean | { readonly date: string } | null;

/** By place; cells with nothing in them are left out. */
export type Contents = ReadonlyMap<number, Held>;

export function contentsRead({ cells }: SheetSnapshot): Contents {
  return new Map(
    cells.flatMap(({ row, column, value, formula }): readonly (readonly [number, Held])[] => {
      const held = formula === undefined ? heldValue(value) : null;
      return held === "" ? [] : [[placeOf(row, column), held]];
    }),
  );
}

/** @param values row by row, as Excel tells them @param formulas likewise, with what is none as in `values` */
export function contentsTold(
  { from }: Area,
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly unknown[])[],
): Contents {
  const all = new Map<number, Held>();
  for (const [down, line] of values.entries()) {
    for (const [right, value] of line.entries()) {
      const isFormula = formulas[down]?.[right] !== value;
      const held = isFormula ? null : heldTold(value);
      if (held !== "") all.set(placeOf(from.row + down, from.column + right), held);
    }
  }
  return all;
}

function heldTold(value: unknown): Held {
  const isKnown = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return isKnown ? value : "";
}

export function contentsDescribed({ cells }: SheetDescription): Contents {
  return new Map(
    [...cells].flatMap(({ row, column, content }): readonly (readonly [number, Held])[] => {
      const held = heldContent(content);
      return held === "" ? [] : [[placeOf(row, column), held]];
    }),
  );
}

/**
 * Whether cells hold something else than they did.
 *
 * @param known what they held
 * @param area where the values stand that Excel tells now
 * @param values row by row
 */
export function differs(known: Contents, area: Area, values: readonly (readonly unknown[])[]): boolean {
  return values.some((line, down) =>
    line.some((found, right) => {
      const held = known.get(placeOf(area.from.row + down, area.from.column + right));
      return held === undefined ? found !== "" : held !== null && !isSame(held, found);
    }),
  );
}

/** How far they reach; null where there are none. */
export function areaOfContents(known: Contents): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const place of known.keys()) {
    const row = rowOf(place);
    const column = place % (LAST_COLUMN + 1);
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom === 0 ? null : { from: { row: top, column: left }, to: { row: bottom, column: right } };
}

/** About how many bytes Excel's answer takes, row by row. */
export function bytesByRow(known: Contents): ReadonlyMap<number, number> {
  const byRow = new Map<number, number>();
  for (const [place, held] of known) {
    const row = rowOf(place);
    byRow.set(row, (byRow.get(row) ?? 0) + jsonBytes(held));
  }
  return byRow;
}

function rowOf(place: number): number {
  return Math.floor(place / (LAST_COLUMN + 1));
}

function placeOf(row: number, column: number): number {
  return row * (LAST_COLUMN + 1) + column;
}

/** A day is compared as a day: Excel tells it as a number. */
function isSame(held: NonNullable<Held>, found: unknown): boolean {
  if (typeof held === "object") return typeof found === "number" && serialToIso(found, false) === held.date;
  if (typeof held === "string" && typeof found === "string")
    return oneLineBreak(held) === oneLineBreak(found);
  return held === found;
}

function heldValue(value: CellValue): Held {
  switch (value.kind) {
    case "blank":
      return "";
    case "text":
      return value.text;
    case "number":
      return value.number;
    case "boolean":
      return value.boolean;
    case "date":
      return { date: value.date };
    case "error":
      return value.error;
  }
}

function heldContent(content: CellContent): Held {
  switch (content.kind) {
    case "blank":
      return "";
    case "formula":
      return null;
    case "text":
    case "link":
      return content.text;
    case "number":
      return content.number;
    case "date":
      return { date: content.date };
  }
}

function oneLineBreak(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
