/** A cell with a style that the overview has: a misspelt style is a type error. */
import { blank, formula, text } from "../../workbook/content";
import type { CellContent, CellDescription } from "../../workbook/description";
import { content } from "./live";
import type { Live } from "./live";
import type { StyleName } from "./styles";

export function cell(row: number, column: number, style: StyleName, what: CellContent): CellDescription {
  return { row, column, content: what, style };
}

export function textCell(row: number, column: number, style: StyleName, value: string): CellDescription {
  return cell(row, column, style, textOrBlank(value));
}

export function textOrBlank(value: string | null | undefined): CellContent {
  return value ? text(value) : blank;
}

export function liveCell(row: number, column: number, style: StyleName, live: Live): CellDescription {
  return cell(row, column, style, content(live));
}

export function formulaCell(
  row: number,
  column: number,
  style: StyleName,
  expression: string,
  value: string | number,
): CellDescription {
  return cell(row, column, style, formula(expression, value));
}

/** Cells that only carry a look, e.g. the rest of a heading's line. */
export function emptyCells(
  row: number,
  columns: { readonly from: number; readonly to: number },
  style: StyleName,
): readonly CellDescription[] {
  return Array.from({ length: Math.max(0, columns.to - columns.from + 1) }, (_, index) =>
    cell(row, columns.from + index, style, { kind: "blank" }),
  );
}

/** Row by row, left to right, as a description wants them. */
export function inOrder(cells: readonly CellDescription[]): readonly CellDescription[] {
  return cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
}
