/** Observations → the sheet Matrix: a recommendation a row, a municipality a column, a sign where they meet. */
import { printed } from "../../../look/print";
import { sheet } from "../../../look/sheet";
import type { Texts } from "../../../../language";
import { areaToA1, columnLetters, type Position, quoteSheet, toA1 } from "../../../../workbook/address";
import { anew } from "../../../../workbook/anew";
import { quoted } from "../../../../workbook/content";
import type { CellDescription, ConditionalFormat, SheetDescription } from "../../../../workbook/description";
import type { Municipality } from "../../../respondents/municipality";
import type { RecommendationSet } from "../set/recommendationSet";
import { emptyCells, formulaCell, textCell } from "../../../overview/cell";
import { dataKey } from "./dataColumns";
import { plain } from "../../../overview/live";
import { drawLegend, legendOf, SIGNS } from "./matrixLegend";
import { countCellsOf, countHeads } from "./matrixCounts";
import {
  FIRST_MUNICIPALITY,
  LEGEND_ROW,
  linesOf,
  type MatrixLine,
  printedLines,
  TEXT_WIDTH,
} from "./matrixLines";
import type { RemarkRows } from "./remarksSheet";
import type { Observation, Outcome } from "./observations";
import { OUTCOMES, outcomesIn } from "./observations";
import { statusWords } from "./statusWords";
import { OUTCOME_LOOK } from "./styles";
import { byName } from "../../../overview/byName";

const NUMBER = 1;
const TEXT = 2;
/** With the heading above them so many lines of text are still easily read on one sheet of A3. */
const LINES_ON_A3 = 65;
/** More are printed side by side on several sheets, each with the recommendations beside them. */
const MUNICIPALITIES_ON_A3 = 40;

// eslint-disable-next-line max-lines-per-function -- one sheet, part by part
export function matrixSheet(
  set: RecommendationSet,
  observations: readonly Observation[],
  municipalities: readonly Municipality[],
  remarkRows: RemarkRows,
  texts: Texts,
): SheetDescription {
  const people = byName(municipalities);
  const shown = outcomesIn(observations);
  const firstCount = FIRST_MUNICIPALITY + people.length;
  const lastColumn = people.length === 0 ? TEXT : firstCount + shown.length - 1;
  const legend = legendOf(observations);
  const codeRow = LEGEND_ROW + legend.length;
  const { lines, shortened } = linesOf(set);
  const outcomes = new Map(
    observations.map((one) => [dataKey(one.municipality.code, one.recommendation.id), one.outcome]),
  );
  const { heading, explain, leads, cut, number, text } = texts.overview.matrix;
  const firstLine = codeRow + 1;
  const sheets = Math.max(1, Math.ceil(people.length / MUNICIPALITIES_ON_A3));
  const lastRow = codeRow + lines.length;
  return sheet({
    name: texts.overview.sheets.matrix,
    columns: [
      { column: NUMBER, width: 6 },
      { column: TEXT, width: TEXT_WIDTH },
      ...Array.from({ length: lastColumn - TEXT }, (_, index) => ({
        column: FIRST_MUNICIPALITY + index,
        width: 4.3,
      })),
    ],
    rows: [
      { row: 1, height: 30 },
      { row: 2, height: 18 },
      ...Array.from({ length: codeRow - LEGEND_ROW }, (_, index) => ({
        row: LEGEND_ROW + index,
        height: 15.5,
      })),
      { row: codeRow, height: 15 },
      ...lines.flatMap(({ about }, index) =>
        about === "recommendation" ? [] : [{ row: firstLine + index, height: about === "kind" ? 26 : 18 }],
      ),
    ],
    cells: anew(function* () {
      const { from, to } = set.period;
      yield textCell(1, NUMBER, "title", plain(heading, { period: texts.overview.period(from, to) }));
      yield textCell(
        2,
        NUMBER,
        "line",
        [explain, ...(remarkRows.size > 0 ? [leads] : []), ...(shortened ? [cut] : [])].join(" "),
      );
      yield* namesAndLegend(people, legend, shown, codeRow, texts);
      yield textCell(codeRow, NUMBER, "columnHead", number);
      yield textCell(codeRow, TEXT, "columnHead", text);
      for (const [index, { code }] of people.entries()) {
        yield textCell(codeRow, FIRST_MUNICIPALITY + index, "matrixCode", code);
      }
      for (const [index, line] of lines.entries()) {
        yield* cellsOfLine(
          line,
          firstLine + index,
          codeRow,
          people,
          lastColumn,
          outcomes,
          shown,
          remarkRows,
          texts,
        );
      }
    }),
    lastCell: { row: lastRow, column: lastColumn },
    merges: Array.from({ length: lastColumn - TEXT }, (_, index) =>
      areaToA1({
        from: { row: LEGEND_ROW, column: FIRST_MUNICIPALITY + index },
        to: { row: codeRow - 1, column: FIRST_MUNICIPALITY + index },
      }),
    ),
    freeze: { rows: codeRow, columns: TEXT },
    conditionalFormats: people.length === 0 ? [] : coloursOf(firstLine, lastRow, firstCount - 1),
    print: printed({
      paper: "A3",
      orientation: "landscape",
      fit: { across: sheets, down: sheets === 1 && printedLines(lines) <= LINES_ON_A3 ? 1 : null },
      ...(sheets === 1 ? {} : { repeatColumns: { from: NUMBER, to: TEXT } }),
      area: `A1:${toA1({ row: lastRow, column: lastColumn })}`,
      repeatRows: { from: 1, to: codeRow },
      about: `${set.body} · ${texts.overview.sheets.matrix}`,
      pages: texts.overview.footerPage,
    }),
  });
}

