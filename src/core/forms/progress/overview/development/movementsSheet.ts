/** Comparisons → the sheet Bevægelser: a recommendation a row, a municipality a column, how it has moved where they meet. */
import { printed } from "../../../../look/print";
import { sheet } from "../../../../look/sheet";
import type { Texts } from "../../../../../language";
import { areaToA1, reference, toA1 } from "../../../../../workbook/address";
import { anew } from "../../../../../workbook/anew";
import { quoted } from "../../../../../workbook/content";
import type {
  CellDescription,
  ConditionalFormat,
  SheetDescription,
} from "../../../../../workbook/description";
import type { Ledger } from "../../../../ledger/ledger";
import type { Municipality } from "../../../../respondents/municipality";
import { byName } from "../../../../overview/byName";
import { emptyCells, formulaCell, textCell } from "../../../../overview/cell";
import { setIn } from "../../reading/setIn";
import { dataKey } from "../dataColumns";
import { type Outcome, OUTCOMES } from "../observations";
import { kindWord, statusWords } from "../statusWords";
import { type Compared, comparedByKind, type Comparison } from "./comparisons";
import type { Move } from "./development";
import { movementOf, type Movement, MOVEMENTS } from "./movement";
import { comparedLabel, titleOf } from "./words";

const LABEL = 1;
const FIRST_MUNICIPALITY = 2;
const LEGEND_ROW = 3;
const FIRST_LINE = LEGEND_ROW + MOVEMENTS.length;
/** More are printed side by side on several sheets. */
const MUNICIPALITIES_ON_A3 = 40;
/** More lines are printed on several sheets. */
const LINES_ON_A3 = 45;

type Line =
  | { readonly about: "comparison" | "kind"; readonly heading: string }
  | { readonly about: "recommendation"; readonly key: string; readonly one: Compared };

/** Where the sheet has a recommendation's movements: what counts them points there. */
export interface MovementPlaces {
  /** Those of all municipalities. */
  readonly all: (comparison: Comparison, one: Compared) => string;
  readonly of: (comparison: Comparison, one: Compared, municipality: Municipality) => string;
}

export function movementPlaces(
  ledger: Ledger,
  comparisons: readonly Comparison[],
  texts: Texts,
): MovementPlaces {
  const name = texts.overview.development.movementsSheet;
  const codes = peopleIn(ledger).map(({ code }) => code);
  const rows = new Map(
    linesOf(ledger, comparisons, texts).map((line, index) => [
      line.about === "recommendation" ? line.key : "",
      FIRST_LINE + index,
    ]),
  );
  const span = (comparison: Comparison, one: Compared, from: number, to: number) => {
    const row = rows.get(keyOf(comparisons.indexOf(comparison), one));
    if (row === undefined) throw new Error(`The sheet of movements has no row of ${one.now.id}.`);
    return reference(name, { from: { row, column: from }, to: { row, column: to } });
  };
  return {
    all: (comparison, one) =>
      span(comparison, one, FIRST_MUNICIPALITY, FIRST_MUNICIPALITY + codes.length - 1),
    of: (comparison, one, { code }) => {
      const column = FIRST_MUNICIPALITY + codes.indexOf(code);
      return span(comparison, one, column, column);
    },
  };
}

export function movementsSheet(
  ledger: Ledger,
  comparisons: readonly Comparison[],
  texts: Texts,
): SheetDescription {
  const { movementsSheet: name, matrix } = texts.overview.development;
  const people = peopleIn(ledger);
  const lines = linesOf(ledger, comparisons, texts);
  const lastColumn = FIRST_MUNICIPALITY + people.length - 1;
  const lastRow = FIRST_LINE + lines.length - 1;
  const sheets = Math.ceil(people.length / MUNICIPALITIES_ON_A3);
  return sheet({
    name,
    columns: [
      { column: LABEL, width: 62 },
      ...people.map((_, index) => ({ column: FIRST_MUNICIPALITY + index, width: 4.6 })),
    ],
    rows: [
      { row: 1, height: 30 },
      { row: 2, height: 18 },
      ...MOVEMENTS.map((_, index) => ({ row: LEGEND_ROW + index, height: 17 })),
      ...lines.map(({ about }, index) => ({ row: FIRST_LINE + index, height: HEIGHTS[about] })),
    ],
    cells: anew(function* () {
      yield textCell(1, LABEL, "title", matrix.heading);
      yield textCell(2, LABEL, "line", matrix.explain);
      yield* namesAndLegend(people, texts);
      for (const [index, line] of lines.entries()) {
        yield* cellsOf(line, FIRST_LINE + index, people, lastColumn, texts);
      }
    }),
    lastCell: { row: lastRow, column: lastColumn },
    merges: people.map((_, index) =>
      areaToA1({
        from: { row: LEGEND_ROW, column: FIRST_MUNICIPALITY + index },
        to: { row: FIRST_LINE - 1, column: FIRST_MUNICIPALITY + index },
      }),
    ),
    freeze: { rows: FIRST_LINE - 1, columns: LABEL },
    conditionalFormats: coloursOf(lastRow, lastColumn, texts),
    print: printed({
      paper: "A3",
      orientation: "landscape",
      fit: { across: sheets, down: sheets === 1 && lines.length <= LINES_ON_A3 ? 1 : null },
      ...(sheets === 1 ? {} : { repeatColumns: { from: LABEL, to: LABEL } }),
      repeatRows: { from: 1, to: FIRST_LINE - 1 },
      about: `${setIn(ledger).body} · ${name}`,
      pages: texts.overview.footerPage,
    }),
  });
}

