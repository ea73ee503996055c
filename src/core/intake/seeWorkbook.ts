/** A snapshot → what the next stages look at: its sheets row by row, with letters mended, and what the form says of itself. */
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { Finding } from "../findings/finding";
import { withWholeLetters } from "./brokenLetters";
import type { FormLayout } from "./formLayout";
import { type Marks, readMarks } from "./readMarks";
import { type SheetView, viewSheet } from "./sheetView";
import type { Work } from "./work";
import { printedWords } from "./cellText";

export interface SeenWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly marks: Marks;
  /** Without the sheet that holds the marks. */
  readonly views: readonly SheetView[];
  /** What was mended. */
  readonly findings: readonly Finding[];
}

/** @param asked the form that is asked about, whose own texts nobody has written */
export function seeWorkbook(asWritten: WorkbookSnapshot, asked: FormLayout, work: Work): SeenWorkbook {
  const { snapshot, findings } = withWholeLetters(asWritten);
  const marks = readMarks(snapshot);
  const printed = printedWords(asked);
  const views = snapshot.sheets
    .filter((sheet) => !marks.sheets.includes(sheet))
    .map((sheet) => viewSheet(sheet, printed, work));
  return { snapshot, marks, views, findings };
}
