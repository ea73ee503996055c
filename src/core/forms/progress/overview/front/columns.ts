/** The grid of the front page: two columns for labels, one for each of the seven counts. */
import type { Counted } from "../observations";

/** Widths in characters; together they are one A4 page at about nine tenths of full size. */
export const FRONT_WIDTHS: readonly number[] = [24, 23, 8.7, 8.7, 8.7, 8.7, 9.2, 8.7, 8.7];

export const LABEL_COLUMN = 1;
/** Labels run on into this column. */
export const LABEL_END = 2;
export const LAST_COLUMN = FRONT_WIDTHS.length;
export const TOTAL_COLUMN = LAST_COLUMN;

export const COUNT_COLUMN: Readonly<Record<Counted, number>> = {
  green: 3,
  yellow: 4,
  red: 5,
  "not-participating": 6,
  unanswered: 7,
  missing: 8,
};
