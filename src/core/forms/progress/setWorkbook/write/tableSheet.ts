/** A title, a line and one table → a sheet that is edited as a list. */
import { areaToA1, columnLetters } from "../../../../../workbook/address";
import { blank, text } from "../../../../../workbook/content";
import type {
  CellContent,
  CellDescription,
  ConditionalFormat,
  SheetDescription,
  Validation,
} from "../../../../../workbook/description";
import type { StyleName } from "./styles";

export interface TableColumn {
  readonly head: string;
  readonly width: number;
  readonly style: StyleName;
  readonly hidden?: boolean;
}

export interface TableSheet {
  readonly name: string;
  /** The Excel table's name. */
  readonly table: string;
  readonly title: string;
  readonly line: CellContent;
  readonly columns: readonly TableColumn[];
  /** Each as many cells as there are columns. */
  readonly rows: readonly (readonly CellContent[])[];
  readonly validations?: readonly Validation[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
}

/** The row of the column headings; the first row of the table's own is the next. */
export const HEAD_ROW = 4;
export const FIRST_ROW = HEAD_ROW + 1;
/** Rows that people add below the table are checked as far as this one. */
export const LAST_CHECKED_ROW = 300;

export function tableSheet(list: TableSheet): SheetDescription {
  const { columns, rows } = list;
  const last = HEAD_ROW + Math.max(1, rows.length);
  return {
    name: list.name,
    visibility: "visible",
    gridlines: false,
    columns: columns.map(({ width, hidden }, index) => ({
      column: index + 1,
      width,
      ...(hidden ? { hidden } : {}),
    })),
    rows: [
      { row: 1, height: 26 },
      { row: 2, height: 20 },
      { row: HEAD_ROW, height: 22 },
    ],
    cells: [
      cell(1, 1, "title", text(list.title)),
      cell(2, 1, "line", list.line),
      ...columns.map(({ head }, index) => cell(HEAD_ROW, index + 1, "tableHead", text(head))),
      ...(rows.length > 0 ? rows : [columns.map(() => blank)]).flatMap((row, at) =>
        columns.map(({ style }, index) => cell(FIRST_ROW + at, index + 1, style, row[index] ?? blank)),
      ),
    ],
    merges: [],
    freeze: { rows: HEAD_ROW, columns: 0 },
    validations: list.validations ?? [],
    conditionalFormats: list.conditionalFormats ?? [],
    tables: [
      {
        name: list.table,
        range: areaToA1({ from: { row: HEAD_ROW, column: 1 }, to: { row: last, column: columns.length } }),
        columns: columns.map(({ head }) => head),
        style: null,
        filter: true,
      },
    ],
    charts: [],
    print: {
      paper: "A4",
      orientation: "landscape",
      fit: { across: 1, down: null },
      margins: { top: 1.2, right: 1, bottom: 1.5, left: 1 },
      repeatRows: { from: HEAD_ROW, to: HEAD_ROW },
    },
  };
}

export function cell(row: number, column: number, style: StyleName, content: CellContent): CellDescription {
  return { row, column, content, style };
}

/** "G5:G300": a column's cells, those of rows added later too. */
export function down(column: number): string {
  const letters = columnLetters(column);
  return `${letters}${FIRST_ROW}:${letters}${LAST_CHECKED_ROW}`;
}

export function textOrBlank(value: string | null | undefined): CellContent {
  return value ? text(value) : blank;
}

/** So many empty rows stand ready below what there is. */
export function emptyRows(count: number, columns: number): readonly (readonly CellContent[])[] {
  return Array.from({ length: count }, () => Array.from({ length: columns }, () => blank));
}
