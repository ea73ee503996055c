/** A property of a range that stands for one field of its cells' look. */
import { changeFormats, oncePerLook } from "../../model/cells";
import type { CellFormat } from "../../model/format";
import type { Property } from "../hostObject";
import { agreed, mustBeAllowed, type Target } from "../target";

/** Refuses on a protected sheet without allowFormatCells; locking is never allowed there. */
export function formatProperty<K extends keyof CellFormat>(
  target: Target,
  key: K,
  parse: (value: unknown) => CellFormat[K],
  option: string | null = "allowFormatCells",
): Property {
  return {
    read: () => agreed(target, (format) => format[key]),
    write: (given) => {
      mustBeAllowed(target.sheet, option);
      const value = parse(given);
      const change = oncePerLook((format) => ({ ...format, [key]: value }));
      for (const area of target.areas) changeFormats(target.sheet, area, change);
    },
  };
}
