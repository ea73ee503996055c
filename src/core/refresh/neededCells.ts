/** A sheet of an overview → which of its cells going on with the overview asks for. */
import { LANGUAGES } from "../../language";
import { LONGEST_TEXT } from "../../workbook/longestText";
import type { CellSnapshot } from "../../workbook/snapshot";
import { displayText } from "../intake/displayText";
import { RECORD_SHEET } from "../record/recordSheet";
import type { FormLayout } from "../intake/formLayout";
import { neededColumns } from "./dataRows";
import { fingerprintIn } from "./readDecisions";
import { MUNICIPALITY_FIELDS } from "../ledger/municipalityWords";
import { TASK_FIELDS } from "../ledger/taskWords";
import { municipalityKeyIn } from "./readMunicipalities";
import { taskKeyIn } from "./readTasks";
import { noteKeyIn } from "./readNotes";

/** What stands over the columns of the secretariat's own words. */
const OWN_HEADS: readonly string[] = Object.values(LANGUAGES).flatMap(({ overview, yearWheel }) => [
  overview.remarks.columns.note,
  overview.returns.files.decision,
  ...MUNICIPALITY_FIELDS.map((field) => overview.municipalities.columns[field]),
  ...TASK_FIELDS.map((field) => yearWheel.columns[field]),
]);

/**
 * For a reader that lets go of the rest while it reads: a long overview is mostly lists that nobody reads again.
 * The columns under a heading are kept, what says whom a row is about, and what is too long for any cell;
 * what stands above the first heading, and sheets without one, are kept whole.
 *
 * @param form the one that the overview is about
 * @returns for each sheet what is asked of its cells in turn, from the top
 */
export function neededCells(
  form: Pick<FormLayout, "fields">,
): (sheet: string) => (cell: CellSnapshot) => boolean {
  const heads = new Set([...neededColumns(form), ...OWN_HEADS]);
  return (sheet) => neededOn(sheet, heads);
}

function neededOn(sheet: string, heads: ReadonlySet<string>): (cell: CellSnapshot) => boolean {
  if (sheet === RECORD_SHEET) return () => true;
  const columns = new Set<number>();
  return (cell) => {
    const text = displayText(cell);
    if (heads.has(text.trim())) columns.add(cell.column);
    return (
      columns.size === 0 ||
      columns.has(cell.column) ||
      text.length > LONGEST_TEXT ||
      noteKeyIn(text) !== null ||
      municipalityKeyIn(text) !== null ||
      taskKeyIn(text) !== null ||
      fingerprintIn(text) !== null
    );
  };
}
