/** Turns the theme part into the colours that styles name by number. */
import { OFFICE_COLOURS } from "../../officeColours";
import { scanPart, type Package } from "../../../ooxml/package";

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
export function readThemeColours(of: Package, part: string): ThemeColours {
  const colours = new Map<string, string>();
  let inScheme = false;
  let place: string = "";
  scanPart(of, part, "theme", {
    open: (name, attributes) => {
      if (name === "clrScheme") inScheme = true;
      else if (inScheme && ORDER.some((one) => one === name)) place = name;
      else if (inScheme && (name === "srgbClr" || name === "sysClr")) {
        const hex = attributes.get(name === "srgbClr" ? "val" : "lastClr");
        if (hex !== undefined && !colours.has(place)) colours.set(place, hex);
      }
    },
    close: (name) => {
      if (name === "clrScheme") inScheme = false;
    },
  });
  return ORDER.map((name) => colours.get(name) ?? null);
}
