/** Observations → the sheet Matrix: a recommendation a row, a municipality a column, a sign where they meet. */
import { printed } from "../../../look/print";
import { sheet } from "../../../look/sheet";
import type { Texts } from "../../../../language";
import { areaToA1, columnLetters, toA1 } from "../../../../workbook/address";
import { anew } from "../../../../workbook/anew";
import { quoted } from "../../../../workbook/content";
import type { CellDescription, ConditionalFormat, SheetDescription } from "../../../../workbook/description";
import type { Municipality } from "../../../respondents/municipality";
import type { Kind, RecommendationSet, Theme } from "../set/recommendationSet";
import { emptyCells, formulaCell, textCell } from "../../../overview/cell";
import { dataKey } from "./dataColumns";
import { plain } from "../../../overview/live";
import { drawLegend, legendOf, SIGNS } from "./matrixLegend";
import type { Observation, Outcome } from "./observations";
import { OUTCOMES, outcomesIn } from "./observations";
import { statusWords } from "./statusWords";
import { OUTCOME_LOOK } from "./styles";
import { KINDS } from "../set/recommendationSet";
import { byName } from "../../../overview/byName";

const NUMBER = 1;
const TEXT = 2;
const FIRST_MUNICIPALITY = 3;
/** Characters; narrow enough that the frozen columns leave a small screen room for the municipalities. */
const TEXT_WIDTH = 76;
/** With the heading above them so many lines of text are still easily read on one sheet of A3. */
const LINES_ON_A3 = 65;
/** More are printed side by side on several sheets, each with the recommendations beside them. */
const MUNICIPALITIES_ON_A3 = 40;
/** Below the heading and its explanation; names and legend share these rows, side by side. */
const LEGEND_ROW = 3;

// eslint-disable-next-line max-lines-per-function -- one sheet, part by part
export function matrixSheet(
  set: RecommendationSet,
  observations: readonly Observation[],
  municipalities: readonly Municipality[],
  texts: Texts,
): SheetDescription {
  const people = byName(municipalities);
  const lastColumn = Math.max(TEXT, FIRST_MUNICIPALITY + people.length - 1);
  const shown = outcomesIn(observations);
  const legend = legendOf(observations);
  const codeRow = LEGEND_ROW + legend.length;
  const lines = linesOf(set);
  const outcomes = new Map(
    observations.map((one) => [dataKey(one.municipality.code, one.recommendation.id), one.outcome]),
  );
  const { heading, explain, number, text } = texts.overview.matrix;
  const firstLine = codeRow + 1;
  const sheets = Math.max(1, Math.ceil(people.length / MUNICIPALITIES_ON_A3));
  const lastRow = codeRow + lines.length;
  return sheet({
    name: texts.overview.sheets.matrix,
    columns: [
      { column: NUMBER, width: 6 },
      { column: TEXT, width: TEXT_WIDTH },
      ...people.map((_, index) => ({ column: FIRST_MUNICIPALITY + index, width: 4.3 })),
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
      yield textCell(2, NUMBER, "line", explain);
      yield* namesAndLegend(people, legend, codeRow, texts);
      yield textCell(codeRow, NUMBER, "columnHead", number);
      yield textCell(codeRow, TEXT, "columnHead", text);
      for (const [index, { code }] of people.entries()) {
        yield textCell(codeRow, FIRST_MUNICIPALITY + index, "matrixCode", code);
      }
      for (const [index, line] of lines.entries()) {
        yield* cellsOfLine(line, firstLine + index, codeRow, people, lastColumn, outcomes, shown, texts);
      }
    }),
    lastCell: { row: lastRow, column: lastColumn },
    merges: people.map((_, index) =>
      areaToA1({
        from: { row: LEGEND_ROW, column: FIRST_MUNICIPALITY + index },
        to: { row: codeRow - 1, column: FIRST_MUNICIPALITY + index },
      }),
    ),
    freeze: { rows: codeRow, columns: TEXT },
    conditionalFormats: people.length === 0 ? [] : coloursOf(firstLine, lastRow, lastColumn),
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

type Line =
  | { readonly about: "kind"; readonly kind: Kind }
  | { readonly about: "theme"; readonly theme: Theme }
  | { readonly about: "recommendation"; readonly id: string; readonly text: string };

/** Skal first, then kan; in each the themes that have any, in the set's order. */
function linesOf(set: RecommendationSet): readonly Line[] {
  return KINDS.flatMap((kind): readonly Line[] => {
    const lines = set.themes.flatMap((theme): readonly Line[] => {
      const own = theme.recommendations.filter((one) => one.kind === kind);
      return own.length === 0
        ? []
        : [
            { about: "theme", theme },
            ...own.map(({ id, text }): Line => ({ about: "recommendation", id, text })),
          ];
    });
    return lines.length === 0 ? [] : [{ about: "kind", kind }, ...lines];
  });
}

/** Letters are on average narrower than the digit that widths are measured in. */
function printedLines(lines: readonly Line[]): number {
  return lines.reduce(
    (sum, line) =>
      sum + (line.about === "recommendation" ? Math.ceil(line.text.length / (TEXT_WIDTH * 1.1)) : 1.5),
    0,
  );
}

function namesAndLegend(
  people: readonly Municipality[],
  signs: ReturnType<typeof legendOf>,
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
  ]);
}

function cellsOfLine(
  line: Line,
  row: number,
  codeRow: number,
  people: readonly Municipality[],
  lastColumn: number,
  outcomes: ReadonlyMap<string, Outcome>,
  shown: readonly Outcome[],
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
        signFormula(key, shown, texts),
        SIGNS[outcomes.get(dataKey(code, line.id)) ?? "missing"],
      );
    }),
  ];
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
