/** Observations → the sheet Data: the one place where statuses live, with where each of them came from. */
import { nothingOf, printed } from "../../../look/print";
import { sheet } from "../../../look/sheet";
import type { Texts } from "../../../../language";
import { areaToA1, columnLetters } from "../../../../workbook/address";
import { anew } from "../../../../workbook/anew";
import { number } from "../../../../workbook/content";
import type { CellContent, CellDescription, SheetDescription } from "../../../../workbook/description";
import type { RecommendationSet } from "../set/recommendationSet";
import { cell, textCell, textOrBlank } from "../../../overview/cell";
import { DATA_COLUMNS, DATA_TABLE, dataColumn } from "./dataColumns";
import type { DataColumn } from "./dataColumns";
import { OUTCOMES } from "./observations";
import type { Observation } from "./observations";
import { statusColours } from "./statusColours";
import { statusWords } from "./statusWords";
import type { StyleName } from "../../../overview/styles";
import { tidyRow } from "./tidyRow";
import type { TidyRow } from "./tidyRow";

const WIDTHS: Readonly<Record<DataColumn, number>> = {
  key: 10,
  municipality_code: 10,
  municipality: 18,
  recommendation: 9,
  recommendation_short: 44,
  recommendation_text: 24,
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

/** In characters: the arrow of the filter beside a heading. A heading has no spaces to break at. */
const ARROW = 2;

/** @param shorts labels by recommendation id */
export function dataSheet(
  set: RecommendationSet,
  observations: readonly Observation[],
  shorts: ReadonlyMap<string, string>,
  texts: Texts,
): SheetDescription {
  const words = statusWords(texts);
  const lastRow = Math.max(observations.length, 1) + 1;
  const lastColumn = DATA_COLUMNS.length;
  const status = columnLetters(dataColumn("status"));
  const { errorTitle, errorText, promptTitle, promptText } = texts.overview.data;
  return sheet({
    name: texts.overview.sheets.data,
    columns: DATA_COLUMNS.map((key, index) => ({
      column: index + 1,
      width: Math.max(WIDTHS[key], key.length + ARROW),
    })),
    // One line each: line feeds in a remark would otherwise spread the table over many screens.
    rows: observations.map((_, index) => ({ row: index + 2, height: 15 })),
    cells: anew(function* () {
      for (const [index, key] of DATA_COLUMNS.entries()) yield textCell(1, index + 1, "tableHead", key);
      for (const [index, observation] of observations.entries()) {
        yield* cellsOf(tidyRow(observation, set, shorts), index + 2, words);
      }
    }),
    lastCell: { row: observations.length + 1, column: lastColumn },
    // Whose answer to what stays in view beside the status that is being corrected.
    freeze: { rows: 1, columns: dataColumn("recommendation") },
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
    print: printed({
      orientation: "portrait",
      // The rows are for programs and for corrections.
      area: nothingOf(lastColumn),
      about: `${set.body} · ${texts.overview.sheets.data}`,
      pages: texts.overview.footerPage,
    }),
  });
}

function contentOf(key: DataColumn, row: TidyRow, words: ReturnType<typeof statusWords>): CellContent {
  const value = key === "status" ? words[row.status] : row[key];
  return typeof value === "number" ? number(value) : textOrBlank(value);
}

function cellsOf(
  row: TidyRow,
  at: number,
  words: ReturnType<typeof statusWords>,
): readonly CellDescription[] {
  return DATA_COLUMNS.map((key, index) => cell(at, index + 1, styleOf(key), contentOf(key, row, words)));
}

function styleOf(key: DataColumn): StyleName {
  if (key === "theme_number") return "integer";
  return key === "confidence" ? "decimal" : "textCell";
}
