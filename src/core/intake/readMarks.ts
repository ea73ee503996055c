/** Turns properties, the hidden sheet and the defined names into what the form says of itself. */
import { parseReference } from "../../workbook/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { MARK_KEYS, MARK_SHEET } from "../marks/marks";
import { displayText } from "./displayText";
import { groupedBy } from "./groupedBy";

export type MarkKey = keyof typeof MARK_KEYS;

/** Where a mark stands, the surest place first. */
export type MarkPlace = "properties" | "markSheet";

export interface Marks {
  /** The sheets that carry marks, nearly always one; what the first of them says counts. */
  readonly sheets: readonly SheetSnapshot[];
  readonly properties: ReadonlyMap<string, string>;
  readonly markSheet: ReadonlyMap<string, string>;
  /** Every name that leads to a cell, by its name and then by the sheet, both in lower case. */
  readonly names: ReadonlyMap<string, NamedCells>;
  /** The sheets, in lower case, to which the workbook's own names of a form lead. */
  readonly namedSheets: ReadonlySet<string>;
}

/** The cells that one name leads to, by their sheets in lower case; several where sheets have been copied. */
export type NamedCells = ReadonlyMap<string, readonly NamedCell[]>;

/** A cell that a name leads to. */
export interface NamedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** A name that belongs to a sheet was copied along with it; the form's own names belong to the workbook. */
  readonly own: boolean;
}

/** What of a file may carry marks. */
export type MarkedFile = Pick<WorkbookSnapshot, "sheets" | "names" | "customProperties">;

export function readMarks(snapshot: MarkedFile): Marks {
  const sheets = snapshot.sheets.filter(isMarkSheet);
  const [sheet] = sheets;
  return {
    sheets,
    properties: snapshot.customProperties,
    markSheet: new Map(sheet ? pairs(sheet) : []),
    ...readNames(snapshot),
  };
}

const KEYS: ReadonlySet<string> = new Set(Object.values(MARK_KEYS));

/** The sheet that carries the marks, under whatever name another program has left it. */
export function isMarkSheet(sheet: SheetSnapshot): boolean {
  return (
    sheet.name.toLowerCase() === MARK_SHEET ||
    sheet.cells.filter((cell) => cell.column === 1 && KEYS.has(displayText(cell).trim())).length >= 2
  );
}

/** What each place says under a key, the surest place first; places that say nothing are left out. */
export function markValues(
  marks: Marks,
  key: MarkKey,
): readonly { readonly place: MarkPlace; readonly value: string }[] {
  return PLACES.map((place) => ({ place, value: valueAt(marks, place, key) })).filter(
    ({ value }) => value !== "",
  );
}

const PLACES: readonly MarkPlace[] = ["properties", "markSheet"];

/** The surest value under a key, or null. */
export function markValue(marks: Marks, key: MarkKey): string | null {
  return valueAt(marks, "properties", key) || valueAt(marks, "markSheet", key) || null;
}

/** "" where it says nothing. */
function valueAt(marks: Marks, place: MarkPlace, key: MarkKey): string {
  return marks[place].get(MARK_KEYS[key])?.trim() ?? "";
}

function pairs(sheet: SheetSnapshot): [string, string][] {
  const values = new Map(
    sheet.cells.filter(({ column }) => column === 2).map((cell) => [cell.row, displayText(cell)]),
  );
  return sheet.cells
    .filter(({ column }) => column === 1)
    .map((cell) => [displayText(cell).trim(), values.get(cell.row) ?? ""]);
}

type Names = Pick<Marks, "names" | "namedSheets">;

const namesBefore = new WeakMap<WorkbookSnapshot["names"], Names>();

/** Made once a list of names: files of the same form share one. */
function readNames({ names: list }: MarkedFile): Names {
  const before = namesBefore.get(list);
  if (before) return before;
  const names = collectCells(list);
  const read = { names, namedSheets: sheetsOf(names) };
  namesBefore.set(list, read);
  return read;
}

function sheetsOf(names: Marks["names"]): ReadonlySet<string> {
  const ours = [...names]
    .filter(([name]) => name.startsWith("fremdrift_"))
    .flatMap(([, sheets]) => [...sheets]);
  return new Set(ours.filter(([, cells]) => cells.some(({ own }) => own)).map(([sheet]) => sheet));
}

/** The first cell that a name leads to, whatever sheet it is on. */
export function firstNamed({ names }: Marks, name: string): NamedCell | null {
  const [cells] = names.get(name.toLowerCase())?.values() ?? [];
  return cells?.[0] ?? null;
}

/** The cells on a sheet that a name leads to. */
export function namedOn(names: Marks["names"], name: string, sheet: string): readonly NamedCell[] {
  return names.get(name.toLowerCase())?.get(sheet.toLowerCase()) ?? [];
}

/** Names that have lost their cell (#REF!) or lead to another workbook are left out. */
function collectCells(names: WorkbookSnapshot["names"]): Marks["names"] {
  const cells = names.flatMap(({ name, refersTo, scope }) => {
    const target = parseReference(refersTo);
    if (!target) return [];
    const cell: NamedCell = { sheet: target.sheet, ...target.area.from, own: scope === null };
    return [{ name, cell }];
  });
  const byName = groupedBy(cells, ({ name }) => name.toLowerCase());
  return new Map(
    [...byName].map(([name, own]) => [
      name,
      groupedBy(
        own.map(({ cell }) => cell),
        ({ sheet }) => sheet.toLowerCase(),
      ),
    ]),
  );
}
