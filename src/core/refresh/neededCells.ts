/** A sheet of an overview → the same sheet with the cells alone that going on with the overview asks for. */
import { LANGUAGES } from "../../language";
import { LONGEST_TEXT } from "../../workbook/longestText";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { cellText } from "../intake/cellText";
import { isMarkSheet } from "../intake/readMarks";
import { RECORD_SHEET } from "../record/recordSheet";
import { NEEDED_COLUMNS } from "./dataRows";
import { fingerprintIn } from "./readDecisions";
import { noteKeyIn } from "./readNotes";

/** What stands over the columns that are read. */
const HEADS: ReadonlySet<string> = new Set([
  ...NEEDED_COLUMNS,
  ...Object.values(LANGUAGES).flatMap(({ overview }) => [
    overview.remarks.columns.note,
    overview.returns.files.decision,
  ]),
]);

/**
 * For a reader that lets go of the rest while it reads: a long overview is mostly lists that nobody reads again.
 * The columns under a heading are kept, what says whom a row is about, and what is too long for any cell;
 * sheets of other kinds are kept whole.
 */
export function neededCells(sheet: SheetSnapshot): SheetSnapshot {
  if (sheet.name === RECORD_SHEET || isMarkSheet(sheet)) return sheet;
  const heads = sheet.cells.filter((cell) => HEADS.has(cellText(cell).trim()));
  if (heads.length === 0) return sheet;
  const columns = new Set(heads.map(({ column }) => column));
  const cells = sheet.cells.filter((cell) => {
    if (columns.has(cell.column)) return true;
    const text = cellText(cell);
    return text.length > LONGEST_TEXT || noteKeyIn(text) !== null || fingerprintIn(text) !== null;
  });
  return { ...sheet, cells };
}