const HEIGHTS: Readonly<Record<Line["about"], number>> = { comparison: 28, kind: 18, recommendation: 16 };

function linesOf(ledger: Ledger, comparisons: readonly Comparison[], texts: Texts): readonly Line[] {
  return comparisons.flatMap((comparison, index): readonly Line[] => [
    { about: "comparison", heading: titleOf(comparison, ledger, texts) },
    ...comparedByKind(ledger, comparison).flatMap(({ kind, compared }): readonly Line[] => [
      { about: "kind", heading: kindWord(kind, texts) },
      ...compared.map((one): Line => ({ about: "recommendation", key: keyOf(index, one), one })),
    ]),
  ]);
}

const keyOf = (comparison: number, { now, before }: Compared) => `${comparison}|${now.id}|${before.id}`;

const peopleIn = ({ entries }: Ledger) => byName(entries.map(({ municipality }) => municipality));

function namesAndLegend(people: readonly Municipality[], texts: Texts): readonly CellDescription[] {
  const { signs, movements } = texts.overview.development;
  return MOVEMENTS.flatMap((movement, index) => {
    const row = LEGEND_ROW + index;
    const sign = signs[movement];
    return [
      textCell(row, LABEL, "line", legendLine(movements[movement], sign)),
      ...(index === 0
        ? people.map(({ name }, at) => textCell(row, FIRST_MUNICIPALITY + at, "matrixName", name))
        : emptyCells(
            row,
            { from: FIRST_MUNICIPALITY, to: FIRST_MUNICIPALITY + people.length - 1 },
            "matrixName",
          )),
    ];
  });
}

/** "Bedre ▲", "Nyt svar: ny"; the word stands first, since a text that begins with "=" looks like a formula. */
function legendLine(word: string, sign: string): string {
  return sign === "" || word.endsWith(sign) ? word : `${word}: ${sign}`;
}

function cellsOf(
  line: Line,
  row: number,
  people: readonly Municipality[],
  lastColumn: number,
  texts: Texts,
): readonly CellDescription[] {
  if (line.about !== "recommendation") {
    const style = line.about === "comparison" ? "matrixKind" : "matrixTheme";
    return [
      textCell(row, LABEL, style, line.heading),
      ...emptyCells(row, { from: LABEL + 1, to: lastColumn }, style),
    ];
  }
  const { signs } = texts.overview.development;
  const { now, moves } = line.one;
  const of = new Map(moves.map((move) => [move.municipality.code, move]));
  return [
    textCell(row, LABEL, "label", comparedLabel(line.one, texts)),
    ...people.flatMap(({ code }, index) => {
      const move = of.get(code);
      if (!move) return [];
      const formula = signFormula(now.id, move, texts);
      return [formulaCell(row, FIRST_MUNICIPALITY + index, "movement", formula, signs[move.movement])];
    }),
  ];
}

/** Follows the status as it is corrected in Data; a word that is no status is no answer. */
function signFormula(recommendation: string, { municipality, before }: Move, texts: Texts): string {
  const { signs } = texts.overview.development;
  const words = statusWords(texts);
  const answers = OUTCOMES.filter((one) => one !== "unanswered" && one !== "missing");
  const list = (texts: readonly string[]) => `{${texts.map(quoted).join(",")}}`;
  const sign = (now: Outcome) => signs[movementOf(before, now)];
  const key = quoted(dataKey(municipality.code, recommendation));
  const status = `INDEX(Data[status],MATCH(${key},Data[key],0))`;
  const among = `MATCH(${status},${list(answers.map((one) => words[one]))},0)`;
  return `IFERROR(INDEX(${list(answers.map(sign))},${among}),${quoted(sign("unanswered"))})`;
}

/** A tint for those that have moved; the sign says it without. */
const TINTS: Partial<Readonly<Record<Movement, string>>> = {
  better: "#DCEEF2",
  worse: "#F6D9DC",
  participation: "#F3F2F1",
};

function coloursOf(lastRow: number, lastColumn: number, texts: Texts): readonly ConditionalFormat[] {
  const range = areaToA1({
    from: { row: FIRST_LINE, column: FIRST_MUNICIPALITY },
    to: { row: lastRow, column: lastColumn },
  });
  const first = toA1({ row: FIRST_LINE, column: FIRST_MUNICIPALITY });
  const { signs } = texts.overview.development;
  return MOVEMENTS.flatMap((movement) => {
    const fill = TINTS[movement];
    return fill ? [{ range, formula: `${first}=${quoted(signs[movement])}`, fill }] : [];
  });
}
