/** Set and time → the marks by which an overview is known again: properties and the very hidden sheet. */
import { sheet } from "../look/sheet";
import { MARK_KEYS, MARK_SHEET, OVERVIEW_KIND, type WordSheet } from "../marks/marks";
import type { Ledger } from "../ledger/ledger";
import type { SheetDescription } from "../../workbook/description";
import { text } from "../../workbook/content";

export function overviewMarks({ set }: Ledger, madeAt: string): Readonly<Record<string, string>> {
  return {
    [MARK_KEYS.kind]: OVERVIEW_KIND,
    [MARK_KEYS.setId]: set.id,
    [MARK_KEYS.madeAt]: madeAt,
  };
}

/**
 * The same marks, and the municipalities asked: 98 codes are too long for a property. Column A the key, column B the value, from row 1.
 *
 * @param wordSheets which of them the overview has, so that one that is gone later is missed
 */
export function marksSheet(
  ledger: Ledger,
  madeAt: string,
  wordSheets: readonly WordSheet[],
): SheetDescription {
  const marks = {
    ...overviewMarks(ledger, madeAt),
    [MARK_KEYS.municipalities]: ledger.entries.map(({ municipality }) => municipality.code).join(","),
    ...(wordSheets.length === 0 ? {} : { [MARK_KEYS.wordSheets]: wordSheets.join(",") }),
  };
  return sheet({
    name: MARK_SHEET,
    visibility: "veryHidden",
    gridlines: true,
    columns: [
      { column: 1, width: 26 },
      { column: 2, width: 60 },
    ],
    cells: Object.entries(marks).flatMap(([key, value], index) => [
      { row: index + 1, column: 1, content: text(key), style: "textCell" },
      { row: index + 1, column: 2, content: text(value), style: "textCell" },
    ]),
  });
}
