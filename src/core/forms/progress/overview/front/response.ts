/** Tallies → the table "Svar i alt": how many municipalities and answers there are; every sentence points here. */
import type { Texts } from "../../../../../language";
import { number, text } from "../../../../../workbook/content";
import { columnLetters, toA1 } from "../../../../../workbook/address";
import type { CellDescription } from "../../../../../workbook/description";
import { cell, emptyCells, formulaCell, textCell } from "../../../../overview/cell";
import { countWhere } from "../countFormulas";
import type { Live } from "../../../../overview/live";
import { OUTCOMES } from "../observations";
import type { Counted } from "../observations";
import type { Kind } from "../../set/recommendationSet";
import { statusWords } from "../statusWords";
import { outcomeCell } from "../styles";
import { givenOf, totalOf } from "../tally";
import type { Tally } from "../tally";
import { COUNT_COLUMN, LABEL_COLUMN, TOTAL_COLUMN } from "./columns";
import type { CountTable } from "./countTable";

/** Answers given, of whatever status, stand beside the label. */
const GIVEN_COLUMN = 2;

export interface Figures {
  readonly asked: Live<number>;
  readonly answered: Live<number>;
  readonly missing: Live<number>;
  /** Those that have not joined and have not answered: they owe nothing and are not among the missing. Null where all have joined. */
  readonly apart: Live<number> | null;
  /** Of the kinds that the set has. */
  readonly kinds: readonly {
    readonly kind: Kind;
    readonly count: (outcome: Counted) => Live<number>;
    readonly given: Live<number>;
    readonly total: Live<number>;
  }[];
}

/** Rows of the table: its headings, the municipalities, one for each kind, and one for those that have not joined. */
export function responseRows(tally: Tally): number {
  return 2 + tally.kinds.length + (tally.notJoined.length > 0 ? 1 : 0);
}

/** Below the kinds. */
const apartRow = (first: number, tally: Tally) => first + 2 + tally.kinds.length;

const silentIn = ({ notJoined }: Tally) => notJoined.filter(({ silent }) => silent).length;

/** Where the figures stand, for whoever makes sentences of them. @param first row of the headings */
export function figuresAt(first: number, tally: Tally): Figures {
  const at = (row: number, column: number, value: number): Live<number> => ({
    expression: toA1({ row, column }),
    value,
  });
  const row = apartRow(first, tally);
  return {
    apart:
      tally.notJoined.length === 0
        ? null
        : {
            expression: `(${toA1({ row, column: TOTAL_COLUMN })}-${toA1({ row, column: GIVEN_COLUMN })})`,
            value: silentIn(tally),
          },
    asked: at(first + 1, TOTAL_COLUMN, tally.asked),
    answered: at(first + 1, GIVEN_COLUMN, tally.answered),
    missing: at(first + 1, COUNT_COLUMN.missing, tally.asked - tally.answered - silentIn(tally)),
    kinds: tally.kinds.map(({ kind, counts }, index) => ({
      kind,
      count: (outcome) => at(first + 2 + index, COUNT_COLUMN[outcome], counts[outcome]),
      given: at(first + 2 + index, GIVEN_COLUMN, givenOf(counts)),
      total: at(first + 2 + index, TOTAL_COLUMN, totalOf(counts)),
    })),
  };
}

/**
 * @param municipalities each kind's table of municipalities: a municipality has answered when not all of
 *   its rows are missing
 */
export function responseTable(
  first: number,
  tally: Tally,
  municipalities: readonly CountTable[],
  texts: Texts,
): readonly CellDescription[] {
  const { response, outcomes, total } = texts.overview;
  const figures = figuresAt(first, tally);
  const statuses = statusWords(texts);
  return [
    textCell(first, LABEL_COLUMN, "columnHead", response.label),
    textCell(first, GIVEN_COLUMN, "countHead", response.given),
    ...OUTCOMES.map((outcome) =>
      outcomeCell(first, COUNT_COLUMN[outcome], "head", outcome, text(outcomes[outcome])),
    ),
    textCell(first, TOTAL_COLUMN, "countHead", total),
    textCell(first + 1, LABEL_COLUMN, "label", response.municipalities),
    formulaCell(first + 1, GIVEN_COLUMN, "count", answeredFormula(municipalities), tally.answered),
    ...emptyCells(first + 1, { from: COUNT_COLUMN.green, to: COUNT_COLUMN.unanswered }, "count"),
    formulaCell(
      first + 1,
      COUNT_COLUMN.missing,
      "count",
      `${figures.asked.expression}-${figures.answered.expression}${figures.apart ? `-${figures.apart.expression}` : ""}`,
      figures.missing.value,
    ),
    formulaCell(first + 1, TOTAL_COLUMN, "total", askedFormula(municipalities), tally.asked),
    ...tally.kinds.flatMap(({ kind, counts }, index) => {
      const row = first + 2 + index;
      const span = (from: Counted, to: Counted) =>
        `${toA1({ row, column: COUNT_COLUMN[from] })}:${toA1({ row, column: COUNT_COLUMN[to] })}`;
      return [
        textCell(row, LABEL_COLUMN, "label", kind === "skal" ? response.skal : response.kan),
        formulaCell(
          row,
          GIVEN_COLUMN,
          "count",
          `SUM(${span("green", "not-participating")})`,
          givenOf(counts),
        ),
        ...OUTCOMES.map((outcome) =>
          formulaCell(
            row,
            COUNT_COLUMN[outcome],
            "count",
            countWhere({ kind }, statuses[outcome]),
            counts[outcome],
          ),
        ),
        formulaCell(row, TOTAL_COLUMN, "total", `SUM(${span("green", "missing")})`, totalOf(counts)),
      ];
    }),
    ...(figures.apart ? apartCells(apartRow(first, tally), tally, municipalities, texts) : []),
  ];
}

/** Who has not joined: how many they are, and how many of them have answered all the same. */
function apartCells(
  row: number,
  tally: Tally,
  tables: readonly CountTable[],
  texts: Texts,
): readonly CellDescription[] {
  const people = tally.municipalities.map(({ municipality }) => municipality.code);
  const across = (index: number, column: number) =>
    tables.map((table) => toA1({ row: table.rowAt(index), column })).join("+");
  const given = tally.notJoined.map(({ municipality }) => {
    const index = people.indexOf(municipality.code);
    return `(${across(index, COUNT_COLUMN.missing)}<${across(index, TOTAL_COLUMN)})`;
  });
  return [
    textCell(row, LABEL_COLUMN, "label", texts.overview.outcomes["not-joined"]),
    formulaCell(row, GIVEN_COLUMN, "count", given.join("+"), tally.notJoined.length - silentIn(tally)),
    ...emptyCells(row, { from: COUNT_COLUMN.green, to: COUNT_COLUMN.missing }, "count"),
    cell(row, TOTAL_COLUMN, "total", number(tally.notJoined.length)),
  ];
}

function answeredFormula(tables: readonly CountTable[]): string {
  if ((tables[0]?.all.to ?? 0) === 0) return "0";
  const all = (column: number) => tables.map((table) => down(table, column)).join("+");
  return `SUMPRODUCT(--(${all(COUNT_COLUMN.missing)}<${all(TOTAL_COLUMN)}))`;
}

function askedFormula([table]: readonly CountTable[]): string {
  return table && table.all.to > 0 ? `ROWS(${down(table, LABEL_COLUMN)})` : "0";
}

function down(table: CountTable, column: number): string {
  const letters = columnLetters(column);
  return `${letters}${table.rowAt(0)}:${letters}${table.rowAt(table.all.to - 1)}`;
}
