/** Collects where a sheet's cells lead: the format wants it told apart from the cells, after them. */
import { quoteSheet } from "../../../../workbook/address";
import type { CellContent } from "../../../../workbook/description";
import { attributes } from "../../../ooxml/write/markup";

export interface LinkList {
  /** @param at the cell that leads there, in A1 */
  readonly note: (at: string, link: Extract<CellContent, { kind: "link" }>) => void;
  /** Asked for when all cells are written. */
  readonly xml: () => string;
}

export function linkList(): LinkList {
  const written: string[] = [];
  return {
    note: (ref, { sheet, range }) => {
      written.push(`<hyperlink${attributes({ ref, location: `${quoteSheet(sheet)}!${range}` })}/>`);
    },
    xml: () => (written.length === 0 ? "" : `<hyperlinks>${written.join("")}</hyperlinks>`),
  };
}
