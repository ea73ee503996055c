/** Reads the tables of a Word document as the one form that they are together. */
import type { ChosenForms } from "./chooseForms";
import { findColumns } from "./findColumns";
import type { Field, FormLayout } from "./formLayout";
import type { Marks } from "./readMarks";
import { isForm, rowsOnSheet, type SheetForm } from "./sheetForm";
import type { SheetView } from "./sheetView";

/** Is it a part of a Word document? */
export function isWord({ sheet }: SheetView): boolean {
  return sheet.word !== undefined;
}

/**
 * A form in Word is a table for each theme, and one that runs over pages may have been cut in two: each
 * table counts that holds a recommendation's text. Two forms in one document are rows of one form that
 * contradict each other, and a person chooses.
 */
export function wordForm(views: readonly SheetView[], marks: Marks, form: FormLayout): ChosenForms {
  const tables = views
    .filter(({ sheet }) => sheet.word?.kind === "table")
    .map((view) => rowsOnSheet(view, marks, form))
    .filter(hasTexts);
  const rows = tables.flatMap(({ placed }) => placed);
  const found = isForm(rows, form) ? tables : [];
  return { chosen: laidOutAlike(found, form.fields), others: [], decided: true };
}

/** Where a table goes on after a page, its headings stand in the one before: tables alike share their columns. */
function laidOutAlike(tables: readonly SheetForm[], fields: readonly Field[]): readonly SheetForm[] {
  const layouts = new Map<number | null, SheetForm[]>();
  for (const table of tables) {
    const alike = layouts.get(table.columns.text);
    if (alike) alike.push(table);
    else layouts.set(table.columns.text, [table]);
  }
  const columns = new Map(
    [...layouts].map(([text, alike]) => {
      const rows = alike.flatMap(({ placed }) => placed.map(({ evidence }) => evidence));
      return [
        text,
        findColumns(
          alike.map(({ view }) => view),
          rows,
          fields,
        ),
      ] as const;
    }),
  );
  return tables.map((table) => ({ ...table, columns: columns.get(table.columns.text) ?? table.columns }));
}

/** Numbers alone may stand in any table. */
function hasTexts({ placed, doubtful }: SheetForm): boolean {
  return [...placed, ...doubtful].some(({ evidence }) => evidence.text !== null);
}
