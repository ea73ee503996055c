/**
 * Turns the styles that cells use into their numbers in the workbook.
 *
 * The writer numbers styles as it meets them. It is shown one cell of each, in a row of their own, and what
 * it makes of them tells the numbers; the row is then replaced by the sheet's own.
 */
import type { Cell, CellStyle as WrittenStyle } from "hucre/xlsx";
import { toA1 } from "../../../workbook/address";
import type { CellDescription, CellStyle, SheetDescription } from "../../../workbook/description";
import { ImpossibleDescription } from "../../../workbook/impossibleDescription";
import { writtenStyle } from "./style";

/** For a date whose style says nothing: without a format a date is shown as a number. */
const PLAIN_DATE = "yyyy-mm-dd";
/** Marks a style as that of a date; no style's name begins with it. */
const DATE = "\n";

/** The styles in use by key, in the order in which cells first use them. */
export type UsedStyles = ReadonlyMap<string, WrittenStyle>;

/** @throws ImpossibleDescription when a cell names a style that there is not */
export function usedStyles(
  sheets: readonly SheetDescription[],
  styles: Readonly<Record<string, CellStyle>>,
): UsedStyles {
  const used = new Map<string, WrittenStyle>();
  for (const { cells } of sheets) {
    for (const cell of cells) {
      const key = styleKey(cell);
      if (key === "" || used.has(key)) continue;
      const style = cell.style === undefined ? {} : styles[cell.style];
      if (!style) throw new ImpossibleDescription(`No style is called ${cell.style}`);
      const written = writtenStyle(style);
      const isPlainDate = cell.content.kind === "date" && !written.numFmt;
      used.set(key, isPlainDate ? { ...written, numFmt: PLAIN_DATE } : written);
    }
  }
  return used;
}

/** "" for a cell that looks like any other. */
export function styleKey({ style, content }: CellDescription): string {
  return (content.kind === "date" ? DATE : "") + (style ?? "");
}

/**
 * Cells in the writer's own form for the first sheet: one a style, and one with a text where any cell has
 * one, so that the writer makes a part for them.
 */
export function probeCells(
  sheets: readonly SheetDescription[],
  used: UsedStyles,
): readonly [string, Partial<Cell>][] {
  const row = probeRow(sheets);
  const looks = [...used.values()].map((style): Partial<Cell> => ({ value: null, style }));
  const hasTexts = sheets.some(({ cells }) =>
    cells.some(({ content }) => (content.kind === "text" || content.kind === "link") && content.text !== ""),
  );
  return [...looks, ...(hasTexts ? [{ value: "text" }] : [])].map((cell, column) => [
    `${row},${column}`,
    cell,
  ]);
}

/** Below the links, which the writer is shown too; counted from 0. */
function probeRow([first]: readonly SheetDescription[]): number {
  return (first?.cells ?? []).reduce((last, { row, content }) => (content.kind === "link" ? row : last), 0);
}

/** A style's number by its key. @param xml the first sheet as the writer has written it */
export function styleNumbers(
  xml: string,
  sheets: readonly SheetDescription[],
  used: UsedStyles,
): ReadonlyMap<string, number> {
  const byCell = new Map(
    [...xml.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"\/>/g)].map(([, at, number]) => [at, Number(number)]),
  );
  const row = probeRow(sheets) + 1;
  // A style that says nothing has no number, as no style has.
  return new Map(
    [...used.keys()].map((key, column) => [key, byCell.get(toA1({ row, column: column + 1 })) ?? 0]),
  );
}
