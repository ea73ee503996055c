/** RangeFormat.font. */
import { refuse } from "../../wire/failure";
import { givenBoolean, givenColour, givenNumber, givenOneOf, givenText } from "../given";
import type { HostObject } from "../hostObject";
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
      strikethrough: formatProperty(target, "strikethrough", (value) =>
        givenBoolean(value, "font.strikethrough"),
      ),
      underline: formatProperty(target, "underline", (value) =>
        givenOneOf(value, underlines, "font.underline"),
      ),
    },
  };
}
