/** RangeFormat.font. */
import { changeCell, forExistingCells } from "../../model/cells";
import { refuse } from "../../wire/failure";
import { givenBoolean, givenColour, givenNumber, givenOneOf, givenText } from "../given";
import type { HostObject, Property } from "../hostObject";
import type { Target } from "../target";
import { formatProperty } from "./formatProperty";

const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

export function font(target: Target): HostObject {
  return {
    type: "RangeFont",
    properties: {
      name: formatProperty(target, "fontName", (value) => {
        const name = givenText(value, "font.name");
        return name.length > 0 && name.length <= 31 ? name : refuse(`Not a font's name: ${name}`);
      }),
      size: formatProperty(target, "fontSize", (value) => {
        const size = givenNumber(value, "font.size");
        return size >= 1 && size <= 409 ? size : refuse(`A font has 1 to 409 points, not ${size}.`);
      }),
      color: formatProperty(target, "fontColor", (value) => givenColour(value, "font.color")),
      bold: formatProperty(target, "bold", (value) => givenBoolean(value, "font.bold")),
      italic: formatProperty(target, "italic", (value) => givenBoolean(value, "font.italic")),
      strikethrough: strikethrough(target),
      underline: formatProperty(target, "underline", (value) =>
        givenOneOf(value, underlines, "font.underline"),
      ),
    },
  };
}

/** Null where cells differ, and where the letters of one do; setting it holds for all letters. */
function strikethrough(target: Target): Property {
  const { read, write } = formatProperty(target, "strikethrough", (value) =>
    givenBoolean(value, "font.strikethrough"),
  );
  const { sheet } = target;
  const cellsInPart = (): readonly (readonly [row: number, column: number])[] => {
    const found: [number, number][] = [];
    for (const area of target.areas) {
      forExistingCells(sheet, area, (cell, row, column) => {
        if (cell.struckInPart) found.push([row, column]);
      });
    }
    return found;
  };
  return {
    read: () => (cellsInPart().length > 0 ? null : read?.()),
    write: (given) => {
      write?.(given);
      for (const [row, column] of cellsInPart()) changeCell(sheet, row, column, { struckInPart: false });
    },
  };
}
