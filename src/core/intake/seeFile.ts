/** A snapshot → what the next stages look at: its parts row by row, with letters mended, and what the form says of itself. */
import { type FileSnapshot, isDocument } from "../../document/snapshot";
import type { FileFacts, NameSnapshot } from "../../workbook/snapshot";
import type { Finding } from "../findings/finding";
import { withWholeLetters } from "./brokenLetters";
import { printedWords } from "./cellText";
import type { FormLayout } from "./formLayout";
import { partsOf } from "./parts";
import { type Marks, readMarks } from "./readMarks";
import { type SheetView, viewSheet } from "./sheetView";
import type { Work } from "./work";

export interface SeenFile {
  readonly file: FileFacts;
  readonly marks: Marks;
  /** Without the sheet that holds the marks. */
  readonly views: readonly SheetView[];
  /** What was mended. */
  readonly findings: readonly Finding[];
}

/** A document has no names for its cells. */
const NO_NAMES: readonly NameSnapshot[] = [];

/** @param asked the form that is asked about, whose own texts nobody has written */
export function seeFile(snapshot: FileSnapshot, asked: FormLayout, work: Work): SeenFile {
  const { parts, findings } = withWholeLetters(partsOf(snapshot));
  const names = isDocument(snapshot) ? NO_NAMES : snapshot.names;
  const marks = readMarks({ sheets: parts, names, customProperties: snapshot.customProperties });
  const printed = printedWords(asked);
  const views = parts
    .filter((part) => !marks.sheets.includes(part))
    .map((part) => viewSheet(part, printed, work));
  return { file: snapshot, marks, views, findings };
}
