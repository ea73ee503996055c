/** The smallest workbook, for tests to add one thing to. */
import type { SheetDescription, WorkbookDescription } from "../src/workbook/description";

const sheet: SheetDescription = {
  name: "Ark",
  visibility: "visible",
  gridlines: false,
  columns: [],
  rows: [],
  cells: [],
  merges: [],
  validations: [],
  conditionalFormats: [],
  tables: [],
  charts: [],
};

export function sheetOf(changes: Partial<SheetDescription>): SheetDescription {
  return { ...sheet, ...changes };
}

/** One sheet called "Ark". */
export function workbookOf(
  changes: Partial<SheetDescription>,
  more: Partial<WorkbookDescription> = {},
): WorkbookDescription {
  return {
    properties: { title: "Prøve", creator: "Fremdrift", created: "2026-11-23T05:00:00Z", custom: {} },
    styles: {},
    sheets: [sheetOf(changes)],
    names: [],
    ...more,
  };
}
