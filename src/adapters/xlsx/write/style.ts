/** Turns a style of the description into the writer's own form, with the workbook's normal font filled in. */
import type { CellStyle as WrittenStyle } from "hucre/xlsx";
import type { BorderLine, CellStyle, ConditionalFormat, Font } from "../../../workbook/description";

type WrittenFont = NonNullable<WrittenStyle["font"]>;
type WrittenBorder = NonNullable<WrittenStyle["border"]>;

/** The workbook's normal font; column widths are counted in its digits. */
export const NORMAL_FONT = { name: "Calibri", size: 11, family: 2 } as const;

/** "#2E8B57" → {rgb: "2E8B57"}. */
export function colour(hex: string): { rgb: string } {
  return { rgb: hex.slice(1).toUpperCase() };
}

export function writtenStyle(style: CellStyle): WrittenStyle {
  return {
    ...(style.font && { font: { ...NORMAL_FONT, ...writtenFont(style.font) } }),
    ...(style.fill && { fill: { type: "pattern", pattern: "solid", fgColor: colour(style.fill) } }),
    ...(style.border && { border: writtenBorder(style.border) }),
    ...alignment(style),
    ...(style.numberFormat && { numFmt: style.numberFormat }),
    ...(style.unlocked && { protection: { locked: false } }),
  };
}

/** A difference on top of the cell's own style: only what the format says, and the fill in the colour that Excel reads there. */
export function differentialStyle({ fill, font }: ConditionalFormat): WrittenStyle {
  return {
    ...(font && { font: writtenFont(font) }),
    ...(fill && { fill: { type: "pattern", pattern: "solid", bgColor: colour(fill) } }),
  };
}

function writtenFont({ size, bold, italic, underline, colour: hex }: Font): WrittenFont {
  return {
    ...(size !== undefined && { size }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(hex && { color: colour(hex) }),
  };
}

function alignment({
  horizontal,
  vertical,
  wrap,
  indent,
  rotation,
}: CellStyle): Pick<WrittenStyle, "alignment"> {
  if (!horizontal && !vertical && !wrap && !indent && !rotation) return {};
  return {
    alignment: {
      ...(horizontal && { horizontal }),
      ...(vertical && { vertical }),
      ...(wrap && { wrapText: true }),
      ...(indent && { indent, horizontal: horizontal ?? "left" }),
      ...(rotation && { textRotation: rotation > 0 ? rotation : 90 - rotation }),
    },
  };
}

function writtenBorder(border: NonNullable<CellStyle["border"]>): WrittenBorder {
  const side = (line: BorderLine) => ({ style: line.weight, color: colour(line.colour) });
  return {
    ...(border.top && { top: side(border.top) }),
    ...(border.right && { right: side(border.right) }),
    ...(border.bottom && { bottom: side(border.bottom) }),
    ...(border.left && { left: side(border.left) }),
  };
}
