/** An overview as somebody left it → the columns of the secretariat's own words that cannot be found any more. */
import { LANGUAGES } from "../../language";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { finding, type Finding } from "../findings/finding";
import type { FormLayout } from "../intake/formLayout";
import { displayText } from "../intake/displayText";
import { markValue, readMarks } from "../intake/readMarks";
import type { WordSheet } from "../marks/marks";
import { missingDataColumns } from "./dataRows";
import { missingMunicipalityColumns, municipalityKeyIn } from "./readMunicipalities";
import { missingTaskColumns, taskKeyIn } from "./readTasks";

/** Without its heading a column of notes or decisions is not found: going on would lose what stands in it. */
export function missingColumns(
  snapshot: WorkbookSnapshot,
  form: Pick<FormLayout, "fields">,
): readonly Finding[] {
  const texts = new Set(snapshot.sheets.flatMap(({ cells }) => cells.map(displayText)));
  const languages = Object.values(LANGUAGES).map(({ overview }) => overview);
  const headings = [
    languages.map(({ remarks }) => remarks.columns.note),
    languages.map(({ returns }) => returns.files.decision),
  ];
  const gone = headings
    .filter((names) => !names.some((name) => texts.has(name)))
    .map(([danish = ""]) => danish);
  const columns = [
    ...gone,
    ...missingDataColumns(snapshot, form),
    ...missingMunicipalityColumns(snapshot),
    ...missingTaskColumns(snapshot),
  ];
  return columns.length > 0 ? [finding("overview-column-missing", {}, { columns })] : [];
}

/**
 * A sheet that somebody has deleted takes with it what was typed there. One that the overview was made without, by an
 * earlier program or as one of another form, is not missed.
 *
 * @param asked codes of the municipalities that are asked; where there are none, the sheet of municipalities is empty
 */
export function missingSheets(snapshot: WorkbookSnapshot, asked: readonly string[]): readonly Finding[] {
  const holds = (keyIn: (text: string) => string | null) =>
    snapshot.sheets.some(({ cells }) => cells.some((cell) => keyIn(displayText(cell)) !== null));
  const had = new Set(markValue(readMarks(snapshot), "wordSheets")?.split(","));
  const misses = (sheet: WordSheet, keyIn: (text: string) => string | null) =>
    had.has(sheet) && !holds(keyIn);
  const { overview, yearWheel } = LANGUAGES.da;
  const sheets = [
    ...(asked.length > 0 && misses("municipalities", municipalityKeyIn)
      ? [overview.sheets.municipalities]
      : []),
    ...(misses("tasks", taskKeyIn) ? [yearWheel.sheet] : []),
  ];
  return sheets.length > 0 ? [finding("overview-sheet-missing", {}, { sheets })] : [];
}
