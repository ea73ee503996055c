/** Turns a ledger of plans into the regional overview workbook, whose numbers follow when a mark is corrected. */
import type { WorkbookDescription } from "../../../workbook/description";
import { findingsSheet } from "../../overview/findingsSheet";
import { fittingSheet } from "../../overview/fittingText";
import { WORD_SHEETS } from "../../marks/marks";
import { marksSheet, overviewMarks } from "../../overview/marksSheet";
import { municipalitiesSheet } from "../../overview/municipalitiesSheet";
import { yearWheelSheet } from "../../yearWheel/yearWheelSheet";
import { returnsSheet } from "../../overview/returnsSheet";
import { recordSheet } from "../../record/recordSheet";
import type { OverviewInput } from "../contract/formType";
import { dataSheet } from "./overview/dataSheet";
import { frontSheet } from "./overview/frontSheet";
import { matrixSheet } from "./overview/matrixSheet";
import { OVERVIEW_STYLES } from "./overview/styles";
import { textsSheet } from "./overview/textsSheet";
import { plansIn } from "./plans/plans";

export function describeOverview({ ledger, madeAt, texts }: OverviewInput): WorkbookDescription {
  const { body, title, period } = plansIn(ledger);
  const { overview } = texts;
  return {
    properties: {
      title: `${overview.title} · ${body} ${overview.period(period.from, period.to)}`,
      subject: title,
      description: texts.goals.overview.about,
      creator: overview.creator,
      created: madeAt,
      custom: overviewMarks(ledger, madeAt),
    },
    styles: OVERVIEW_STYLES,
    sheets: [
      ...[
        frontSheet(ledger, madeAt, texts),
        matrixSheet(ledger, texts),
        textsSheet(ledger, texts),
        returnsSheet(ledger, texts),
        municipalitiesSheet(ledger, texts),
        yearWheelSheet(ledger, texts),
        findingsSheet(ledger, texts),
        dataSheet(ledger, texts),
      ].map((sheet) => fittingSheet(sheet, texts)),
      marksSheet(ledger, madeAt, WORD_SHEETS),
      recordSheet(ledger),
    ],
    names: [],
  };
}