function namesAndLegend(
  people: readonly Municipality[],
  signs: ReturnType<typeof legendOf>,
  shown: readonly Outcome[],
  codeRow: number,
  texts: Texts,
): readonly CellDescription[] {
  const legend = drawLegend(signs, LEGEND_ROW, NUMBER, texts);
  return Array.from({ length: codeRow - LEGEND_ROW }, (_, index) => LEGEND_ROW + index).flatMap((row) => [
    ...legend.filter((one) => one.row === row),
    ...(row === LEGEND_ROW
      ? people.map(({ name }, at) => textCell(row, FIRST_MUNICIPALITY + at, "matrixName", name))
      : emptyCells(
          row,
          { from: FIRST_MUNICIPALITY, to: FIRST_MUNICIPALITY + people.length - 1 },
          "matrixName",
        )),
    ...(people.length === 0 ? [] : countHeads(shown, FIRST_MUNICIPALITY + people.length, row, texts)),
  ]);
}

function cellsOfLine(
  line: MatrixLine,
  row: number,
  codeRow: number,
  people: readonly Municipality[],
  lastColumn: number,
  outcomes: ReadonlyMap<string, Outcome>,
  shown: readonly Outcome[],
  remarkRows: RemarkRows,
  texts: Texts,
): readonly CellDescription[] {
  if (line.about !== "recommendation") {
    const style = line.about === "kind" ? "matrixKind" : "matrixTheme";
    const heading =
      line.about === "kind" ? texts.overview.sections[line.kind] : `${line.theme.number} ${line.theme.title}`;
    return [
      textCell(row, NUMBER, style, heading),
      ...emptyCells(row, { from: NUMBER + 1, to: lastColumn }, style),
    ];
  }
  return [
    textCell(row, NUMBER, "cell", line.id),
    textCell(row, TEXT, "longText", line.text),
    ...people.map(({ code }, index) => {
      const column = FIRST_MUNICIPALITY + index;
      const key = `${columnLetters(column)}$${codeRow}&"|"&$${columnLetters(NUMBER)}${row}`;
      return formulaCell(
        row,
        column,
        "symbol",
        leading(remarkRows.get(dataKey(code, line.id)), signFormula(key, shown, texts), texts),
        SIGNS[outcomes.get(dataKey(code, line.id)) ?? "missing"],
      );
    }),
    ...countCellsOf(
      shown,
      FIRST_MUNICIPALITY + people.length,
      row,
      people.map(({ code }) => outcomes.get(dataKey(code, line.id)) ?? "missing"),
    ),
  ];
}

/** What the formula gives, as a way to the remark where there is one. */
function leading(remark: Position | undefined, formula: string, texts: Texts): string {
  if (!remark) return formula;
  const place = `#${quoteSheet(texts.overview.sheets.remarks)}!${toA1(remark)}`;
  return `HYPERLINK(${quoted(place)},${formula})`;
}

/** The sign for the status that Data holds under a key; a word that nobody counts gives a question mark. */
function signFormula(key: string, shown: readonly Outcome[], texts: Texts): string {
  const words = statusWords(texts);
  const status = `INDEX(Data[status],MATCH(${key},Data[key],0))`;
  return shown.reduceRight(
    (otherwise, outcome) => `IF(${status}=${quoted(words[outcome])},${quoted(SIGNS[outcome])},${otherwise})`,
    quoted(SIGNS.unknown),
  );
}

function coloursOf(firstLine: number, lastRow: number, lastColumn: number): readonly ConditionalFormat[] {
  const range = areaToA1({
    from: { row: firstLine, column: FIRST_MUNICIPALITY },
    to: { row: lastRow, column: lastColumn },
  });
  const first = toA1({ row: firstLine, column: FIRST_MUNICIPALITY });
  return OUTCOMES.filter((outcome) => OUTCOME_LOOK[outcome].fill !== "#FFFFFF").map((outcome) => ({
    range,
    formula: `${first}=${quoted(SIGNS[outcome])}`,
    fill: OUTCOME_LOOK[outcome].fill,
    font: { colour: OUTCOME_LOOK[outcome].text },
  }));
}
