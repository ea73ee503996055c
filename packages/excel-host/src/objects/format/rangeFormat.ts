/** Range.format: alignment, sizes of rows and columns, and the parts fill, font, borders and protection. */
import { changeFormats, changeLine } from "../../model/cells";
import type { Line } from "../../model/workbook";
import { refuse } from "../../wire/failure";
import { givenBoolean, givenCount, givenNumber, givenOneOf } from "../given";
import { doing, lazy, type HostObject, type Property } from "../hostObject";
import { mustBeAllowed, type Target } from "../target";
import { borders } from "./borders";
import { fill } from "./fill";
import { font } from "./font";
import { formatProperty } from "./formatProperty";

const horizontal = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const vertical = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

/** 255 characters of the normal font, in points. */
export const WIDEST_COLUMN = 1342.5;
export const HIGHEST_ROW = 409.5;
/** 8.43 characters. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

export function rangeFormat(target: Target): HostObject {
  return lazy(
    { type: "RangeFormat" },
    {
      properties: () => ({
        horizontalAlignment: formatProperty(target, "horizontalAlignment", (value) =>
          givenOneOf(value, horizontal, "horizontalAlignment"),
        ),
        verticalAlignment: formatProperty(target, "verticalAlignment", (value) =>
          givenOneOf(value, vertical, "verticalAlignment"),
        ),
        wrapText: formatProperty(target, "wrapText", (value) => givenBoolean(value, "wrapText")),
        shrinkToFit: formatProperty(target, "shrinkToFit", (value) => givenBoolean(value, "shrinkToFit")),
        readingOrder: formatProperty(target, "readingOrder", (value) =>
          givenOneOf(value, ["Context", "LeftToRight", "RightToLeft"], "readingOrder"),
        ),
        indentLevel: formatProperty(target, "indentLevel", (value) => {
          const level = givenCount(value, "indentLevel");
          return level <= 250 ? level : refuse(`indentLevel ${level} is above 250.`);
        }),
        textOrientation: formatProperty(target, "textOrientation", (value) => {
          const degrees = givenNumber(value, "textOrientation");
          if (Number.isInteger(degrees) && (degrees === 180 || (degrees >= -90 && degrees <= 90)))
            return degrees;
          return refuse(`textOrientation is -90 to 90 or 180, not ${degrees}.`);
        }),
        columnWidth: size(target, columnLines(target), "allowFormatColumns", WIDEST_COLUMN, STANDARD_WIDTH),
        rowHeight: size(target, rowLines(target), "allowFormatRows", HIGHEST_ROW, STANDARD_HEIGHT),
        useStandardWidth: standard(target, columnLines(target), "allowFormatColumns"),
        useStandardHeight: standard(target, rowLines(target), "allowFormatRows"),
      }),
      parts: () => ({
        fill: () => fill(target),
        font: () => font(target),
        borders: () => borders(target),
        protection: () => protection(target),
      }),
      methods: () => ({
        autofitColumns: doing(() => autofit(target, columnLines(target), "allowFormatColumns")),
        autofitRows: doing(() => autofit(target, rowLines(target), "allowFormatRows")),
        adjustIndent: doing(([amount]) => {
          mustBeAllowed(target.sheet, "allowFormatCells");
          const steps = givenNumber(amount, "amount");
          for (const area of target.areas) {
            changeFormats(target.sheet, area, (format) => ({
              ...format,
              indentLevel: Math.max(0, format.indentLevel + steps),
            }));
          }
        }),
      }),
    },
  );
}

interface Lines {
  readonly map: Map<number, Line>;
  readonly numbers: readonly { readonly from: number; readonly to: number }[];
}

function columnLines({ sheet, areas }: Target): Lines {
  return {
    map: sheet.columns,
    numbers: areas.map(({ from, to }) => ({ from: from.column, to: to.column })),
  };
}

function rowLines({ sheet, areas }: Target): Lines {
  return { map: sheet.rows, numbers: areas.map(({ from, to }) => ({ from: from.row, to: to.row })) };
}

function changeLines({ map, numbers }: Lines, change: Partial<Line>): void {
  for (const { from, to } of numbers) {
    for (let number = from; number <= to; number += 1) changeLine(map, number, change);
  }
}

/** Null where the lines differ. */
export function agreedSize(map: Map<number, Line>, from: number, to: number, normal: number): number | null {
  const first = map.get(from)?.size ?? normal;
  for (const [number, line] of map) {
    if (number >= from && number <= to && (line.size ?? normal) !== first) return null;
  }
  return to > from && map.size < to - from + 1 && first !== normal ? null : first;
}

function size(target: Target, lines: Lines, option: string, largest: number, normal: number): Property {
  return {
    read: () => {
      const sizes = lines.numbers.map(({ from, to }) => agreedSize(lines.map, from, to, normal));
      return sizes.every((one) => one === sizes[0]) ? (sizes[0] ?? null) : null;
    },
    write: (given) => {
      mustBeAllowed(target.sheet, option);
      const points = givenNumber(given, "size");
      if (points < 0 || points > largest) refuse(`${points} points are not between 0 and ${largest}.`);
      changeLines(lines, { size: points, autofit: false });
    },
  };
}

function standard(target: Target, lines: Lines, option: string): Property {
  return {
    read: () => lines.numbers.every(({ from, to }) => agreedSize(lines.map, from, to, -1) === -1),
    write: (given) => {
      mustBeAllowed(target.sheet, option);
      if (!givenBoolean(given, "useStandard")) return;
      changeLines(lines, { size: null, autofit: false });
    },
  };
}

function autofit(target: Target, lines: Lines, option: string): void {
  mustBeAllowed(target.sheet, option);
  changeLines(lines, { size: null, autofit: true });
}

function protection(target: Target): HostObject {
  return {
    type: "FormatProtection",
    properties: {
      locked: formatProperty(target, "locked", (value) => givenBoolean(value, "locked"), null),
      formulaHidden: formatProperty(
        target,
        "formulaHidden",
        (value) => givenBoolean(value, "formulaHidden"),
        null,
      ),
    },
  };
}
