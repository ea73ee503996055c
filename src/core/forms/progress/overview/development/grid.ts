/** The grid of the sheet Udvikling: two columns for labels, counts where the front page has them, and room for a seventh movement. */
import { areaToA1 } from "../../../../../workbook/address";
import { MOVEMENTS } from "./movement";

/** Widths in characters; together they are one A4 page. */
export const WIDTHS: readonly number[] = [24, 18, 9.4, 9.4, 9.4, 10.4, 10.4, 10.4, 9.4, 8.4];

export const LAST_COLUMN = WIDTHS.length;
export const FIRST_FIGURE = 3;
/** Of all seven. */
export const ALL_COLUMN = FIRST_FIGURE + MOVEMENTS.length;

/** Points that fit on a page of that width, with room to spare. */
export const PAGE = 950;

/** Characters of ordinary text across the page, and points from line to line. */
export const LINE = 125;
export const LINE_HEIGHT = 13.5;

export const heightOf = (text: string): number =>
  Math.max(1, Math.ceil(text.length / LINE)) * LINE_HEIGHT + 3;

/** From a column to the last one, as one cell. */
export const across = (row: number, from = 1): string =>
  areaToA1({ from: { row, column: from }, to: { row, column: LAST_COLUMN } });
