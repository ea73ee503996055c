/** Turns fonts, fills, borders and alignment into the pieces of XML that looks are made of. */
import type { Border, CellStyle, RunFont } from "../../../../workbook/description";
import { attributes } from "../../../ooxml/write/markup";

interface NamedFont extends RunFont {
  readonly name?: string;
}

/** The workbook's normal font; column widths are counted in its digits. */
export const NORMAL_FONT = { name: "Calibri", size: 11 } as const;
/** What the format calls fonts without serifs. */
const SWISS = 2;

/** In the order that the schema asks for (ECMA-376, CT_Font, as Excel writes it). */
export function font(
  { bold, italic, struck, underline, size, colour: hex, name }: NamedFont,
  nameElement: "name" | "rFont" = "name",
): string {
  return (
    (bold ? "<b/>" : "") +
    (italic ? "<i/>" : "") +
    (struck ? "<strike/>" : "") +
    (underline ? "<u/>" : "") +
    (size === undefined ? "" : `<sz val="${size}"/>`) +
    (hex === undefined ? "" : colour("color", hex)) +
    (name === undefined ? "" : `<${nameElement} val="${name}"/><family val="${SWISS}"/>`)
  );
}

export function solidFill(hex: string): string {
  return `<fill><patternFill patternType="solid">${colour("fgColor", hex)}</patternFill></fill>`;
}

/** On top of a cell's own look, the fill stands in the colour that Excel reads there. */
export function differentialFill(hex: string): string {
  return `<fill><patternFill patternType="solid">${colour("bgColor", hex)}</patternFill></fill>`;
}

export function border(lines: Border): string {
  const sides = (["left", "right", "top", "bottom"] as const).map((side) => {
    const line = lines[side];
    return line ? `<${side} style="${line.weight}">${colour("color", line.colour)}</${side}>` : `<${side}/>`;
  });
  return `<border>${sides.join("")}<diagonal/></border>`;
}

/** "" where the style says nothing of it. */
export function alignment({ horizontal, vertical, wrap, indent, rotation }: CellStyle): string {
  if (!horizontal && !vertical && !wrap && !indent && !rotation) return "";
  return `<alignment${attributes({
    horizontal: horizontal ?? (indent ? "left" : undefined),
    vertical,
    textRotation: rotation ? (rotation > 0 ? rotation : 90 - rotation) : undefined,
    wrapText: wrap || undefined,
    indent: indent || undefined,
  })}/>`;
}

/** "#2E8B57", opaque, as the element of this name. @param name also "tabColor" */
export function colour(name: string, hex: string): string {
  return `<${name} rgb="FF${hex.slice(1).toUpperCase()}"/>`;
}
