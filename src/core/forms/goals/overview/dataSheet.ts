/** Rows → the sheet Data: the one place where marks live, with where each of them came from. */
import type { Texts } from "../../../../language";
import { areaToA1, columnLetters } from "../../../../workbook/address";
import { anew } from "../../../../workbook/anew";
import { number } from "../../../../workbook/content";
import type { CellContent, CellDescription, SheetDescription } from "../../../../workbook/description";
import type { Ledger } from "../../../ledger/ledger";
import { printed } from "../../../look/print";
import { sheet } from "../../../look/sheet";
import { cell, textCell, textOrBlank } from "../../../overview/cell";
import { plansIn } from "../plans/plans";
import { DATA_COLUMNS, type DataColumn, dataRow } from "./dataColumns";
import { type PlanRow, planRowsOf } from "./planRows";

const TABLE = "Data";
const WIDTHS: Partial<Readonly<Record<DataColumn, number>>> = {
  municipality: 18,
  jobcentre: 18,
  recommendation_short: 44,
  recommendation_text: 24,
  group: 24,
  text: 60,
  file: 30,
  set: 28,
};
/** Room for a heading and the arrow of its filter. */
const ARROW = 3;

export function dataSheet(ledger: Ledger, texts: Texts): SheetDescription {
  const plans = plansIn(ledger);
  const rows = planRowsOf(ledger);
  const lastRow = Math.max(rows.length, 1) + 1;
  const lastColumn = DATA_COLUMNS.length;
  const columns = DATA_COLUMNS.map(({ name }) => name);
  const mark = columnLetters(columns.indexOf("mark") + 1);
  const { sheets, footerPage } = texts.overview;
  return sheet({
    name: sheets.data,
    columns: columns.map((name, index) => ({
      column: index + 1,
      width: Math.max(WIDTHS[name] ?? 10, name.length + ARROW),
    })),
    // One line each: line feeds in a text would otherwise spread the table over many screens.
    rows: rows.map((_, index) => ({ row: index + 2, height: 15 })),
    cells: anew(function* () {
      for (const [index, name] of columns.entries()) yield textCell(1, index + 1, "tableHead", name);
      for (const [index, row] of rows.entries()) yield* cellsOf(row, index + 2);
    }),
    lastCell: { row: rows.length + 1, column: lastColumn },
    freeze: { rows: 1, columns: columns.indexOf("recommendation") + 1 },
    validations: [
      {
        range: `${mark}2:${mark}${lastRow}`,
        rule: { kind: "list", values: Object.values(texts.goals.words) },
        allowBlank: false,
        prompt: { title: texts.goals.overview.promptTitle, text: texts.goals.overview.promptText },
        error: { title: texts.goals.errorTitle, text: texts.goals.overview.errorText, style: "stop" },
      },
    ],
    tables: [
      {
        name: TABLE,
        range: areaToA1({ from: { row: 1, column: 1 }, to: { row: lastRow, column: lastColumn } }),
        columns,
        style: null,
        filter: true,
      },
    ],
    print: printed({
      orientation: "portrait",
      // A cell with nothing in it, so that no page of this sheet comes out with the workbook.
      area: areaToA1({ from: { row: 1, column: lastColumn + 2 }, to: { row: 1, column: lastColumn + 2 } }),
      about: `${plans.body} · ${sheets.data}`,
      pages: footerPage,
    }),
  });

  function cellsOf(row: PlanRow, at: number): readonly CellDescription[] {
    const values = dataRow(row, plans);
    return columns.map((name, index) => {
      const value = name === "mark" ? texts.goals.words[row.outcome] : values[name];
      const what: CellContent = typeof value === "number" ? number(value) : textOrBlank(value);
      const style = name === "confidence" ? "decimal" : name === "counted" ? "integer" : "textCell";
      return cell(at, index + 1, style, what);
    });
  }
}
