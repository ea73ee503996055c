/** A workbook as somebody left it → the labelled fields of its first sheet, wherever they stand. */
import { placeText } from "../../../../../workbook/place";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../../../../workbook/snapshot";
import { LANGUAGES } from "../../../../../language";
import { displayText, isFilled } from "../../../../intake/displayText";
import { type FieldName, headingKey, headingsOf } from "../words/columns";

export interface FoundFields {
  readonly cell: (field: FieldName) => CellSnapshot | null;
  readonly place: (field: FieldName) => string;
}

/** A sheet with fewer of the labels holds them by chance. */
const FEWEST = 4;
/** Labels without which a sheet is not the one. */
const TELLING: readonly string[] = ["title", "body"];
/** How far to the right of its label a value may stand. In columns. */
const FARTHEST = 3;

/** Null where no sheet has such labels. */
export function findFields({ sheets }: WorkbookSnapshot): FoundFields | null {
  const labels = headingsOf("fields");
  for (const sheet of sheets) {
    const found = labelsOn(sheet, labels);
    if (found.size >= FEWEST && TELLING.every((key) => found.has(key))) return fieldsOn(sheet, found);
  }
  return null;
}

function labelsOn(
  sheet: SheetSnapshot,
  labels: ReadonlyMap<string, string>,
): ReadonlyMap<string, CellSnapshot> {
  const found = new Map<string, CellSnapshot>();
  const counts = new Map<number, number>();
  const known = sheet.cells.flatMap((cell) => {
    const key = labels.get(headingKey(displayText(cell)));
    return key === undefined ? [] : [{ key, cell }];
  });
  for (const { cell } of known) counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
  // Labels stand in one column: a value that reads like one ("Note") is none.
  const [column] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  for (const { key, cell } of known) {
    if (cell.column === column && !found.has(key)) found.set(key, cell);
  }
  return found;
}

function fieldsOn(sheet: SheetSnapshot, labels: ReadonlyMap<string, CellSnapshot>): FoundFields {
  const explanations = new Set(
    Object.values(LANGUAGES).flatMap(({ setWorkbook }) =>
      Object.values(setWorkbook.explains)
        .filter((words) => words !== "")
        .map(headingKey),
    ),
  );
  const valueOf = (label: CellSnapshot | undefined): CellSnapshot | null =>
    label === undefined
      ? null
      : (sheet.cells.find(
          (cell) =>
            cell.row === label.row &&
            cell.column > label.column &&
            cell.column <= label.column + FARTHEST &&
            isFilled(cell) &&
            !explanations.has(headingKey(displayText(cell))),
        ) ?? null);
  return {
    cell: (field) => valueOf(labels.get(field)),
    place: (field) => {
      const label = labels.get(field);
      const value = valueOf(label);
      const at = value ?? (label ? { row: label.row, column: label.column + 1 } : { row: 1, column: 1 });
      return placeText({ sheet: sheet.name, row: at.row, column: at.column });
    },
  };
}
