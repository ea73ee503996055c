/** Turns the areas of sheets into pieces to be asked for together, and a piece that is too much into two. */
import type { Area } from "../../../workbook/address";

export interface Piece {
  /** The sheet's id. */
  readonly sheet: string;
  readonly area: Area;
  readonly formulas: readonly Area[];
  /** Where cells may have a background. */
  readonly filled: readonly Area[];
  /** Where text may be crossed out. */
  readonly struck: readonly Area[];
  /** Where links may lie behind text. */
  readonly linked: readonly Area[];
}

/** Where in a sheet there may be more than values. */
export interface Where {
  /** Null = anywhere. */
  readonly formulas: readonly Area[] | null;
  readonly mayBeFilled: (row: number) => boolean;
  readonly mayBeStruck: (row: number) => boolean;
  readonly mayBeLinked: (row: number) => boolean;
}

/** Cells in a piece at most: small enough that several share an answer. */
const PIECE_CELLS = 4_000;

export function piecesOf(sheet: string, area: Area | null, where: Where): readonly Piece[] {
  if (area === null) return [];
  const { from, to } = area;
  const rows = Math.max(1, Math.floor(PIECE_CELLS / (to.column - from.column + 1)));
  const count = Math.ceil((to.row - from.row + 1) / rows);
  return Array.from({ length: count }, (_, index): Piece => {
    const part = rowsOf(area, from.row + index * rows, Math.min(to.row, from.row + (index + 1) * rows - 1));
    return {
      sheet,
      area: part,
      formulas: within(part, where.formulas ?? [part]),
      filled: rowsWhere(part, where.mayBeFilled),
      struck: rowsWhere(part, where.mayBeStruck),
      linked: rowsWhere(part, where.mayBeLinked),
    };
  });
}

/** Two halves; nothing for a single row. */
export function halves(piece: Piece): readonly Piece[] {
  const { from, to } = piece.area;
  if (from.row === to.row) return [];
  const middle = Math.floor((from.row + to.row) / 2);
  const half = (first: number, last: number): Piece => {
    const area = rowsOf(piece.area, first, last);
    return {
      ...piece,
      area,
      formulas: within(area, piece.formulas),
      filled: within(area, piece.filled),
      struck: within(area, piece.struck),
      linked: within(area, piece.linked),
    };
  };
  return [half(from.row, middle), half(middle + 1, to.row)];
}

function rowsOf({ from, to }: Area, first: number, last: number): Area {
  return { from: { row: first, column: from.column }, to: { row: last, column: to.column } };
}

/** What of the areas lies within the part. */
function within(part: Area, areas: readonly Area[]): readonly Area[] {
  return areas.flatMap(({ from, to }): readonly Area[] => {
    const cut: Area = {
      from: { row: Math.max(part.from.row, from.row), column: Math.max(part.from.column, from.column) },
      to: { row: Math.min(part.to.row, to.row), column: Math.min(part.to.column, to.column) },
    };
    return cut.from.row <= cut.to.row && cut.from.column <= cut.to.column ? [cut] : [];
  });
}

/** The rows of the part for which it holds, those that follow each other together. */
function rowsWhere(part: Area, holds: (row: number) => boolean): readonly Area[] {
  const runs: Area[] = [];
  for (let row = part.from.row; row <= part.to.row; row += 1) {
    if (!holds(row)) continue;
    const last = runs.at(-1);
    if (last && last.to.row === row - 1) runs[runs.length - 1] = rowsOf(part, last.from.row, row);
    else runs.push(rowsOf(part, row, row));
  }
  return runs;
}
