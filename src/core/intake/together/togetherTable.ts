/** A sheet → the table in which all answer together: a row for each who answers, a column for each item. */
import { comparable } from "../../text/comparable";
import type { FormLayout } from "../formLayout";
import type { SeenRow, SheetView } from "../sheetView";

export interface TogetherTable {
  readonly view: SheetView;
  /** The column that says who answers. */
  readonly names: number;
  /** The column of each item, by its id. */
  readonly columns: ReadonlyMap<string, number>;
  /** Below the headings, from the top. */
  readonly rows: readonly (readonly [row: number, cells: SeenRow])[];
}

/** So many headings that name an item are no accident. */
const FEWEST = 3;

/** @param isName names who may answer @returns null for a sheet that is no such table */
export function togetherTable(
  view: SheetView,
  form: FormLayout,
  isName: (text: string) => boolean,
): TogetherTable | null {
  const heads = headsOf(form);
  for (const [row, cells] of view.rows) {
    const found = cells.flatMap((cell) => {
      const item = heads.get(comparable(cell.written.text));
      return item === undefined ? [] : [[item, cell.column] as const];
    });
    const columns = new Map(found);
    if (columns.size < Math.min(FEWEST, form.items.length) || columns.size < found.length) continue;
    const rows = [...view.rows].filter(([one]) => one > row);
    const names = namesColumn(rows, [...columns.values()], isName);
    if (names !== null) return { view, names, columns, rows };
  }
  return null;
}

/** Items by what may stand over their columns: number and text, text alone, number alone, or the short name. */
function headsOf({ items, names }: FormLayout): ReadonlyMap<string, string> {
  return new Map(
    items.flatMap(({ id, text, variants }) =>
      [id, names.get(id) ?? id, ...[text, ...variants].flatMap((words) => [words, `${id} ${words}`])].map(
        (words) => [comparable(words), id] as const,
      ),
    ),
  );
}

/** The column outside the items that names most of those who may answer; null where none names anybody. */
function namesColumn(
  rows: TogetherTable["rows"],
  items: readonly number[],
  isName: (text: string) => boolean,
): number | null {
  const named = new Map<number, number>();
  for (const [, cells] of rows) {
    for (const { column, written } of cells) {
      if (items.includes(column) || !isName(written.text)) continue;
      named.set(column, (named.get(column) ?? 0) + 1);
    }
  }
  const [most] = [...named].toSorted(([a, m], [b, n]) => n - m || a - b);
  return most?.[0] ?? null;
}
