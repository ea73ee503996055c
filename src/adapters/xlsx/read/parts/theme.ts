/** Turns the theme's colours into those that styles name by number. */
import { OFFICE_COLOURS } from "../../../ooxml/officeColours";
import type { Package } from "../../../ooxml/read/package";
import { readThemeColours } from "../../../ooxml/read/theme";

/** Styles count light before dark, the theme writes dark first: ECMA-376 18.8.3, as Excel does it. */
const ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
] as const;

export type ThemeColours = readonly (string | null)[];

/** What Excel shows where the workbook brings no theme of its own. */
export const OFFICE_THEME: ThemeColours = ORDER.map((name) => OFFICE_COLOURS[name]);

/** Six hex digits each, in the order of the numbers; null where the theme has none. */
export function themeColoursOf(of: Package, part: string): ThemeColours {
  const colours = readThemeColours(of, part);
  return ORDER.map((name) => colours.get(name) ?? null);
}
