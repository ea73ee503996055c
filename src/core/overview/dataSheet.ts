/** Observations → the sheet Data: the one place where statuses live, with where each of them came from. */
import type { Texts } from "../../language";
import { areaToA1, columnLetters, parseReference } from "../../workbook/address";
import type { CellContent, CellDescription, SheetDescription } from "../../workbook/description";
import { number, text } from "../../workbook/content";
import type { RecommendationSet } from "../recommendations/recommendationSet";
import { textCell, cell } from "./cell";
import { DATA_COLUMNS, DATA_TABLE, dataColumn, dataKey } from "./dataColumns";
import type { DataColumn } from "./dataColumns";
import { OUTCOMES } from "./observations";
import type { Observation, Outcome } from "./observations";
import { statusColours } from "./statusColours";
import { statusWords } from "./statusWords";
import type { StyleName } from "./styles";

/** In the column read_by where the secretariat has put an answer right. */
const READ_BY_SECRETARIAT = "secretariat";

const WIDTHS: Readonly<Record<DataColumn, number>> = {
  key: 10,
  municipality_code: 10,
  municipality: 18,
  recommendation: 9,
  recommendation_short: 44,
  recommendation_text: 60,
  theme_number: 8,
  theme: 30,
  kind: 7,
  status: 12,
  remark: 60,
  file: 30,
  sha256: 18,
  sheet: 18,
  cell: 8,
  status_as_written: 14,
  matched_by: 11,
  confidence: 11,
  read_by: 14,
  set: 28,
};

/** @param shorts labels by recommendation id */
export function dataSheet(
  set: RecommendationSet,
  observations: readonly Observation[],
  shorts: ReadonlyMap<string, string>,
  texts: Texts,
): SheetDescription {
  const words = statusWords(texts);
  const rows = observations.map((observation) => rowOf(observation, set, words, shorts));
  const lastRow = Math.max(rows.length, 1) + 1;
  const lastColumn = DATA_COLUMNS.length;
  const status = columnLetters(dataColumn("status"));
  const { errorTitle, errorText, promptTitle, promptText } = texts.overview.data;
  return {
    name: texts.overview.sheets.data,
    visibility: "visible",
    gridlines: false,
    columns: DATA_COLUMNS.map((key, index) => ({ column: index + 1, width: WIDTHS[key] })),
    // One line each: line feeds in a remark would otherwise spread the table over many screens.
    rows: rows.map((_, index) => ({ row: index + 2, height: 15 })),
    cells: [
      ...DATA_COLUMNS.map((key, index) => textCell(1, index + 1, "tableHead", key)),
      ...rows.flatMap((row, index) => cellsOf(row, index + 2)),
    ],
    merges: [],
    freeze: { rows: 1, columns: 0 },
    validations: [
      {
        range: `${status}2:${status}${lastRow}`,
        rule: { kind: "list", values: OUTCOMES.map((outcome) => words[outcome]) },
        allowBlank: false,
        prompt: { title: promptTitle, text: promptText },
        error: { title: errorTitle, text: errorText, style: "stop" },
      },
    ],
    conditionalFormats: statusColours(`${status}2:${status}${lastRow}`, `${status}2`, texts),
    tables: [
      {
        name: DATA_TABLE,
        range: areaToA1({ from: { row: 1, column: 1 }, to: { row: lastRow, column: lastColumn } }),
        columns: DATA_COLUMNS,
        style: null,
        filter: true,
      },
    ],
    charts: [],
    print: {
      paper: "A3",
      orientation: "landscape",
      fit: { across: 1, down: null },
      margins: { top: 1.5, right: 1, bottom: 1.5, left: 1 },
      repeatRows: { from: 1, to: 1 },
      footer: { left: texts.overview.sheets.data, right: texts.overview.footerPage },
    },
  };
}

type Row = Readonly<Record<DataColumn, CellContent>>;

function rowOf(
  { municipality, theme, recommendation, outcome, corrected, remark, source }: Observation,
  set: RecommendationSet,
  words: Readonly<Record<Outcome, string>>,
  shorts: ReadonlyMap<string, string>,
): Row {
  const answer = source?.answer ?? null;
  const place = parseReference(answer?.cell ?? "");
  return {
    key: text(dataKey(municipality.code, recommendation.id)),
    municipality_code: text(municipality.code),
    municipality: text(municipality.name),
    recommendation: text(recommendation.id),
    recommendation_short: text(shorts.get(recommendation.id) ?? recommendation.id),
    recommendation_text: text(recommendation.text),
    theme_number: number(theme.number),
    theme: text(theme.title),
    kind: text(recommendation.kind),
    status: text(words[outcome]),
    remark: textOrBlank(remark),
    file: textOrBlank(source?.file.name),
    sha256: textOrBlank(source?.file.sha256),
    sheet: textOrBlank(place?.sheet),
    cell: textOrBlank(place && areaToA1(place.area)),
    status_as_written: textOrBlank(answer?.statusAsWritten),
    matched_by: textOrBlank(answer?.matchedBy),
    confidence: answer?.matchedBy ? number(answer.confidence) : { kind: "blank" },
    read_by: textOrBlank(corrected ? READ_BY_SECRETARIAT : answer?.readBy),
    set: text(set.id),
  };
}

function textOrBlank(value: string | null | undefined): CellContent {
  return value ? text(value) : { kind: "blank" };
}

function cellsOf(row: Row, at: number): readonly CellDescription[] {
  return DATA_COLUMNS.map((key, index) => cell(at, index + 1, styleOf(key), row[key]));
}

function styleOf(key: DataColumn): StyleName {
  if (key === "theme_number") return "integer";
  return key === "confidence" ? "decimal" : "textCell";
}
