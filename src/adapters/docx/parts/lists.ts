/** Turns the part for numbering into which lists there are and how they mark their points. */
import { scanPart, type Package } from "../../ooxml/read/package";
import type { ListLevel, ListOutline } from "../story/lists";

const LEVELS = 9;

export function readNumbering(of: Package, part: string): ListOutline["lists"] {
  const outlines = new Map<string, ListLevel[]>();
  const lists = new Map<string, string>();
  let outline = "";
  let list: string | null = null;
  let level: { format: string; pattern: string; start: number } | null = null;
  scanPart(of, part, "numbering", {
    open: (name, attributes) => {
      const value = attributes.getPrefixed("val") ?? "";
      if (name === "abstractNum") {
        outline = attributes.getPrefixed("abstractNumId") ?? "";
        outlines.set(outline, []);
      } else if (name === "num") list = attributes.getPrefixed("numId") ?? "";
      else if (name === "abstractNumId" && list !== null) lists.set(list, value);
      // A list may change single levels of its outline; the outline's own are what nearly all show.
      else if (name === "lvl" && list === null) {
        const depth = Number(attributes.getPrefixed("ilvl") ?? 0);
        level = { format: "decimal", pattern: "", start: 1 };
        const levels = outlines.get(outline);
        if (levels && depth >= 0 && depth < LEVELS) levels[depth] = level;
      } else if (level && name === "numFmt") level.format = value;
      else if (level && name === "lvlText") level.pattern = value.slice(0, 40);
      else if (level && name === "start" && /^\d{1,6}$/.test(value)) level.start = Number(value);
    },
    close: (name) => {
      if (name === "lvl") level = null;
      else if (name === "num") list = null;
    },
  });
  return new Map(
    [...lists].map(([id, counter]) => [id, { counter, levels: outlines.get(counter) ?? [] }] as const),
  );
}
