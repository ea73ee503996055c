/** A sheet of an overview → which of its cells going on with the overview asks for. */
import { LANGUAGES } from "../../language";
import { LONGEST_TEXT } from "../../workbook/longestText";
import type { CellSnapshot } from "../../workbook/snapshot";
import { cellText } from "../intake/cellText";
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
 * what stands above the first heading, and sheets without one, are kept whole.
 *
 * @returns asked of each cell of the sheet in turn, from the top
 */
export function neededCells(sheet: string): (cell: CellSnapshot) => boolean {
  if (sheet === RECORD_SHEET) return () => true;
  const columns = new Set<number>();
  return (cell) => {
    const text = cellText(cell);
    if (HEADS.has(text.trim())) columns.add(cell.column);
    return (
      columns.size === 0 ||
      columns.has(cell.column) ||
      text.length > LONGEST_TEXT ||
      noteKeyIn(text) !== null ||
      fingerprintIn(text) !== null
    );
  };
}
