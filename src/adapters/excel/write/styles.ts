/**
 * Turns styles into looks: area by area, never cell by cell, and never as a list of areas in one text, which Excel reads
 * otherwise where Windows separates lists by ";", as it does in Danish.
 */
/// <reference types="office-js" />
import { areaToA1, toA1, type Area } from "../../../workbook/address";
import type {
  Border,
  BorderLine,
  CellDescription,
  CellStyle,
  Font,
  SheetDescription,
} from "../../../workbook/description";
import { ImpossibleDescription } from "../../../workbook/impossibleDescription";
import { rectangles } from "./areas";
import { step, type Step } from "./step";

/** The description counts column widths in digits of this font; the open workbook may have another. */
export const NORMAL_FONT = { name: "Calibri", size: 11 } as const;

const WEIGHTS = { hair: "Hairline", thin: "Thin", medium: "Medium" } as const;
const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Calls that a style needs at most, without its borders. */
const STYLE_CALLS = 18;
const BORDER_CALLS = 4;

export function styleSteps(
  sheet: string,
  cells: SheetDescription["cells"],
  styles: Readonly<Record<string, CellStyle>>,
): readonly Step[] {
  const byStyle = new Map<string, CellDescription[]>();
  for (const cell of cells) {
    if (cell.style === undefined) continue;
    const same = byStyle.get(cell.style);
    if (same) same.push(cell);
    else byStyle.set(cell.style, [cell]);
  }
  return [...byStyle].flatMap(([name, same]) => {
    const style = styles[name];
    if (!style)
      throw new ImpossibleDescription(
        `No style is called ${name}: ${toA1(same[0] ?? { row: 1, column: 1 })}`,
      );
    const areas = rectangles(same);
    return [
      ...areas.map((area) =>
        step(STYLE_CALLS, areaToA1(area), (bench) =>
          applyStyle(bench.sheet(sheet).getRange(areaToA1(area)).format, style),
        ),
      ),
      ...borderSteps(sheet, areas, style.border ?? {}),
    ];
  });
}

function applyStyle(format: Excel.RangeFormat, style: CellStyle): void {
  if (style.font) applyFont(format.font, style.font);
  if (style.fill) format.fill.color = style.fill;
  if (style.horizontal) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap) format.wrapText = true;
  if (style.indent) {
    // Excel indents only what has a side to be indented from.
    if (!style.horizontal) format.horizontalAlignment = "Left";
    format.indentLevel = style.indent;
  }
  if (style.rotation) format.textOrientation = style.rotation;
}

/** The cells that stay open for typing while the sheet is protected: without them a form cannot be filled in. */
export function openCellSteps(
  sheet: string,
  cells: SheetDescription["cells"],
  styles: Readonly<Record<string, CellStyle>>,
): readonly Step[] {
  const open = [...cells].filter(({ style }) => style !== undefined && styles[style]?.unlocked);
  return rectangles(open).map((area) =>
    step(3, areaToA1(area), (bench) => {
      bench.sheet(sheet).getRange(areaToA1(area)).format.protection.locked = false;
    }),
  );
}

export function applyFont(font: Excel.RangeFont, { size, bold, italic, underline, colour }: Font): void {
  font.name = NORMAL_FONT.name;
  font.size = size ?? NORMAL_FONT.size;
  if (bold) font.bold = true;
  if (italic) font.italic = true;
  if (underline) font.underline = "Single";
  if (colour) font.color = colour;
}

type Edge = "EdgeTop" | "EdgeRight" | "EdgeBottom" | "EdgeLeft" | "InsideHorizontal" | "InsideVertical";

/** Each cell has its lines: those around an area and, where it has several rows or columns, those inside. */
function borderSteps(sheet: string, areas: readonly Area[], border: Border): readonly Step[] {
  const { top, right, bottom, left } = border;
  const draw = (among: readonly Area[], lines: readonly (readonly [Edge, BorderLine | undefined])[]) => {
    const drawn = lines.flatMap(([edge, line]) => (line ? [{ edge, line }] : []));
    if (drawn.length === 0) return [];
    return among.map((area) =>
      step(1 + drawn.length * BORDER_CALLS, areaToA1(area), (bench) => {
        const { borders } = bench.sheet(sheet).getRange(areaToA1(area)).format;
        for (const { edge, line } of drawn) {
          const side = borders.getItem(edge);
          side.style = "Continuous";
          side.weight = WEIGHTS[line.weight];
          side.color = line.colour;
        }
      }),
    );
  };
  return [
    ...draw(areas, [
      ["EdgeTop", top],
      ["EdgeRight", right],
      ["EdgeBottom", bottom],
      ["EdgeLeft", left],
    ]),
    ...draw(
      areas.filter(({ from, to }) => from.row < to.row),
      [["InsideHorizontal", bottom ?? top]],
    ),
    ...draw(
      areas.filter(({ from, to }) => from.column < to.column),
      [["InsideVertical", right ?? left]],
    ),
  ];
}
