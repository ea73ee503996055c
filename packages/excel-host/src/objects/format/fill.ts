/** RangeFormat.fill: the background colour. */
import { changeFormats, oncePerLook } from "../../model/cells";
import { givenColour } from "../given";
import { doing, type HostObject } from "../hostObject";
import { agreed, mustBeAllowed, type Target } from "../target";

export function fill(target: Target): HostObject {
  const give = (fill: string | null) => {
    mustBeAllowed(target.sheet, "allowFormatCells");
    const change = oncePerLook((format) => ({ ...format, fill }));
    for (const area of target.areas) changeFormats(target.sheet, area, change);
  };
  return {
    type: "RangeFill",
    properties: {
      color: {
        // Excel calls a cell without background white; where cells differ it gives null.
        read: () => agreed(target, (format) => format.fill ?? "#FFFFFF"),
        write: (value) => give(givenColour(value, "fill.color")),
      },
      pattern: { read: () => agreed(target, (format) => (format.fill === null ? "None" : "Solid")) },
    },
    methods: { clear: doing(() => give(null)) },
  };
}
