/** The register → the sheet of participation: a collaboration a row, a municipality a column. */
import type { Texts } from "../../../../language";
import { toA1 } from "../../../../workbook/address";
import { blank, number } from "../../../../workbook/content";
import type { SheetDescription } from "../../../../workbook/description";
import type { Ledger } from "../../../ledger/ledger";
import { printed } from "../../../look/print";
import { sheet } from "../../../look/sheet";
import { byName } from "../../../overview/byName";
import { cell, textCell } from "../../../overview/cell";
import { registerIn } from "../known/register";
import { currentOf } from "../told/collaborations";
import { titleOf } from "./shown";

const HEAD = 4;
const FIRST = 4;

export function matrixSheet(ledger: Ledger, texts: Texts): SheetDescription {
  const { overview, columns } = texts.register;
  const names = byName(ledger.entries.map(({ municipality }) => municipality)).map(({ name }) => name);
  const rows = currentOf(ledger);
  const last = { row: HEAD + rows.length, column: FIRST + names.length - 1 };
  return sheet({
    name: overview.matrixSheet,
    columns: [
      { column: 1, width: 9 },
      { column: 2, width: 46 },
      { column: 3, width: 9 },
      ...names.map((_, index) => ({ column: FIRST + index, width: 4 })),
    ],
    rows: [
      { row: 1, height: 30 },
      { row: 2, height: 18 },
      { row: HEAD, height: 96 },
    ],
    cells: [
      textCell(1, 1, "title", overview.matrixHeading),
      textCell(2, 1, "line", overview.matrixNote),
      textCell(HEAD, 1, "columnHead", columns.number),
      textCell(HEAD, 2, "columnHead", columns.about),
      textCell(HEAD, 3, "countHead", overview.countColumn),
      ...names.map((name, index) => textCell(HEAD, FIRST + index, "matrixName", name)),
      ...rows.flatMap((one, down) => {
        const row = HEAD + 1 + down;
        const inIt = new Set(one.municipalities);
        return [
          textCell(row, 1, "cell", one.id),
          textCell(row, 2, "cell", titleOf(one)),
          cell(row, 3, "listCount", one.size === 0 ? blank : number(one.size)),
          ...names.map((name, index) => textCell(row, FIRST + index, "symbol", inIt.has(name) ? "x" : "")),
        ];
      }),
    ],
    freeze: { rows: HEAD, columns: 2 },
    print: printed({
      paper: "A3",
      orientation: "landscape",
      repeatRows: { from: HEAD, to: HEAD },
      area: `A1:${toA1(last)}`,
      about: `${registerIn(ledger).body} · ${overview.matrixSheet}`,
      pages: texts.overview.footerPage,
    }),
  });
}
