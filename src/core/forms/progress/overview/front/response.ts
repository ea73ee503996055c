/** Tallies → the table "Svar i alt": how many municipalities and answers there are; every sentence points here. */
import type { Texts } from "../../../../../language";
import { text } from "../../../../../workbook/content";
import { columnLetters, toA1 } from "../../../../../workbook/address";
import type { CellDescription } from "../../../../../workbook/description";
import { emptyCells, formulaCell, textCell } from "../../../../overview/cell";
import { countWhere } from "../countFormulas";
import type { Live } from "../../../../overview/live";
import { OUTCOMES } from "../observations";
import type { Outcome } from "../observations";
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
  /** Of the kinds that the set has. */
  readonly kinds: readonly {
    readonly kind: Kind;
    readonly count: (outcome: Outcome) => Live<number>;
    readonly given: Live<number>;
    readonly total: Live<number>;
  }[];
}

/** Rows of the table: its headings, the municipalities, one for each kind. */
export function responseRows(tally: Tally): number {
  return 2 + tally.kinds.length;
}

/** Where the figures stand, for whoever makes sentences of them. @param first row of the headings */
export function figuresAt(first: number, tally: Tally): Figures {
  const at = (row: number, column: number, value: number): Live<number> => ({
    expression: toA1({ row, column }),
    value,
  });
  return {
    asked: at(first + 1, TOTAL_COLUMN, tally.asked),
    answered: at(first + 1, GIVEN_COLUMN, tally.answered),
    missing: at(first + 1, COUNT_COLUMN.missing, tally.asked - tally.answered),
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
      `${figures.asked.expression}-${figures.answered.expression}`,
      tally.asked - tally.answered,
    ),
    formulaCell(first + 1, TOTAL_COLUMN, "total", askedFormula(municipalities), tally.asked),
    ...tally.kinds.flatMap(({ kind, counts }, index) => {
      const row = first + 2 + index;
      const span = (from: Outcome, to: Outcome) =>
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
