/** Finds the columns in which a sheet has its texts, statuses and remarks: by name, by heading, by place. */
import type { RowEvidence } from "./rowEvidence";
import { cellAt, cellsOf, mergeAt, type SheetView } from "./sheetView";

export interface Columns {
  /** Where the recommendations' texts stand; null where no row has one. */
  readonly text: number | null;
  readonly status: number;
  readonly remark: number;
  /** The names lead to another column than the one that holds the statuses. */
  readonly moved: boolean;
}

interface Pair {
  readonly status: number;
  readonly remark: number;
}

/**
 * @param views sheets that are laid out alike; nearly always one
 * @param rows those of theirs that hold a recommendation
 */
export function findColumns(views: readonly SheetView[], rows: readonly RowEvidence[]): Columns {
  const text = most(rows.map((row) => row.text?.column ?? null));
  const ways = [() => named(rows), () => headed(views), () => placed(rows, text)];
  const sure = firstOf(ways);
  const first = sure ?? { status: (text ?? 1) + 1, remark: (text ?? 1) + 2 };
  // Whoever pastes columns past each other leaves names and headings behind: where no status stands in
  // the column that should hold them, the column that holds them in most rows counts. A few do not: a
  // remark may be "-" or "rød" too.
  const answered = (pair: Pair) => rows.filter((row) => isAnswered(row, pair)).length;
  const others = rows.some((row) => isAnswered(row, first)) ? [] : ways.flatMap((way) => way() ?? []);
  const fuller = others.find((pair) => answered(pair) * 2 > rows.length);
  if (!fuller) return { text, ...first, moved: false };
  const remark = fuller.status === first.remark ? first.status : fuller.remark;
  return { text, status: fuller.status, remark, moved: true };
}

function firstOf(ways: readonly (() => Pair | null)[]): Pair | null {
  for (const way of ways) {
    const pair = way();
    if (pair) return pair;
  }
  return null;
}

/** The columns that most names of answer cells lead to. */
function named(rows: readonly RowEvidence[]): Pair | null {
  const statuses: number[] = [];
  const remarks: number[] = [];
  for (const { names } of rows) {
    for (const { field, column } of names) (field === "status" ? statuses : remarks).push(column);
  }
  const status = most(statuses);
  const remark = most(remarks);
  if (status === null && remark === null) return null;
  return { status: status ?? (remark ?? 2) - 1, remark: remark ?? (status ?? 0) + 1 };
}

/** The columns under headings such as "Grøn/gul/rød" and "Bemærkninger". */
function headed(views: readonly SheetView[]): Pair | null {
  const statuses: number[] = [];
  const remarks: number[] = [];
  for (const view of views) {
    for (const cell of cellsOf(view)) {
      const { heading } = cell.written;
      if (heading === "status") statuses.push(cell.column);
      if (heading === "remark") remarks.push(cell.column);
    }
  }
  const status = most(statuses);
  return status === null ? null : { status, remark: most(remarks.filter((c) => c !== status)) ?? status + 1 };
}

/** The column beside the texts that most often holds a status, and the one after it. */
function placed(rows: readonly RowEvidence[], text: number | null): Pair | null {
  const statuses = rows.flatMap(({ view, row }) =>
    (view.rows.get(row) ?? []).filter(({ written }) => written.isStatus).map(({ column }) => column),
  );
  const first = rows.find((row) => row.text?.column === text);
  const merge = first && text !== null ? mergeAt(first.view, { row: first.row, column: text }) : null;
  const status = most(statuses) ?? (text === null ? null : (merge?.to.column ?? text) + 1);
  return status === null ? null : { status, remark: status + 1 };
}

function isAnswered({ view, row }: RowEvidence, { status }: Pair): boolean {
  return cellAt(view, { row, column: status })?.written.isStatus ?? false;
}

/** The value that occurs most often; of several, the smallest. */
function most(values: readonly (number | null)[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  return best?.[0] ?? null;
}
