/** An overview as somebody left it → the columns of the secretariat's own words that cannot be found any more. */
import { LANGUAGES } from "../../language";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { finding, type Finding } from "../findings/finding";
import type { FormLayout } from "../intake/formLayout";
import { displayText } from "../intake/displayText";
import { missingDataColumns } from "./dataRows";
import { missingMunicipalityColumns } from "./readMunicipalities";
import { missingTaskColumns } from "./readTasks";

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
