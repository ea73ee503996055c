/** Turns a ledger into the regional overview workbook: sheets that follow when a status is corrected. */
import type { WorkbookDescription } from "../../../workbook/description";
import type { OverviewInput } from "../contract/formType";
import { recordSheet } from "../../record/recordSheet";
import { dataKey } from "./overview/dataColumns";
import { dataSheet } from "./overview/dataSheet";
import { comparisonsOf } from "./overview/development/comparisons";
import { developmentSheet } from "./overview/development/developmentSheet";
import { movementPlaces, movementsSheet } from "./overview/development/movementsSheet";
import { sinceLast } from "./overview/development/since";
import { sinceOnFront } from "./overview/development/sinceOnFront";
import { fittingSheet } from "../../overview/fittingText";
import { findingsSheet } from "../../overview/findingsSheet";
import { frontSheet } from "./overview/front/frontSheet";
import { WORD_SHEETS } from "../../marks/marks";
import { marksSheet, overviewMarks } from "../../overview/marksSheet";
import { matrixPlaces } from "./overview/matrixLines";
import { matrixSheet } from "./overview/matrixSheet";
import { observationsOf } from "./overview/observations";
import { remarkRows, remarksSheet } from "./overview/remarksSheet";
import { proposalsSheet } from "../../overview/proposalsSheet";
import { municipalitiesSheet } from "../../overview/municipalitiesSheet";
import { yearWheelSheet } from "../../yearWheel/yearWheelSheet";
import { returnsSheet } from "../../overview/returnsSheet";
import { shortTexts } from "./set/shortTexts";
import { setIn } from "./reading/setIn";
import { OVERVIEW_STYLES } from "./overview/styles";
import { tallyOf } from "./overview/tally";

export function describeOverview({ ledger, madeAt, texts }: OverviewInput): WorkbookDescription {
  const set = setIn(ledger);
  const shorts = shortTexts(set);
  const observations = observationsOf(ledger);
  const tally = tallyOf(ledger);
  const proposals = proposalsSheet(ledger, texts);
  const notes = new Map(
    ledger.secretariat.notes.map((note) => [dataKey(note.municipality, note.item), note.text]),
  );
  const remarks = remarkRows(set, observations, notes);
  const people = ledger.entries.map(({ municipality }) => municipality);
  const comparisons = comparisonsOf(ledger);
  const development =
    comparisons.length === 0
      ? null
      : developmentSheet(
          {
            ...{ ledger, tally, comparisons, madeAt, remarkRows: remarks },
            places: movementPlaces(ledger, comparisons, texts),
          },
          texts,
        );
  const since = development && sinceOnFront(sinceLast(ledger, texts), development.tables, texts);
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
        frontSheet(ledger, tally, observations, shorts, remarks, since, madeAt, texts),
        ...(development ? [development.sheet, movementsSheet(ledger, comparisons, texts)] : []),
        matrixSheet(set, observations, people, remarks, texts),
        remarksSheet(set, observations, shorts, notes, matrixPlaces(set, observations, people), texts),
        ...(proposals ? [proposals] : []),
        returnsSheet(ledger, texts),
        municipalitiesSheet(ledger, texts),
        yearWheelSheet(ledger, texts),
        findingsSheet(ledger, texts),
        dataSheet(set, observations, shorts, texts),
      ].map((sheet) => fittingSheet(sheet, texts)),
      marksSheet(ledger, madeAt, WORD_SHEETS),
      recordSheet(ledger),
    ],
    names: [],
  };
}
