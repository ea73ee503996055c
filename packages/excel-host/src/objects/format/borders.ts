/** RangeFormat.borders: the outer edges of the range, the lines inside it, and the diagonals of its cells. */
import { changeFormats, formatAt, oncePerLook } from "../../model/cells";
import type { BorderLine, CellFormat, Edge } from "../../model/format";
import { refuse } from "../../wire/failure";
import { givenColour, givenNumber, givenOneOf } from "../given";
import { object, type HostObject } from "../hostObject";
import { forEachCell, mustBeAllowed, type Target } from "../target";

const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof sides)[number];

const styles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;

const noLine: BorderLine = { style: "None", weight: "Thin", color: "#000000" };

export function borders(target: Target): HostObject {
  const bySide = (key: unknown) => border(target, givenOneOf(key, sides, "The border's index"));
  return {
    type: "RangeBorderCollection",
    properties: { count: { read: () => sides.length } },
    items: () => sides.map((side) => border(target, side)),
    methods: {
      getItem: ([key]) => object(bySide(key)),
      getItemAt: ([index]) => object(bySide(sides[givenNumber(index, "index")])),
    },
    // Short names, as getCellProperties and setCellProperties use them.
    parts: {
      top: () => border(target, "EdgeTop"),
      bottom: () => border(target, "EdgeBottom"),
      left: () => border(target, "EdgeLeft"),
      right: () => border(target, "EdgeRight"),
    },
  };
}

function border(target: Target, side: Side): HostObject {
  const change = (edit: (line: BorderLine) => BorderLine) => {
    mustBeAllowed(target.sheet, "allowFormatCells");
    const draw = drawing(edit);
    for (const area of target.areas) {
      changeFormats(target.sheet, area, (format, row, column) =>
        draw(edgesOf(side, { row, column }, area), format),
      );
    }
  };
  const read = (key: keyof BorderLine) => () => {
    const found = new Set<string>();
    for (const area of target.areas) {
      forEachCell([area], (row, column) => {
        for (const edge of edgesOf(side, { row, column }, area)) {
          found.add((formatAt(target.sheet, row, column).borders[edge] ?? noLine)[key]);
        }
      });
    }
    return found.size === 1 ? [...found][0] : null;
  };
  // A line that had none becomes a thin black one when its weight or colour is set first, as in Excel.
  const drawn = (line: BorderLine) => (line.style === "None" ? { ...line, style: "Continuous" } : line);
  return {
    type: "RangeBorder",
    id: side,
    properties: {
      sideIndex: { read: () => side },
      style: {
        read: read("style"),
        write: (given) => {
          const style = givenOneOf(given, styles, "border.style");
          change((line) => (style === "None" ? noLine : { ...line, style }));
        },
      },
      weight: {
        read: read("weight"),
        write: (given) => {
          const weight = givenOneOf(given, weights, "border.weight");
          change((line) => ({ ...drawn(line), weight }));
        },
      },
      color: {
        read: read("color"),
        write: (given) => {
          const color = givenColour(given, "border.color");
          change((line) => ({ ...drawn(line), color }));
        },
      },
    },
  };
}

/** Changes some lines of a look; the same look and lines give the same new look. */
function drawing(
  edit: (line: BorderLine) => BorderLine,
): (touched: readonly Edge[], format: CellFormat) => CellFormat {
  const bySides = new Map<readonly Edge[], (format: CellFormat) => CellFormat>();
  return (touched, format) => {
    if (touched.length === 0) return format;
    const known = bySides.get(touched);
    if (known) return known(format);
    const made = oncePerLook((one) => {
      const lines = touched.map((edge) => [edge, edit(one.borders[edge] ?? noLine)] as const);
      return { ...one, borders: { ...one.borders, ...Object.fromEntries(lines) } };
    });
    bySides.set(touched, made);
    return made(format);
  };
}

const none: readonly Edge[] = [];
const one = (edge: Edge): readonly Edge[] => [edge];
const only: Readonly<Record<Edge, readonly Edge[]>> = {
  EdgeTop: one("EdgeTop"),
  EdgeBottom: one("EdgeBottom"),
  EdgeLeft: one("EdgeLeft"),
  EdgeRight: one("EdgeRight"),
  DiagonalDown: one("DiagonalDown"),
  DiagonalUp: one("DiagonalUp"),
};
const aboveAndBelow: readonly Edge[] = ["EdgeTop", "EdgeBottom"];
const leftAndRight: readonly Edge[] = ["EdgeLeft", "EdgeRight"];

/** Which lines of one cell a side of the whole range means. Asked of every cell of an area, so that it makes nothing new. */
function edgesOf(
  side: Side,
  { row, column }: { row: number; column: number },
  { from, to }: Target["areas"][number],
): readonly Edge[] {
  switch (side) {
    case "EdgeTop":
      return row === from.row ? only[side] : none;
    case "EdgeBottom":
      return row === to.row ? only[side] : none;
    case "EdgeLeft":
      return column === from.column ? only[side] : none;
    case "EdgeRight":
      return column === to.column ? only[side] : none;
    case "InsideHorizontal":
      if (row > from.row && row < to.row) return aboveAndBelow;
      return row > from.row ? only.EdgeTop : row < to.row ? only.EdgeBottom : none;
    case "InsideVertical":
      if (column > from.column && column < to.column) return leftAndRight;
      return column > from.column ? only.EdgeLeft : column < to.column ? only.EdgeRight : none;
    case "DiagonalDown":
    case "DiagonalUp":
      return only[side];
    default:
      return refuse(`Not a side: ${String(side)}`);
  }
}
