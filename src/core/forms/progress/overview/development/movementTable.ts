/** What is compared → a table with how many have moved up, down and not, recommendation by recommendation. */
import type { Texts } from "../../../../../language";
import { columnLetters } from "../../../../../workbook/address";
import { quoted } from "../../../../../workbook/content";
import type { CellDescription } from "../../../../../workbook/description";
import { emptyCells, formulaCell, liveCell, textCell } from "../../../../overview/cell";
import type { Block } from "../../../../overview/flow";
import type { Live } from "../../../../overview/live";
import type { Kind } from "../../set/recommendationSet";
import { type Compared, isOnly } from "./comparisons";
import { movementCounts } from "./development";
import { across, ALL_COLUMN, FIRST_FIGURE, heightOf } from "./grid";
import { type Movement, MOVEMENTS } from "./movement";
import { comparedLabel } from "./words";

export interface MovementTable {
  readonly cells: readonly CellDescription[];
  readonly merges: readonly string[];
  /** Of all rows: every predecessor has its own. */
  readonly sum: (movements: readonly Movement[]) => Live<number>;
  /** The cell in the last row, which counts recommendations with one predecessor alone. */
  readonly total: (movement: Movement) => { readonly cell: string; readonly value: number };
}

const HEAD = 40;
const ROW = 15;

/** What was asked before, where the text or the kind is another now. */
function note(one: Compared, texts: Texts): string {
  const { change, predecessors, now, before } = one;
  const { changeOf, earlierText } = texts.overview.development;
  const kinds = now.kind === before.kind ? null : { before: before.kind, now: now.kind };
  if (change === "kept" && predecessors === 1 && !kinds) return "";
  const said = changeOf(change === "kept" ? "kept" : "adjusted", predecessors, kinds);
  return change === "kept" ? `${said}.` : `${said}. ${earlierText(before.id, before.text)}`;
}

export function movementTableBlock(name: string, compared: readonly Compared[], texts: Texts): Block {
  const rows = compared.flatMap((one) => {
    const said = note(one, texts);
    return said === "" ? [ROW] : [ROW, heightOf(said)];
  });
  return { name, heights: [HEAD, ...rows, ROW, 10] };
}

/** @param all where the sheet of movements has those of a recommendation */
export function movementTable(
  first: number,
  kind: Kind,
  compared: readonly Compared[],
  all: (one: Compared) => string,
  texts: Texts,
): MovementTable {
  const { signs, kindTotal } = texts.overview.development;
  const notes = compared.map((one) => note(one, texts));
  const rowAt = (index: number) =>
    first + 1 + index + notes.slice(0, index).filter((said) => said !== "").length;
  const last = rowAt(compared.length);
  const only = compared.flatMap((one, index) => (isOnly(one) ? [{ row: rowAt(index), one }] : []));
  const sumOf = (of: readonly Compared[], movement: Movement) =>
    of.reduce((sum, { moves }) => sum + movementCounts(moves)[movement], 0);
  const totalOf = (movement: Movement) =>
    sumOf(
      only.map(({ one }) => one),
      movement,
    );
  return {
    cells: [
      ...headCells(first, kind, texts),
      ...compared.flatMap((one, index) => {
        const counts = movementCounts(one.moves);
        const said = notes[index] ?? "";
        return [
          ...figureCells(rowAt(index), comparedLabel(one, texts), "count", (movement) => ({
            expression: `SUMPRODUCT(--(${all(one)}=${quoted(signs[movement])}))`,
            value: counts[movement],
          })),
          ...(said === "" ? [] : [textCell(rowAt(index) + 1, 1, "saying", said)]),
        ];
      }),
      ...figureCells(last, kindTotal(kind, only.length < compared.length), "total", (movement) => ({
        expression: only.map(({ row }) => `${letterOf(movement)}${row}`).join("+") || "0",
        value: totalOf(movement),
      })),
    ],
    merges: notes.flatMap((said, index) => (said === "" ? [] : [across(rowAt(index) + 1)])),
    sum: (wanted) => ({
      expression: wanted
        .map((movement) => `SUM(${letterOf(movement)}${first + 1}:${letterOf(movement)}${last - 1})`)
        .join("+"),
      value: wanted.reduce((sum, movement) => sum + sumOf(compared, movement), 0),
    }),
    total: (movement) => ({ cell: `${letterOf(movement)}${last}`, value: totalOf(movement) }),
  };
}

const letterOf = (movement: Movement) => columnLetters(FIRST_FIGURE + MOVEMENTS.indexOf(movement));

function headCells(row: number, kind: Kind, texts: Texts): readonly CellDescription[] {
  const { movements } = texts.overview.development;
  return [
    textCell(row, 1, "columnHead", texts.overview.sections[kind]),
    ...emptyCells(row, { from: 2, to: 2 }, "columnHead"),
    ...MOVEMENTS.map((one, index) => textCell(row, FIRST_FIGURE + index, "countHead", movements[one])),
    textCell(row, ALL_COLUMN, "countHead", texts.overview.total),
  ];
}

/** A label, the seven figures, and what they add up to. */
function figureCells(
  row: number,
  label: string,
  style: "count" | "total",
  figure: (movement: Movement) => Live<number>,
): readonly CellDescription[] {
  const figures = MOVEMENTS.map(figure);
  const all = figures.reduce((sum, { value }) => sum + value, 0);
  const span = `${columnLetters(FIRST_FIGURE)}${row}:${columnLetters(ALL_COLUMN - 1)}${row}`;
  return [
    textCell(row, 1, "label", label),
    ...emptyCells(row, { from: 2, to: 2 }, "label"),
    ...figures.map((one, index) => liveCell(row, FIRST_FIGURE + index, style, one)),
    formulaCell(row, ALL_COLUMN, "total", `SUM(${span})`, all),
  ];
}
