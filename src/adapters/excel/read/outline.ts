/** Turns the workbook itself into its sheets, its names and what it says of itself. */
/// <reference types="office-js" />
import type { NameSnapshot, WorkbookSnapshot } from "../../../workbook/snapshot";
import { SHAPES } from "./boxes";

/** To be asked after the sync. */
export interface Outline {
  readonly sheets: () => readonly Excel.Worksheet[];
  readonly names: () => readonly NameSnapshot[];
  readonly customProperties: () => ReadonlyMap<string, string>;
  readonly properties: () => WorkbookSnapshot["properties"];
}

export function loadOutline({ workbook }: Excel.RequestContext): Outline {
  const { worksheets, names, properties } = workbook;
  worksheets.load(`items/id,items/name,items/visibility,items/protection/protected,${SHAPES}`);
  names.load("items/name,items/formula,items/scope");
  properties.load("title,lastAuthor,creationDate");
  properties.custom.load("items/key,items/value");
  return {
    sheets: () => worksheets.items,
    names: () =>
      names.items.filter(({ scope }) => scope === "Workbook").map((name) => nameSnapshot(name, null)),
    customProperties: () => new Map(properties.custom.items.map(({ key, value }) => [key, String(value)])),
    properties: () => ({
      title: properties.title || null,
      lastModifiedBy: properties.lastAuthor || null,
      // Excel tells nobody when the open workbook was last saved.
      modified: null,
      created: instant(properties.creationDate),
    }),
  };
}

/** @param scope the sheet that the name belongs to */
export function nameSnapshot({ name, formula }: Excel.NamedItem, scope: string | null): NameSnapshot {
  return { name, refersTo: String(formula).replace(/^=/, ""), scope };
}

/** A workbook that was never saved has a date of the year 1, or none. */
function instant(date: Date | string | null | undefined): string | null {
  if (!date) return null;
  const time = new Date(date);
  return Number.isNaN(time.getTime()) || time.getUTCFullYear() < 1900 ? null : time.toISOString();
}
