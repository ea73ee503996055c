/** The overview's sheet Årshjul as somebody left it → its tasks and deadlines, as they were typed. */
import { LANGUAGES } from "../../language";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { displayText } from "../intake/displayText";
import { TASK_FIELDS, type TaskField, type TaskWords } from "../ledger/taskWords";
import { cellsBelow } from "./belowHeading";
import { writtenText } from "./writtenText";

/** What the hidden column says: "opgave:deadline" → "deadline"; null for any other text. */
export function taskKeyIn(text: string): string | null {
  return /^opgave:([A-Za-z0-9-]{1,40})$/.exec(text)?.[1] ?? null;
}

/** What stands over a field's column, in every language. */
export const taskHeadings = (field: TaskField): readonly string[] =>
  Object.values(LANGUAGES).map(({ yearWheel }) => yearWheel.columns[field]);

/** Rows whose words are deleted stay, and are empty. In the order of the sheet. */
export function readTasks(snapshot: WorkbookSnapshot): readonly TaskWords[] {
  const tasks = new Map<string, Partial<Record<TaskField, string>>>();
  for (const sheet of sheetsOfTasks(snapshot)) {
    for (const cell of sheet.cells) {
      const key = taskKeyIn(displayText(cell));
      if (key !== null && !tasks.has(key)) tasks.set(key, {});
    }
    for (const field of TASK_FIELDS) {
      for (const { cell, key } of cellsBelow(sheet, taskHeadings(field), taskKeyIn)) {
        const text = writtenText(cell);
        const texts = tasks.get(key);
        if (texts && text.trim() !== "") texts[field] ??= text;
      }
    }
  }
  return [...tasks].map(([key, texts]) => ({ key, texts }));
}

/** Columns of the sheet whose heading is gone: going on would lose what stands in them. */
export function missingTaskColumns(snapshot: WorkbookSnapshot): readonly string[] {
  return sheetsOfTasks(snapshot).flatMap(({ cells }) => {
    const texts = new Set(cells.map((cell) => displayText(cell).trim()));
    return TASK_FIELDS.filter((field) => !taskHeadings(field).some((heading) => texts.has(heading))).map(
      (field) => taskHeadings(field)[0] ?? field,
    );
  });
}

function sheetsOfTasks({ sheets }: WorkbookSnapshot): readonly SheetSnapshot[] {
  return sheets.filter(({ cells }) => cells.some((cell) => taskKeyIn(displayText(cell)) !== null));
}
