/** A part of a chart (title, legend, axis, fill, line …) as an object of Microsoft's class. */
import { parseReference } from "../../model/addresses";
import { sameName } from "../../model/rules";
import type { ChartPart } from "../../model/workbook";
import { refuse } from "../../wire/failure";
import { givenColour, givenText } from "../given";
import type { Host } from "../host";
import { doing, type HostObject } from "../hostObject";
import { partClasses } from "./classes";
import { partOf, settingProperties } from "./settings";

/** @param mustBeOpen refuses where the sheet is protected */
export function chartPart(host: Host, part: ChartPart, type: string, mustBeOpen: () => void): HostObject {
  const known = partClasses[type];
  if (!known) throw new Error(`classes.ts does not list ${type}.`);
  const keep = (key: string, value: unknown) => {
    mustBeOpen();
    part.settings.set(key, value);
  };
  return {
    type,
    properties: settingProperties(part, known.settings ?? {}, mustBeOpen),
    parts: Object.fromEntries(
      Object.entries(known.parts ?? {}).map(([name, inner]) => [
        name,
        () => chartPart(host, partOf(part, name), inner, mustBeOpen),
      ]),
    ),
    methods: {
      ...(known.methods === "title" && {
        setFormula: doing(([formula]: readonly unknown[]) => keep("formula", cellFormula(host, formula))),
      }),
      ...(known.methods === "fill" && {
        setSolidColor: doing(([given]: readonly unknown[]) =>
          keep("solidColor", givenColour(given, "color")),
        ),
        clear: doing(() => keep("solidColor", null)),
      }),
      ...(known.methods === "line" && {
        clear: doing(() => keep("lineStyle", "None")),
      }),
    },
  };
}

/** "=Data!$A$1": one cell of a sheet that is there. */
export function cellFormula(host: Host, given: unknown): string {
  const text = givenText(given, "formula");
  const found = text.startsWith("=") ? parseReference(text) : null;
  if (!found) return refuse(`${text} does not refer to a cell.`);
  const { from, to } = found.area;
  if (from.row !== to.row || from.column !== to.column) return refuse(`${text} is more than one cell.`);
  if (!host.workbook.sheets.some((sheet) => sameName(sheet.name, found.sheet))) {
    return refuse(`There is no sheet ${found.sheet}.`);
  }
  return text;
}
