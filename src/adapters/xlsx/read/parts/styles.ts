/** Turns the styles part into what a cell's style number says: is the number a date, which background has it, is it crossed out? */
import { resolveColour, colourName, type ColourName } from "../values/colours";
import { isSignFont } from "../../../../workbook/signs";
import { isDateFormat } from "../../../../workbook/dateFormat";
import { scanPart, type Package } from "../../../ooxml/read/package";
import type { Attributes } from "../../../ooxml/read/xml/attributes";
import type { ThemeColours } from "./theme";

export interface CellFormat {
  readonly date: boolean;
  /** "#RRGGBB"; null for none, for white, and for patterns that are not one solid colour. */
  readonly fill: string | null;
  /** Of its letters, "#RRGGBB"; null where they are as the program has them. */
  readonly ink: string | null;
  /** Its text is crossed out. */
  readonly struck: boolean;
  /** The font in which its letters are signs, or null. */
  readonly signs: string | null;
  /** A true or a false is shown as a box, ticked or not. */
  readonly tickBox: boolean;
}

/** An element of a font, in the styles or in a text of its own, that crosses out. */
export function isStrike(name: string, attributes: Attributes): boolean {
  return name === "strike" && !/^(0|false)$/.test(attributes.get("val") ?? "");
}

/** The name of a font in which letters are signs, or null. */
export function signFont(attributes: Attributes): string | null {
  const name = attributes.get("val") ?? "";
  return isSignFont(name) ? name : null;
}

/** The theme's first four colours are those of paper and text: most letters have one of them, and it says nothing. */
export function letterColour(attributes: Attributes): ColourName | null {
  const colour = colourName(attributes);
  return colour?.kind === "theme" && colour.theme < 4 ? null : colour;
}

/** "#RRGGBB" of letters; null for black, white and grey ones: they are as everybody's are and say nothing. */
export function inkOf(
  name: ColourName,
  themeColours: () => ThemeColours,
  palette: readonly string[] | null,
): string | null {
  const colour = resolveColour(name, themeColours, palette);
  return colour !== null && /^#(..)\1\1$/.test(colour) ? null : colour;
}

/** As the part writes it, before colours are looked up in the theme. */
export interface Styles {
  readonly fills: readonly (ColourName | null)[];
  /** Six hex digits each; null for Excel's own. */
  readonly palette: readonly string[] | null;
  readonly formats: readonly (Omit<CellFormat, "fill" | "ink"> & {
    readonly fill: number;
    readonly ink: ColourName | null;
  })[];
}

export function readStyles(of: Package, part: string): Styles {
  const codes = new Map<number, string>();
  const fills: (ColourName | null)[] = [];
  const formats: { numberFormat: number; fill: number; font: number; tickBox: boolean }[] = [];
  const fonts: { struck: boolean; signs: string | null; ink: ColourName | null }[] = [];
  let palette: string[] | null = null;
  let solid = false;
  // The lists that hold what cells use; the same elements elsewhere belong to conditional and named styles.
  let list = "";
  const handler = {
    open: (name: string, attributes: Attributes, own: boolean) => {
      if (!own && name !== "xfComplement") return;
      if (name === "fills" || name === "cellXfs" || name === "numFmts" || name === "fonts") list = name;
      else if (name === "dxfs" || name === "cellStyleXfs") list = "";
      else if (name === "indexedColors") palette = [];
      else if (name === "rgbColor") palette?.push((attributes.get("rgb") ?? "").slice(-6));
      else if (list === "numFmts" && name === "numFmt") {
        codes.set(Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? "");
      } else if (list === "fills") {
        if (name === "fill") fills.push(null);
        else if (name === "patternFill") solid = attributes.get("patternType") === "solid";
        else if (name === "fgColor" && solid) fills[fills.length - 1] = colourName(attributes);
      } else if (list === "fonts") {
        const font = fonts.at(-1);
        if (name === "font") fonts.push({ struck: false, signs: null, ink: null });
        else if (font && isStrike(name, attributes)) font.struck = true;
        else if (font && name === "color") font.ink = letterColour(attributes);
        else if (font && name === "name") font.signs = signFont(attributes);
      } else if (list === "cellXfs" && name === "xfComplement") {
        // What complements a format is a box to tick; nothing else has been invented yet.
        const format = formats.at(-1);
        if (format) format.tickBox = true;
      } else if (list === "cellXfs" && name === "xf") {
        const numberFormat = Number(attributes.get("numFmtId") ?? 0);
        const font = Number(attributes.get("fontId") ?? 0);
        const fill = Number(attributes.get("fillId") ?? 0);
        formats.push({ numberFormat, fill, font, tickBox: false });
      }
    },
    close: (name: string, own: boolean) => {
      if (own && name === list) list = "";
    },
  };
  // Boxes to tick are named in a namespace of their own.
  scanPart(of, part, "styleSheet", handler, "all");
  const dates = new Map<number, boolean>();
  for (const { numberFormat } of formats) {
    if (!dates.has(numberFormat))
      dates.set(numberFormat, isDateFormat(numberFormat, codes.get(numberFormat)));
  }
  return {
    fills,
    palette,
    formats: formats.map(({ numberFormat, fill, font, tickBox }) => ({
      date: dates.get(numberFormat) ?? false,
      fill,
      struck: fonts[font]?.struck ?? false,
      signs: fonts[font]?.signs ?? null,
      ink: fonts[font]?.ink ?? null,
      tickBox,
    })),
  };
}

/** @param themeColours asked for only when a fill or letters name a theme colour */
export function cellFormats(
  { fills, palette, formats }: Styles,
  themeColours: () => ThemeColours,
): readonly CellFormat[] {
  const colours = fills.map((fill) => (fill ? resolveColour(fill, themeColours, palette) : null));
  return formats.map(({ fill, ink, ...format }) => ({
    ...format,
    ink: ink && inkOf(ink, themeColours, palette),
    fill: colours[fill] === "#FFFFFF" ? null : (colours[fill] ?? null),
  }));
}
