/** Turns the ways in which a workbook names a colour into "#RRGGBB". */
import type { Attributes } from "../../../ooxml/read/xml/attributes";

/** The 56 colours of Excel's old palette, which files still name by number; 0 to 7 repeat 8 to 15. */
const PALETTE = (
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF" +
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF" +
  "800000008000000080808000800080008080C0C0C0808080" +
  "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF" +
  "000080FF00FFFFFF0000FFFF8000808000000080800000FF" +
  "00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99" +
  "3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696" +
  "003366339966003300333300993300993366333399333333"
).match(/.{6}/g);

export type ColourName =
  | { readonly kind: "rgb"; readonly rgb: string }
  | { readonly kind: "theme"; readonly theme: number; readonly tint: number }
  | { readonly kind: "indexed"; readonly indexed: number };

/** How a colour element names its colour; null when it leaves it to the program. */
export function colourName(attributes: Attributes): ColourName | null {
  const rgb = attributes.get("rgb");
  // Some programs write the opacity in front, some write it as 0, some not at all; Excel passes over it.
  if (rgb !== undefined)
    return /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb) ? { kind: "rgb", rgb: rgb.slice(-6) } : null;
  const theme = wholeNumber(attributes.get("theme"));
  if (theme !== null) {
    const tint = Number(attributes.get("tint") ?? 0);
    return { kind: "theme", theme, tint: tint >= -1 && tint <= 1 ? tint : 0 };
  }
  const indexed = wholeNumber(attributes.get("indexed"));
  return indexed === null ? null : { kind: "indexed", indexed };
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : null;
}

/**
 * "#RRGGBB" in capitals; null when the name leads to no colour.
 *
 * @param themeColours as the theme counts them; asked for only when a theme colour is named
 * @param ownPalette the workbook's own palette, or null for Excel's
 */
export function resolveColour(
  name: ColourName,
  themeColours: () => readonly (string | null)[],
  ownPalette: readonly string[] | null,
): string | null {
  const hex =
    name.kind === "rgb"
      ? name.rgb
      : name.kind === "indexed"
        ? (ownPalette ?? PALETTE)?.[name.indexed]
        : themeColours()[name.theme];
  if (!hex || !/^[0-9a-f]{6}$/i.test(hex)) return null;
  return `#${(name.kind === "theme" ? tinted(hex, name.tint) : hex).toUpperCase()}`;
}

/** Lightens (above 0) or darkens (below 0) as ECMA-376 18.8.19 says: the lightness in HSL is moved. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [low, high] = [Math.min(r, g, b), Math.max(r, g, b)];
  const light = (low + high) / 2;
  const moved = tint < 0 ? light * (1 + tint) : light + (1 - light) * tint;
  const saturation = high === low ? 0 : (high - low) / (1 - Math.abs(2 * light - 1));
  const spread = (1 - Math.abs(2 * moved - 1)) * saturation;
  // Hue is kept: each channel keeps its place between the lowest and the highest.
  const channel = (value: number) => {
    const place = high === low ? 0.5 : (value - low) / (high - low);
    const byte = Math.round((moved + (place - 0.5) * spread) * 255);
    return Math.min(255, Math.max(0, byte)).toString(16).padStart(2, "0");
  };
  return channel(r) + channel(g) + channel(b);
}
