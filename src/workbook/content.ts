/** Short ways to say what stands in a cell. */
import type { CellContent } from "./description";

export const blank: CellContent = { kind: "blank" };

export function text(value: string): CellContent {
  return { kind: "text", text: value };
}

export function number(value: number): CellContent {
  return { kind: "number", number: value };
}

/** @param value what the formula computes to with the cells as described */
export function formula(expression: string, value: string | number): CellContent {
  return { kind: "formula", formula: expression, value };
}

/** A text constant inside a formula: quotes doubled. */
export function quoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}
