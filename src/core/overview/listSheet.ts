/** A heading and tables one below the other → a sheet that is read, filtered and printed as a list. */
import { nothingOf, printed, type Printed } from "../look/print";
import { sheet } from "../look/sheet";
import { areaToA1 } from "../../workbook/address";
import type {
  CellContent,
  CellDescription,
  ConditionalFormat,
  PrintSetup,
  SheetDescription,
} from "../../workbook/description";
import { anew } from "../../workbook/anew";
import { blank } from "../../workbook/content";
import { textCell } from "./cell";
import type { StyleName } from "./styles";

export interface ListTable {
  /** The Excel table's name. */
  readonly name: string;
  /** Above the table; null where the sheet's own heading says it. */
  readonly heading: string | null;
  readonly columns: readonly { readonly head: string; readonly style: StyleName }[];
  /** How many rows there are. */
  readonly count: number;
  /** The rows, each made when it is asked for: there may be tens of thousands. */
  readonly rows: () => Iterable<readonly CellContent[]>;
  /** Said in `column` when there are no rows: Excel's tables cannot be empty. */
  readonly nothing: { readonly column: number; readonly text: string };
}

export interface ListSheet {
  readonly name: string;
  readonly heading: string;
  /** A line below the heading; "" for none. */
  readonly explain: string;
  readonly widths: readonly number[];
  readonly hidden?: readonly number[];
  readonly tables: readonly ListTable[];
  /** Of the rows of column headings, in points; 20, which is one line, where nothing is said. */
  readonly headHeight?: number;
  /** True for a sheet that is worked in and is no part of what a meeting is given on paper. */
  readonly unprinted?: boolean;
  /** A4 where nothing is said. */
  readonly paper?: PrintSetup["paper"];
  /** What it belongs to and the pages, at its foot. */
  readonly foot: Pick<Printed, "about" | "pages">;
  readonly conditionalFormats?: (places: readonly TablePlace[]) => readonly ConditionalFormat[];
}

/** Where a table's own rows are. */
export interface TablePlace {
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The first table's column headings. */
export const FIRST_HEAD_ROW = 4;

export function listSheet(list: ListSheet): SheetDescription {
  const firstColumn = list.widths.findIndex((_, index) => !list.hidden?.includes(index + 1)) + 1;
  const heads = headRows(list.tables);
  const places = list.tables.map((table, index): TablePlace => {
    const head = heads[index] ?? FIRST_HEAD_ROW;
    return { firstRow: head + 1, lastRow: head + Math.max(1, table.count) };
  });
  return sheet({
    name: list.name,
    columns: list.widths.map((width, index) => ({
      column: index + 1,
      width,
      ...(list.hidden?.includes(index + 1) ? { hidden: true } : {}),
    })),
    rows: [
      { row: 1, height: 30 },
      { row: 2, height: 18 },
      { row: 3, height: 8 },
      ...heads.map((row) => ({ row, height: list.headHeight ?? 20 })),
    ],
    cells: anew(function* () {
      yield textCell(1, firstColumn, "title", list.heading);
      if (list.explain !== "") yield textCell(2, firstColumn, "line", list.explain);
      for (const [index, table] of list.tables.entries()) {
        yield* cellsOf(table, heads[index] ?? FIRST_HEAD_ROW, firstColumn);
      }
    }),
    lastCell: {
      row: places.at(-1)?.lastRow ?? FIRST_HEAD_ROW,
      column: Math.max(firstColumn, ...list.tables.map(({ columns }) => columns.length)),
    },
    freeze: { rows: list.tables.length === 1 ? FIRST_HEAD_ROW : 0, columns: 0 },
    conditionalFormats: list.conditionalFormats?.(places) ?? [],
    tables: list.tables.map((table, index) => ({
      name: table.name,
      range: areaToA1({
        from: { row: heads[index] ?? FIRST_HEAD_ROW, column: 1 },
        to: { row: places[index]?.lastRow ?? FIRST_HEAD_ROW, column: table.columns.length },
      }),
      columns: table.columns.map(({ head }) => head),
      style: null,
      filter: true,
    })),
    print: printed({
      orientation: "landscape",
      ...(list.paper && { paper: list.paper }),
      ...(list.tables.length === 1 ? { repeatRows: { from: FIRST_HEAD_ROW, to: FIRST_HEAD_ROW } } : {}),
      ...(list.unprinted ? { area: nothingOf(list.widths.length) } : {}),
      ...list.foot,
    }),
  });
}

/** Two empty rows and a heading between tables. */
function headRows(tables: readonly ListTable[]): readonly number[] {
  const rows: number[] = [];
  let next = FIRST_HEAD_ROW;
  for (const [index, table] of tables.entries()) {
    if (index > 0) next += 3;
    rows.push(next);
    next += Math.max(1, table.count) + 1;
  }
  return rows;
}

function* cellsOf(table: ListTable, head: number, firstColumn: number): Generator<CellDescription> {
  if (table.heading !== null) yield textCell(head - 1, firstColumn, "lead", table.heading);
  for (const [index, column] of table.columns.entries()) {
    yield textCell(head, index + 1, "tableHead", column.head);
  }
  let at = head;
  for (const row of table.count > 0 ? table.rows() : [rowOfNothing(table)]) {
    at += 1;
    for (const [index, { style }] of table.columns.entries()) {
      // Not by way of `cell`: V8 puts what is made there where long-lived things lie, since other sheets' cells
      // do live on, and these are hundreds of thousands (40 MB of 10,000 returns).
      yield { row: at, column: index + 1, content: row[index] ?? blank, style };
    }
  }
}

function rowOfNothing({ columns, nothing }: ListTable): readonly CellContent[] {
  return columns.map((_, index): CellContent =>
    index + 1 === nothing.column ? { kind: "text", text: nothing.text } : { kind: "blank" },
  );
}
