/** Rows → the sheet Data of plans: a row for each municipality and item, whose mark may be put right. */
import type { Texts } from "../../../../language";
import type { SheetDescription } from "../../../../workbook/description";
import type { Ledger } from "../../../ledger/ledger";
import { dataSheetOf } from "../../../overview/dataSheet";
import { plansIn } from "../plans/plans";
import { DATA_COLUMNS, dataRow } from "./dataColumns";
import { planRowsOf } from "./planRows";

export function dataSheet(ledger: Ledger, texts: Texts): SheetDescription {
  const plans = plansIn(ledger);
  const { words, errorTitle, overview } = texts.goals;
  return dataSheetOf(
    {
      columns: DATA_COLUMNS,
      rows: planRowsOf(ledger).map((row) => ({ ...dataRow(row, plans), mark: words[row.outcome] })),
      widths: {
        municipality: 18,
        jobcentre: 18,
        recommendation_short: 44,
        recommendation_text: 24,
        group: 24,
        text: 60,
        file: 30,
        set: 28,
      },
      frozen: "recommendation",
      choice: {
        column: "mark",
        values: Object.values(words),
        prompt: { title: overview.promptTitle, text: overview.promptText },
        error: { title: errorTitle, text: overview.errorText, style: "stop" },
      },
      body: plans.body,
    },
    texts,
  );
}
