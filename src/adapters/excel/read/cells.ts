/** Turns blocks of values, formulas, formats, fills, strikes and links into the cells of a snapshot. */
/// <reference types="office-js" />
import { LAST_COLUMN } from "../../../workbook/address";
import { isDateFormat } from "../../../workbook/dateFormat";
import { addressOut, type LinkSnapshot } from "../../../workbook/links";
import { serialToIso } from "../../../workbook/serialDate";
import type { CellSnapshot, CellValue } from "../../../workbook/snapshot";
import type { Block, Patch } from "./contents";
import type { PlacedNote } from "./notes";

const BLANK: CellValue = { kind: "blank" };

/** Cells with neither value, formula, background nor note are left out; row by row, left to right. */
export function cellsOf(blocks: readonly Block[], notes: readonly PlacedNote[]): readonly CellSnapshot[] {
  const cells = blocks.flatMap(blockCells);
  if (notes.length === 0) return cells;
  const places = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  for (const { at, texts } of notes) {
    const place = `${at.row},${at.column}`;
    const cell = places.get(place) ?? { ...at, value: BLANK };
    places.set(place, { ...cell, notes: [...(cell.notes ?? []), ...texts] });
  }
  return [...places.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function blockCells({
  area,
  values,
  types,
  formats,
  formulas,
  fills,
  strikes,
  links,
}: Block): readonly CellSnapshot[] {
  const formulaAt = byPlace(formulas);
  const fillAt = byPlace(fills);
  const strikeAt = byPlace(strikes);
  const linkAt = byPlace(links);
  return values.flatMap((line, down) =>
    line.flatMap((written, right): readonly CellSnapshot[] => {
      const row = area.from.row + down;
      const column = area.from.column + right;
      const value = cellValue(written, types[down]?.[right], formats[down]?.[right]);
      const formula = formulaOf(formulaAt(row, column), written);
      const fill = fillOf(fillAt(row, column));
      if (value.kind === "blank" && formula === null && fill === null) return [];
      // Only words are crossed out or linked: what an empty cell or a number looks like says nothing.
      const struck = value.kind === "text" && isStruck(strikeAt(row, column));
      const linked = linksBehind(value, linkAt(row, column));
      return [
        {
          row,
          column,
          value,
          ...(formula !== null && { formula }),
          ...(fill !== null && { fill }),
          ...(struck && { struck }),
          ...(linked && { links: linked }),
        },
      ];
    }),
  );
}

function byPlace<T>(patches: readonly Patch<T>[]): (row: number, column: number) => T | undefined {
  const places = new Map<number, T>();
  const place = (row: number, column: number) => row * (LAST_COLUMN + 1) + column;
  for (const { area, rows } of patches) {
    for (const [down, line] of rows.entries()) {
      for (const [right, one] of line.entries()) {
        places.set(place(area.from.row + down, area.from.column + right), one);
      }
    }
  }
  return (row, column) => places.get(place(row, column));
}

function cellValue(written: unknown, type: unknown, format: unknown): CellValue {
  if (typeof written === "boolean") return { kind: "boolean", boolean: written };
  if (typeof written === "number") {
    // Codes of number formats are English in every language here.
    const date = isDateFormat(-1, String(format)) ? serialToIso(written, false) : null;
    return date === null ? { kind: "number", number: written } : { kind: "date", date };
  }
  if (typeof written !== "string" || written === "") return BLANK;
  if (type === "Error") return { kind: "error", error: written };
  // Pasted text brings CR LF: it looks the same in the cell, so it is the same here.
  return { kind: "text", text: written.replace(/\r\n?/g, "\n") };
}

/** Excel gives the text itself for a text that begins with "=": only a formula differs from its value. */
function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value
    ? formula.slice(1)
    : null;
}

/** A cell without background is called white; one that somebody made white looks the same, and so it is. */
function fillOf(look: Excel.CellProperties | undefined): string | null {
  const colour = look?.format?.fill?.color?.toUpperCase();
  return colour && colour !== "#FFFFFF" ? colour : null;
}

/** Excel says null where some of a cell's text is crossed out, though the typings promise true or false. */
function isStruck(look: Excel.CellProperties | undefined): boolean {
  const crossed: boolean | null | undefined = look?.format?.font?.strikethrough;
  return crossed === true || crossed === null;
}

/** Null for a cell without a link, and for a link within the workbook, as the program's own are. */
function linksBehind(
  value: CellValue,
  look: Excel.CellProperties | undefined,
): readonly LinkSnapshot[] | null {
  if (value.kind !== "text") return null;
  const address = addressOut(look?.hyperlink?.address ?? "", look?.hyperlink?.documentReference ?? "");
  return address === null ? null : [{ from: 0, to: value.text.length, address }];
}
