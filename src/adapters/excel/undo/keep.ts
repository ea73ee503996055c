/** Turns sheets that are about to be changed into all that is needed to bring them back. */
/// <reference types="office-js" />
import { toA1 } from "../../../workbook/address";
import type { WorkbookSnapshot } from "../../../workbook/snapshot";
import { isOnTheWeb } from "../host/abilities";
import { inExcel, supports } from "../host/office";
import type { Before, SheetBefore } from "../swap/before";
import type { KnownSheet } from "../swap/changes";
import { mentions } from "../write/formula";
import { handsOverFiles, wholeFile } from "./wholeFile";

/** What a write leaves for its undoing; it lies in the pane's memory and nowhere else. */
export interface Kept {
  /** The workbook before the write. */
  readonly before: Before;
  /** Its file; null when no sheet has been replaced. */
  readonly file: Uint8Array | null;
  /** Sheets that were there and are not any more, or not as they were. */
  readonly gone: readonly string[];
  /** Formulas in those that refer to sheets which stayed: Excel loses such when it takes a sheet out of a file. */
  readonly outward: readonly OutwardFormula[];
  /** What stands in their place, and what it held right after the write. */
  readonly made: readonly KnownSheet[];
  /** Names and custom properties that the write has set. */
  readonly names: readonly string[];
  readonly custom: readonly string[];
}

export interface OutwardFormula {
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
  /** With its leading "=". */
  readonly formula: string;
}

/**
 * Whether these sheets, where they are there, come back whole: Excel on the web brings neither charts nor comments.
 *
 * At most two syncs.
 */
export async function canKeep(names: readonly string[]): Promise<boolean> {
  return inExcel(async (context) => {
    const found = names.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load("id");
      return sheet;
    });
    await context.sync();
    const there = found.filter(({ isNullObject }) => !isNullObject);
    if (there.length === 0) return true;
    if (!handsOverFiles()) return false;
    if (!isOnTheWeb()) return true;
    const counts = there.flatMap((sheet) => [
      sheet.charts.getCount(),
      ...(supports("1.10") ? [sheet.comments.getCount()] : []),
    ]);
    await context.sync();
    return counts.every(({ value }) => value === 0);
  });
}

/** The workbook's file; null where it would not bring these sheets back whole. No sync. */
export async function keptFile(sheets: readonly SheetBefore[]): Promise<Uint8Array | null> {
  return handsOverFiles() && !sheets.some(({ wouldLose }) => wouldLose) ? wholeFile() : null;
}

/** @param gone names of the sheets that will be replaced */
export function outwardFormulas(
  asRead: WorkbookSnapshot | null,
  before: Before,
  gone: readonly string[],
): readonly OutwardFormula[] {
  if (asRead === null) return [];
  const going = new Set(gone.map((name) => name.toLowerCase()));
  const ids = new Set(before.sheets.filter(({ name }) => going.has(name.toLowerCase())).map(({ id }) => id));
  const staying = (names: readonly string[]) => new Set(names.map((name) => name.toLowerCase()));
  const sheets = staying(before.sheets.filter(({ id }) => !ids.has(id)).map(({ name }) => name));
  const tables = staying(before.tables.filter(({ sheet }) => !ids.has(sheet)).map(({ name }) => name));
  return asRead.sheets
    .filter(({ name }) => going.has(name.toLowerCase()))
    .flatMap(({ name, cells }) =>
      cells.flatMap(({ row, column, formula }) =>
        formula !== undefined && mentions(formula, sheets, tables)
          ? [{ sheet: name, cell: toA1({ row, column }), formula: `=${formula}` }]
          : [],
      ),
    );
}
