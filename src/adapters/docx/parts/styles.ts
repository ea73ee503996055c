/** Turns the part for styles into what matters of them: which put into lists, which hide. */
import { scanPart, type Package } from "../../ooxml/read/package";
import type { Attributes } from "../../ooxml/read/xml/attributes";
import { NOTHING_HIDDEN, type HidingOutline, type StyleHiding } from "../story/hiding";
import type { ListOutline } from "../story/lists";
import { isOn } from "../story/onOff";

export interface Styles {
  readonly lists: ListOutline["styles"];
  readonly hiding: HidingOutline;
}

export const NO_STYLES: Styles = { lists: new Map(), hiding: NOTHING_HIDDEN };

/** More styles based on each other than this are nobody's. */
const MOST_STYLES = 2_000;

interface OpenStyle {
  readonly id: string;
  level: number;
  hides: boolean | null;
  basedOn: string | null;
}

export function readStyles(of: Package, part: string): Styles {
  const lists = new Map<string, { list: string; level: number }>();
  const styles = new Map<string, StyleHiding>();
  const defaults: { paragraph: string | null; character: string | null } = {
    paragraph: null,
    character: null,
  };
  let all = false;
  let style: OpenStyle | null = null;
  let inDefaults = false;
  /** Looks of a table's first row and the like, and of a paragraph's mark, are not the style's own. */
  let inOther: string | null = null;
  const openStyle = (attributes: Attributes): OpenStyle => {
    const id = attributes.getPrefixed("styleId") ?? "";
    const type = attributes.getPrefixed("type");
    if ((type === "paragraph" || type === "character") && isOn(attributes.getPrefixed("default") ?? "0")) {
      defaults[type] = id;
    }
    return { id, level: 0, hides: null, basedOn: null };
  };
  scanPart(of, part, "styles", {
    open: (name, attributes) => {
      const value = attributes.getPrefixed("val") ?? "";
      if (name === "style") style = openStyle(attributes);
      else if (name === "rPrDefault") inDefaults = true;
      else if (name === "vanish" && inDefaults) all = isOn(value);
      else if (!style) return;
      else if (name === "tblStylePr" || name === "pPr") inOther ??= name;
      else if (name === "basedOn") style.basedOn = value;
      else if (name === "vanish" && inOther === null) style.hides = isOn(value);
      else if (name === "ilvl" && /^[0-8]$/.test(value)) style.level = Number(value);
      else if (name === "numId") lists.set(style.id, { list: value, level: style.level });
    },
    close: (name) => {
      if (name === "rPrDefault") inDefaults = false;
      else if (name === inOther) inOther = null;
      else if (name === "style" && style) {
        const { id, hides, basedOn } = style;
        if (styles.size < MOST_STYLES) styles.set(id, { hides, basedOn });
        style = null;
      }
    },
  });
  return {
    lists,
    hiding: { styles, all, paragraphStyle: defaults.paragraph, runStyle: defaults.character },
  };
}
