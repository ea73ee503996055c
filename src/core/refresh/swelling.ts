/** An overview as somebody left it → the text that is longer than any cell, where somebody has put one in. */
import { LONGEST_TEXT } from "../../workbook/longestText";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { finding, type Finding } from "../findings/finding";
import { displayText } from "../intake/displayText";

/** The first one is enough: it can be kept neither whole nor by half. */
export function swellingIn({ sheets }: WorkbookSnapshot): readonly Finding[] {
  for (const { name, cells } of sheets) {
    for (const cell of cells) {
      const { length } = displayText(cell);
      if (length <= LONGEST_TEXT) continue;
      const place = { sheet: name, row: cell.row, column: cell.column, elsewhere: true } as const;
      return [finding("overview-too-large", { place }, { length })];
    }
  }
  return [];
}
