/** Turns the theme part into its colours. */
import { OFFICE_COLOURS } from "../officeColours";
import { scanPart, type Package } from "./package";

export type ThemeColourName = keyof typeof OFFICE_COLOURS;

const isColourName = (name: string): name is ThemeColourName => Object.hasOwn(OFFICE_COLOURS, name);

/** Six hex digits by name; where the theme names a colour twice, the first counts. */
export function readThemeColours(of: Package, part: string): ReadonlyMap<ThemeColourName, string> {
  const colours = new Map<ThemeColourName, string>();
  let inScheme = false;
  let place: ThemeColourName | null = null;
  scanPart(of, part, "theme", {
    open: (name, attributes) => {
      if (name === "clrScheme") inScheme = true;
      else if (inScheme && isColourName(name)) place = name;
      else if (inScheme && place !== null && (name === "srgbClr" || name === "sysClr")) {
        const hex = attributes.get(name === "srgbClr" ? "val" : "lastClr");
        if (hex !== undefined && !colours.has(place)) colours.set(place, hex);
      }
    },
    close: (name) => {
      if (name === "clrScheme") inScheme = false;
    },
  });
  return colours;
}
