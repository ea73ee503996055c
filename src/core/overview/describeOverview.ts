/** Turns a ledger into the regional overview workbook: six sheets that follow when a status is corrected. */
import type { Texts } from "../../language";
import type { WorkbookDescription } from "../../workbook/description";
import type { Ledger } from "../ledger/ledger";
import { dataSheet } from "./dataSheet";
import { frontSheet } from "./front/frontSheet";
import { marksSheet, overviewMarks } from "./marksSheet";
import { observationsOf } from "./observations";
import { shortTexts } from "./shortText";
import { STYLES } from "./styles";
import { tallyOf } from "./tally";

export interface OverviewInput {
  readonly ledger: Ledger;
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
  readonly texts: Texts;
}

export function describeOverview({ ledger, madeAt, texts }: OverviewInput): WorkbookDescription {
  const shorts = shortTexts(ledger.set);
  const observations = observationsOf(ledger);
  const tally = tallyOf(ledger);
  const { title, creator } = texts.overview;
  return {
    properties: {
      title: `${title} · ${ledger.set.body} ${ledger.set.period.from}–${ledger.set.period.to}`,
      subject: ledger.set.title,
      creator,
      created: madeAt,
      custom: overviewMarks(ledger, madeAt),
    },
    styles: STYLES,
    sheets: [
      frontSheet(ledger, tally, shorts, madeAt, texts),
      dataSheet(ledger.set, observations, shorts, texts),
      marksSheet(ledger, madeAt),
    ],
    names: [],
  };
}
