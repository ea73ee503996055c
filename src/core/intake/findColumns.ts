/** Finds the columns in which a sheet has its texts and its answers: by name, by heading, by place. */
import type { Field } from "./formLayout";
import type { RowEvidence } from "./rowEvidence";
import { cellAt, cellsOf, mergeAt, type SheetView } from "./sheetView";

export interface Columns {
  /** Where the items' texts stand; null where no row has one. */
  readonly text: number | null;
  /** Of each of the form's fields. */
  readonly fields: FieldColumns;
  /** The names lead to another column than the one that holds the answers. */
  readonly moved: boolean;
}

/** A column by the name of its field. */
export type FieldColumns = ReadonlyMap<string, number>;

/**
 * @param views sheets that are laid out alike; nearly always one
 * @param rows those of theirs that hold an item
 * @param fields the form's, from left to right
 */
export function findColumns(
  views: readonly SheetView[],
  rows: readonly RowEvidence[],
  fields: readonly Field[],
): Columns {
  const text = most(rows.map((row) => row.text?.column ?? null));
  const ways = [() => named(rows, fields), () => headed(views, fields), () => placed(rows, text, fields)];
  const sure = firstOf(ways);
  const first = sure ?? sideBySide(fields, (text ?? 1) + 1);
  // Whoever pastes columns past each other leaves names and headings behind: where no value stands in
  // the column that should hold them, the column that holds them in most rows counts. A few do not: a
  // remark may be "-" or "rød" too.
  const answered = (columns: FieldColumns) => rows.filter((row) => isAnswered(row, columns, fields)).length;
  const others = answered(first) > 0 ? [] : ways.flatMap((way) => way() ?? []);
  const fuller = others.find((columns) => answered(columns) * 2 > rows.length);
  if (!fuller) return { text, fields: first, moved: false };
  return { text, fields: changedPlaces(first, fuller, fields), moved: true };
}

function firstOf(ways: readonly (() => FieldColumns | null)[]): FieldColumns | null {
  for (const way of ways) {
    const columns = way();
    if (columns) return columns;
  }
  return null;
}

/** The first field in a column, the others after it. */
function sideBySide(fields: readonly Field[], from: number): FieldColumns {
  return new Map(fields.map(({ name }, index) => [name, from + index]));
}

/** The first field's column is the fuller one; what stood there stands in its place. */
function changedPlaces(first: FieldColumns, fuller: FieldColumns, fields: readonly Field[]): FieldColumns {
  const [key, ...others] = fields.map(({ name }) => name);
  const [from, to] = [first.get(key ?? ""), fuller.get(key ?? "")];
  return new Map(
    [
      [key ?? "", to],
      ...others.map((name) => [name, first.get(name) === to ? from : fuller.get(name)] as const),
    ].flatMap(([name, column]): readonly (readonly [string, number])[] =>
      typeof name === "string" && typeof column === "number" ? [[name, column]] : [],
    ),
  );
}

/** The columns that most names of answer cells lead to; a field that has lost its names stands where it was made. */
function named(rows: readonly RowEvidence[], fields: readonly Field[]): FieldColumns | null {
  const columns = fields.map(({ name }) =>
    most(
      rows.flatMap(({ names }) => names.filter(({ field }) => field === name).map(({ column }) => column)),
    ),
  );
  const known = columns.findIndex((column) => column !== null);
  const from = columns[known];
  if (from === undefined || from === null) return null;
  return new Map(fields.map(({ name }, index) => [name, columns[index] ?? from + index - known]));
}

/** The columns under headings such as "Grøn/gul/rød" and "Bemærkninger". */
function headed(views: readonly SheetView[], fields: readonly Field[]): FieldColumns | null {
  const found = new Map<string, number[]>();
  for (const view of views) {
    for (const { column, written } of cellsOf(view)) {
      if (written.heading === null) continue;
      const known = found.get(written.heading);
      if (known) known.push(column);
      else found.set(written.heading, [column]);
    }
  }
  const columns = new Map<string, number>();
  const first = most(found.get(fields[0]?.name ?? "") ?? []);
  if (first === null) return null;
  for (const [index, { name }] of fields.entries()) {
    const taken = [...columns.values()];
    const own = most((found.get(name) ?? []).filter((column) => !taken.includes(column)));
    columns.set(name, own ?? first + index);
  }
  return columns;
}

/** The column beside the texts that most often holds a value of the first field, and those after it. */
function placed(
  rows: readonly RowEvidence[],
  text: number | null,
  fields: readonly Field[],
): FieldColumns | null {
  const choices = rows.flatMap(({ view, row }) =>
    (view.rows.get(row) ?? []).filter(({ written }) => written.isChoice).map(({ column }) => column),
  );
  const first = rows.find((row) => row.text?.column === text);
  const merge = first && text !== null ? mergeAt(first.view, { row: first.row, column: text }) : null;
  const column = most(choices) ?? (text === null ? null : (merge?.to.column ?? text) + 1);
  return column === null ? null : sideBySide(fields, column);
}

function isAnswered({ view, row }: RowEvidence, columns: FieldColumns, fields: readonly Field[]): boolean {
  const column = columns.get(fields[0]?.name ?? "");
  return column !== undefined && (cellAt(view, { row, column })?.written.isChoice ?? false);
}

/** The value that occurs most often; of several, the smallest. */
function most(values: readonly (number | null)[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  return best?.[0] ?? null;
}
