/** Turns a description into what its cells show, for what Excel cannot bind to a cell. */
import { parseA1 } from "../../../workbook/address";
import type { WorkbookDescription } from "../../../workbook/description";
import type { CellReference } from "../../../workbook/reference";

/** What the description has a cell show. */
export function textIn({ sheets }: WorkbookDescription): (cell: CellReference) => string {
  return ({ sheet, cell }) => {
    const at = parseA1(cell);
    const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
    const found = [...cells].find(({ row, column }) => row === at?.row && column === at.column)?.content;
    switch (found?.kind) {
      case "text":
      case "link":
        return found.text;
      case "formula":
        return String(found.value);
      case "number":
        return String(found.number);
      case "date":
        return found.date;
      default:
        return "";
    }
  };
}
