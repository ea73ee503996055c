/** Observations → the sheet Bemærkninger: every remark with its status, and room for the secretariat's note. */
import type { Texts } from "../../../../language";
import { type Position, quoteSheet, toA1 } from "../../../../workbook/address";
import { formula, quoted, text } from "../../../../workbook/content";
import type { CellContent, SheetDescription } from "../../../../workbook/description";
import type { RecommendationSet } from "../set/recommendationSet";
import { textOrBlank } from "../../../overview/cell";
import { dataKey } from "./dataColumns";
import { FIRST_HEAD_ROW, listSheet } from "../../../overview/listSheet";
import type { MatrixPlaces } from "./matrixLines";
import type { Observation } from "./observations";
import { statusColours } from "./statusColours";
import { statusWords } from "./statusWords";
import { inReadingOrder } from "./readingOrder";

export const REMARKS_TABLE = "Remarks";

/** The hidden column that joins a remark to its row in Data, and a note to its remark in the next merge. */
const KEY = 1;
const REMARK = 5;
const REMARK_WIDTH = 100;
/** A row is at most 409 points high, which is this many lines; what is longer stands whole in the cell, unseen. */
const MOST_LINES = 31;

/** Where each remark stands, by key (dataKey). */
export type RemarkRows = ReadonlyMap<string, Position>;

/** @param notes as `remarksSheet` takes them */
export function remarkRows(
  set: RecommendationSet,
  observations: readonly Observation[],
  notes: ReadonlyMap<string, string>,
): RemarkRows {
  return new Map(
    toldIn(set, observations, notes).map(({ municipality, recommendation }, index) => [
      dataKey(municipality.code, recommendation.id),
      { row: FIRST_HEAD_ROW + 1 + index, column: REMARK },
    ]),
  );
}

/** Answers with a remark or a note, as they are read. */
function toldIn(
  set: RecommendationSet,
  observations: readonly Observation[],
  notes: ReadonlyMap<string, string>,
): readonly Observation[] {
  return inReadingOrder(set, observations).filter(
    ({ municipality, recommendation, remark }) =>
      remark !== "" || notes.has(dataKey(municipality.code, recommendation.id)),
  );
}

/**
 * @param notes the secretariat's notes by key (dataKey), which a new merge keeps
 * @param places where the matrix has the answer: the municipality's name leads there
 */
export function remarksSheet(
  set: RecommendationSet,
  observations: readonly Observation[],
  shorts: ReadonlyMap<string, string>,
  notes: ReadonlyMap<string, string>,
  places: MatrixPlaces,
  texts: Texts,
): SheetDescription {
  const { heading, explain, tooLong, columns, none } = texts.overview.remarks;
  const words = statusWords(texts);
  const told = toldIn(set, observations, notes);
  return listSheet({
    name: texts.overview.sheets.remarks,
    heading,
    explain: told.some(({ remark }) => linesOf(remark) > MOST_LINES) ? `${explain} ${tooLong}` : explain,
    widths: [10, 32, 17, 12, REMARK_WIDTH, 40],
    hidden: [KEY],
    foot: { about: `${set.body} · ${texts.overview.sheets.remarks}`, pages: texts.overview.footerPage },
    tables: [
      {
        name: REMARKS_TABLE,
        heading: null,
        columns: [
          { head: columns.key, style: "textCell" },
          { head: columns.recommendation, style: "longText" },
          { head: columns.municipality, style: "textLink" },
          { head: columns.status, style: "centered" },
          { head: columns.remark, style: "remark" },
          { head: columns.note, style: "note" },
        ],
        count: told.length,
        rows: function* (): Generator<readonly CellContent[]> {
          for (const [index, { municipality, recommendation, outcome, remark }] of told.entries()) {
            const key = dataKey(municipality.code, recommendation.id);
            const row = FIRST_HEAD_ROW + 1 + index;
            yield [
              text(key),
              text(shorts.get(recommendation.id) ?? recommendation.id),
              leadingName(municipality.name, places(municipality.code, recommendation.id), texts),
              formula(`INDEX(Data[status],MATCH($A${row},Data[key],0))`, words[outcome]),
              textOrBlank(remark),
              textOrBlank(notes.get(key)),
            ];
          }
        },
        nothing: { column: REMARK, text: none },
      },
    ],
    conditionalFormats: ([place]) =>
      place ? statusColours(`D${place.firstRow}:D${place.lastRow}`, `D${place.firstRow}`, texts) : [],
  });
}

function leadingName(name: string, place: Position | null, texts: Texts): CellContent {
  if (!place) return text(name);
  const to = `#${quoteSheet(texts.overview.sheets.matrix)}!${toA1(place)}`;
  return formula(`HYPERLINK(${quoted(to)},${quoted(name)})`, name);
}

/** Letters are on average narrower than the digit that widths are measured in. */
function linesOf(remark: string): number {
  return remark
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / (REMARK_WIDTH * 1.25))), 0);
}
