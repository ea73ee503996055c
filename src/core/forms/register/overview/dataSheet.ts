/** Rows → the sheet Data of collaborations, where answers and words may be put right, and what is the same is said. */
import type { Texts } from "../../../../language";
import type { SheetDescription } from "../../../../workbook/description";
import type { Ledger } from "../../../ledger/ledger";
import { dataSheetOf } from "../../../overview/dataSheet";
import { registerIn } from "../known/register";
import { DATA_COLUMNS, dataRowsOf } from "./dataRows";

export function dataSheet(ledger: Ledger, texts: Texts): SheetDescription {
  const { words, errorTitle, overview } = texts.register;
  const wordOf = new Map<unknown, string>(Object.entries(words));
  return dataSheetOf(
    {
      columns: DATA_COLUMNS,
      rows: dataRowsOf(ledger).map((row) => ({ ...row, state: wordOf.get(row.state) ?? "" })),
      widths: {
        municipality: 18,
        recommendation_text: 40,
        state: 14,
        same: 12,
        title: 30,
        municipalities: 26,
        purpose: 30,
        target: 24,
        content: 30,
        success: 24,
        file: 30,
        set: 28,
      },
      frozen: "recommendation_text",
      choice: {
        column: "state",
        values: Object.values(words),
        prompt: { title: overview.promptTitle, text: overview.promptText },
        error: { title: errorTitle, text: overview.errorText, style: "stop" },
      },
      body: registerIn(ledger).body,
    },
    texts,
  );
}
