/** Turns a sheet into how far it reaches, what is merged in it and which names are its own. */
/// <reference types="office-js" />
import { parseArea, type Area } from "../../../workbook/address";
import type { NameSnapshot } from "../../../workbook/snapshot";
import { supports } from "../office";
import { nameSnapshot } from "./outline";

/** What was asked of a sheet; told after the sync by the functions below. */
export interface Extent {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly valued: Excel.Range;
  /** Null where this Excel cannot tell of merged cells. */
  readonly merged: Excel.RangeAreas | null;
}

/** Beyond this many cells only those around values are read: somebody has coloured whole columns. */
const MOST_CELLS = 400_000;

export function measure(sheet: Excel.Worksheet): Extent {
  const used = sheet.getUsedRangeOrNullObject();
  const valued = sheet.getUsedRangeOrNullObject(true);
  used.load("address,cellCount");
  valued.load("address");
  sheet.names.load("items/name,items/formula");
  const merged = supports("1.13") ? used.getMergedAreasOrNullObject() : null;
  merged?.areas.load("items/address");
  return { sheet, used, valued, merged };
}

/** The area whose cells are read; null for an empty sheet. */
export function areaOf({ used, valued }: Extent): Area | null {
  if (used.isNullObject) return null;
  // Excel says -1 where the count is too large to say.
  if (used.cellCount >= 0 && used.cellCount <= MOST_CELLS) return parseArea(withoutSheet(used.address));
  return valued.isNullObject ? null : parseArea(withoutSheet(valued.address));
}

export function mergesOf({ used, merged }: Extent): readonly string[] {
  if (merged === null || used.isNullObject || merged.isNullObject) return [];
  return merged.areas.items.map(({ address }) => withoutSheet(address));
}

/** Names that hold on this sheet only. */
export function namesOf({ sheet }: Extent): readonly NameSnapshot[] {
  return sheet.names.items.map((name) => nameSnapshot(name, sheet.name));
}

/** "'Min side'!B2:C3" → "B2:C3". */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
