/** Turns a list of sheet names into a workbook as Excel opens it: empty, first sheet active. */
import { defaultFormat } from "./format";
import type { Sheet, Workbook } from "./workbook";

export function newSheet(workbook: Workbook, name: string): Sheet {
  const number = workbook.nextId;
  workbook.nextId += 1;
  return {
    id: `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    cells: new Map(),
    columns: new Map(),
    rows: new Map(),
    format: defaultFormat,
    names: [],
    customProperties: new Map(),
    merges: [],
    freeze: null,
    validations: [],
    conditionalFormats: [],
    protection: null,
    tables: [],
    charts: [],
    shapes: [],
    comments: [],
    filter: null,
    pageLayout: {
      settings: new Map(),
      headersFooters: new Map(),
      printArea: null,
      titleRows: null,
      titleColumns: null,
      horizontalBreaks: [],
      verticalBreaks: [],
    },
  };
}

export function newWorkbook(sheetNames: readonly string[] = ["Ark1"]): Workbook {
  const workbook: Workbook = {
    name: "Mappe1.xlsx",
    sheets: [],
    activeSheet: "",
    selection: { sheet: "", area: { from: { row: 1, column: 1 }, to: { row: 1, column: 1 } } },
    names: [],
    customProperties: new Map(),
    properties: new Map(),
    settings: new Map(),
    structureProtected: false,
    calculationMode: "Automatic",
    calculations: 0,
    created: [],
    saves: 0,
    nextId: 0,
  };
  for (const name of sheetNames) workbook.sheets.push(newSheet(workbook, name));
  const first = workbook.sheets[0];
  if (!first) throw new Error("A workbook has at least one sheet.");
  workbook.activeSheet = first.id;
  workbook.selection.sheet = first.id;
  return workbook;
}
