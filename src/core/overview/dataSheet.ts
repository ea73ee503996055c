/** Columns and rows → the sheet Data: the one place where answers are put right, with where each of them came from. */
import type { Texts } from "../../language";
import { areaToA1, columnLetters } from "../../workbook/address";
import { anew } from "../../workbook/anew";
import { number } from "../../workbook/content";
import type { CellDescription, SheetDescription, Validation } from "../../workbook/description";
import { printed } from "../look/print";
import { sheet } from "../look/sheet";
import { cell, textCell, textOrBlank } from "./cell";
import type { StyleName } from "./styles";

const TABLE = "Data";
/** Room for a heading and the arrow of its filter. */
const ARROW = 3;

export interface DataSheet<Column extends string> {
  readonly columns: readonly { readonly name: Column; readonly type: string }[];
  /** As the sheet shows them. */
  readonly rows: readonly Readonly<Record<Column, string | number | null>>[];
  /** In characters; columns that are not named are as wide as their headings. */
  readonly widths: Partial<Readonly<Record<Column, number>>>;
  /** Stays in view with those before it. */
  readonly frozen: Column;
  /** What may be chosen in a column. */
  readonly choice: Pick<Validation, "prompt" | "error"> & {
    readonly column: Column;
    readonly values: readonly string[];
  };
  readonly body: string;
}

export function dataSheetOf<Column extends string>(
  { columns, rows, widths, frozen, choice, body }: DataSheet<Column>,
  { overview: { sheets, footerPage } }: Texts,
): SheetDescription {
  const names = columns.map(({ name }) => name);
  const lastRow = Math.max(rows.length, 1) + 1;
  const lastColumn = names.length;
  const chosen = columnLetters(names.indexOf(choice.column) + 1);
  const beyond = { row: 1, column: lastColumn + 2 };
  return sheet({
    name: sheets.data,
    columns: names.map((name, index) => ({
      column: index + 1,
      width: Math.max(widths[name] ?? 10, name.length + ARROW),
    })),
    // One line each: line feeds in a text would otherwise spread the table over many screens.
    rows: rows.map((_, index) => ({ row: index + 2, height: 15 })),
    cells: anew(function* () {
      for (const [index, name] of names.entries()) yield textCell(1, index + 1, "tableHead", name);
      for (const [index, row] of rows.entries()) yield* cellsOf(row, index + 2);
    }),
    lastCell: { row: rows.length + 1, column: lastColumn },
    freeze: { rows: 1, columns: names.indexOf(frozen) + 1 },
    validations: [
      {
        range: `${chosen}2:${chosen}${lastRow}`,
        rule: { kind: "list", values: choice.values },
        allowBlank: false,
        ...(choice.prompt && { prompt: choice.prompt }),
        error: choice.error,
      },
    ],
    tables: [
      {
        name: TABLE,
        range: areaToA1({ from: { row: 1, column: 1 }, to: { row: lastRow, column: lastColumn } }),
        columns: names,
        style: null,
        filter: true,
      },
    ],
    print: printed({
      orientation: "portrait",
      // A cell with nothing in it, so that no page of this sheet comes out with the workbook.
      area: areaToA1({ from: beyond, to: beyond }),
      about: `${body} · ${sheets.data}`,
      pages: footerPage,
    }),
  });

  function cellsOf(row: (typeof rows)[number], at: number): readonly CellDescription[] {
    return columns.map(({ name, type }, index) => {
      const value = row[name];
      const what = typeof value === "number" ? number(value) : textOrBlank(value);
      return cell(at, index + 1, STYLES_OF[type] ?? "textCell", what);
    });
  }
}

const STYLES_OF: Readonly<Record<string, StyleName>> = { decimal: "decimal", integer: "integer" };
