/** Turns a ledger into the regional overview workbook: six sheets that follow when a status is corrected. */
import type { WorkbookDescription } from "../../../../workbook/description";
import type { OverviewInput } from "../../formType";
import { recordSheet } from "../../../record/recordSheet";
import { dataKey } from "./dataColumns";
import { dataSheet } from "./dataSheet";
import { fittingSheet } from "../../../overview/fittingText";
import { findingsSheet } from "../../../overview/findingsSheet";
import { frontSheet } from "./front/frontSheet";
import { marksSheet, overviewMarks } from "../../../overview/marksSheet";
import { matrixSheet } from "./matrixSheet";
import { observationsOf } from "./observations";
import { remarksSheet } from "./remarksSheet";
import { returnsSheet } from "../../../overview/returnsSheet";
import { shortTexts } from "../set/shortTexts";
import { setIn } from "../set/setIn";
import { OVERVIEW_STYLES } from "./styles";
import { tallyOf } from "./tally";

export function describeOverview({ ledger, madeAt, texts }: OverviewInput): WorkbookDescription {
  const set = setIn(ledger);
  const shorts = shortTexts(set);
  const observations = observationsOf(ledger);
  const tally = tallyOf(ledger);
  const notes = new Map(
    ledger.secretariat.notes.map((note) => [dataKey(note.municipality, note.item), note.text]),
  );
  const { title, about, creator, period } = texts.overview;
  const { from, to } = set.period;
  return {
    properties: {
      title: `${title} · ${set.body} ${period(from, to)}`,
      subject: set.title,
      description: about,
      creator,
      created: madeAt,
      custom: overviewMarks(ledger, madeAt),
    },
    styles: OVERVIEW_STYLES,
    sheets: [
      ...[
        frontSheet(ledger, tally, shorts, madeAt, texts),
        matrixSheet(
          set,
          observations,
          ledger.entries.map(({ municipality }) => municipality),
          texts,
        ),
        remarksSheet(set, observations, shorts, notes, texts),
        returnsSheet(ledger, texts),
        findingsSheet(ledger, texts),
        dataSheet(set, observations, shorts, texts),
      ].map((sheet) => fittingSheet(sheet, texts)),
      marksSheet(ledger, madeAt),
      recordSheet(ledger),
    ],
    names: [],
  };
}
