/** Turns a sheet into how far it reaches, and where in it there is more than values. */
/// <reference types="office-js" />
import { parseArea, type Area } from "../../../workbook/address";
import type { NameSnapshot } from "../../../workbook/snapshot";
import { supports } from "../host/office";
import { nameSnapshot } from "./outline";

/** What was asked of a sheet; told after the sync by the functions below. */
export interface Extent {
  readonly sheet: Excel.Worksheet;
  /** Whether looks are asked for too. */
  readonly looks: boolean;
  readonly used: Excel.Range;
  readonly valued: Excel.Range;
  /** Null where merged cells are not asked for, or this Excel cannot tell of them. */
  readonly merged: Excel.RangeAreas | null;
  /** What spares asking each cell; null where every cell has to be asked. */
  readonly hints: Hints | null;
}

interface Hints {
  /** Null on a protected sheet, where Excel looks for no special cells. */
  readonly formulas: Excel.RangeAreas | null;
  /** The background and the crossing-out of each row of the valued area, with null where its cells differ. */
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
}

/** Beyond this many cells only those around values are read: somebody has coloured whole columns. */
const MOST_CELLS = 400_000;

/** What to ask of a sheet. */
export interface Wanted {
  /** Backgrounds, crossing-out, links and merges: Microsoft's client sends these questions as if they changed something. */
  readonly looks: boolean;
  /** False to ask only what no workbook can make too much, and what no other workbook in front stands in the way of. */
  readonly hinted: boolean;
}

export function measure(sheet: Excel.Worksheet, { looks, hinted }: Wanted): Extent {
  const used = sheet.getUsedRangeOrNullObject();
  const valued = sheet.getUsedRangeOrNullObject(true);
  used.load("address,cellCount");
  valued.load("address");
  if (hinted) sheet.names.load("items/name,items/formula");
  // On an empty sheet this is A1, so there is always something to ask.
  const all = sheet.getUsedRange();
  const merged = looks && supports("1.13") ? all.getMergedAreasOrNullObject() : null;
  merged?.areas.load("items/address");
  return { sheet, looks, used, valued, merged, hints: hinted ? hintsFor(sheet, all, looks) : null };
}

function hintsFor(sheet: Excel.Worksheet, all: Excel.Range, looks: boolean): Hints {
  const formulas = sheet.protection.protected ? null : all.getSpecialCellsOrNullObject("Formulas");
  formulas?.areas.load("items/address");
  return {
    formulas,
    rows: looks
      ? sheet
          .getUsedRange(true)
          .getRowProperties({ format: { fill: { color: true }, font: { strikethrough: true } } })
      : null,
  };
}

/** The area whose cells are read; null for an empty sheet. */
export function areaOf({ used, valued }: Extent): Area | null {
  if (used.isNullObject) return null;
  // Excel says -1 where the count is too large to say.
  if (used.cellCount >= 0 && used.cellCount <= MOST_CELLS) return areaAt(used.address);
  return valued.isNullObject ? null : areaAt(valued.address);
}

/** Where formulas stand; null when that is not known, so that each cell has to be asked. */
export function formulaAreasOf({ hints }: Extent): readonly Area[] | null {
  if (!hints?.formulas) return null;
  if (hints.formulas.isNullObject) return [];
  return hints.formulas.areas.items.flatMap(({ address }) => areaAt(address) ?? []);
}

/** Whether some cell of the row may have a background. */
export function mayBeFilled(extent: Extent): (row: number) => boolean {
  const { hints, valued, looks } = extent;
  if (!looks) return () => false;
  const rows = hints?.rows;
  const area = areaOf(extent);
  const known = valued.isNullObject ? null : areaAt(valued.address);
  // What is known of the rows' valued cells must hold for all that is read of them.
  if (!rows || !area || !known) return () => true;
  if (known.from.column !== area.from.column || known.to.column !== area.to.column) return () => true;
  const plain = rows.value.map(({ format }) => format?.fill?.color?.toUpperCase() === "#FFFFFF");
  return (row) => plain[row - known.from.row] !== true;
}

/** Whether some cell of the row may hold text that is crossed out: none does where no value stands. */
export function mayBeStruck({ hints, valued, looks }: Extent): (row: number) => boolean {
  if (!looks) return () => false;
  const known = valued.isNullObject ? null : areaAt(valued.address);
  if (!known) return () => false;
  const rows = hints?.rows;
  if (!rows) return () => true;
  // A row that is crossed out in part says null.
  const struck = rows.value.map(({ format }) => format?.font?.strikethrough !== false);
  return (row) => struck[row - known.from.row] === true;
}

/**
 * Whether a link may lie behind text in the row: where no value stands there is no text. Excel does not say of a whole
 * row whether any of its cells has a link, so each is asked.
 */
export function mayBeLinked({ valued, looks }: Extent): (row: number) => boolean {
  const known = looks && !valued.isNullObject ? areaAt(valued.address) : null;
  return (row) => known !== null && known.from.row <= row && row <= known.to.row;
}

export function mergesOf({ merged }: Extent): readonly string[] {
  if (merged === null || merged.isNullObject) return [];
  return merged.areas.items.map(({ address }) => withoutSheet(address));
}

/** Names that hold on this sheet only; none where the sheet was not asked for them. */
export function namesOf({ sheet, hints }: Extent): readonly NameSnapshot[] {
  if (hints === null) return [];
  return sheet.names.items.map((name) => nameSnapshot(name, sheet.name));
}

function areaAt(address: string): Area | null {
  return parseArea(withoutSheet(address));
}

/** "'Min side'!B2:C3" → "B2:C3". */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
