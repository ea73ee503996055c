/** How every sheet of ours is printed: on A4, one page wide, with what it belongs to and page numbers at the foot. */
import { areaToA1 } from "../../workbook/address";
import type { PrintSetup } from "../../workbook/description";

const MARGINS = { top: 1.2, right: 1.2, bottom: 1.5, left: 1.2 };

/** A foot holds 255 characters with Excel's own codes. */
const LONGEST = 120;

/** What is particular to a sheet; all else is as everywhere. */
export type Printed = Pick<PrintSetup, "orientation"> &
  Partial<PrintSetup> & {
    /** The text at the left of the foot, cut where it is too long for one. */
    readonly about: string;
    /** With {page} and {pages}. */
    readonly pages: string;
  };

export function printed({ about, pages, ...particular }: Printed): PrintSetup {
  return {
    paper: "A4",
    fit: { across: 1, down: null },
    margins: MARGINS,
    footer: { left: shortened(about), right: pages },
    ...particular,
  };
}

/**
 * A cell with nothing in it as what is printed: no page of the sheet comes out with the workbook. Who wants it on paper
 * clears the print area.
 *
 * @param lastColumn the last one that anything stands in
 */
export function nothingOf(lastColumn: number): string {
  const beyond = { row: 1, column: lastColumn + 2 };
  return areaToA1({ from: beyond, to: beyond });
}

function shortened(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
}
