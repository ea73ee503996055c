/** Range.conditionalFormats: looks that follow a formula. Only the custom kind; the others are refused. */
import { intersection } from "../../model/cells";
import { formulaFault } from "../../model/formulas";
import { rangeText } from "../../model/ranges";
import type { ConditionalFormat, Sheet } from "../../model/workbook";
import { Failure, missing, refuse } from "../../wire/failure";
import { collection } from "../collection";
import { givenBoolean, givenColour, givenCount, givenText } from "../given";
import type { Host } from "../host";
import { doing, object, orNull, type HostObject, type Property } from "../hostObject";
import { range } from "../range/range";
import { mustBeAllowed, type Target } from "../target";

export function conditionalFormats(target: Target): HostObject {
  const { host, sheet, areas } = target;
  const here = () =>
    sheet.conditionalFormats.filter((one) => one.areas.some((a) => areas.some((b) => intersection(a, b))));
  const base = collection({
    type: "ConditionalFormatCollection",
    list: here,
    make: (one) => conditionalFormat(host, sheet, one),
    find: (key) => here().find((one) => one.id === key) ?? null,
  });
  return {
    ...base,
    properties: {},
    methods: {
      ...base.methods,
      add: ([type]) => {
        mustBeAllowed(sheet, null);
        if (type !== "Custom") return missing(`conditional formats of type ${String(type)}`);
        const { workbook } = host;
        const made: ConditionalFormat = {
          id: `{00000000-000C-0000-0000-${workbook.nextId.toString(16).toUpperCase().padStart(12, "0")}}`,
          areas,
          type,
          formula: "",
          stopIfTrue: false,
          fill: null,
          font: { color: null, bold: null, italic: null },
        };
        workbook.nextId += 1;
        // As in Excel: the newest comes first, so who wants an order adds the last one first or sets priority.
        sheet.conditionalFormats.unshift(made);
        return object(conditionalFormat(host, sheet, made));
      },
      clearAll: doing(() => {
        mustBeAllowed(sheet, null);
        const gone = new Set(here());
        sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => !gone.has(one));
      }),
    },
  };
}

function conditionalFormat(host: Host, sheet: Sheet, one: ConditionalFormat): HostObject {
  const custom = () => customFormat(host, sheet, one);
  const other = (): null => null;
  const only = () => {
    const [area] = one.areas;
    return area && one.areas.length === 1 ? range(host, sheet, area) : null;
  };
  return {
    type: "ConditionalFormat",
    id: one.id,
    properties: {
      id: { read: () => one.id },
      type: { read: () => one.type },
      priority: {
        read: () => sheet.conditionalFormats.indexOf(one),
        write: (given) => {
          mustBeAllowed(sheet, null);
          const place = givenCount(given, "priority");
          if (place >= sheet.conditionalFormats.length) refuse(`There is no priority ${place}.`);
          sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(one), 1);
          sheet.conditionalFormats.splice(place, 0, one);
        },
      },
      stopIfTrue: {
        read: () => one.stopIfTrue,
        write: (given) => {
          mustBeAllowed(sheet, null);
          one.stopIfTrue = givenBoolean(given, "stopIfTrue");
        },
      },
    },
    parts: {
      custom,
      customOrNullObject: custom,
      cellValueOrNullObject: other,
      textComparisonOrNullObject: other,
      presetOrNullObject: other,
    },
    methods: {
      delete: doing(() => {
        mustBeAllowed(sheet, null);
        sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(one), 1);
      }),
      getRange: () => {
        const found = only();
        if (!found) throw new Failure("InvalidOperation", one.areas.map(rangeText).join());
        return object(found);
      },
      getRangeOrNullObject: () => orNull(only()),
    },
  };
}

function customFormat(host: Host, sheet: Sheet, one: ConditionalFormat): HostObject {
  return {
    type: "CustomConditionalFormat",
    parts: {
      rule: () => ({
        type: "ConditionalFormatRule",
        properties: {
          formula: {
            read: () => one.formula,
            write: (given) => {
              mustBeAllowed(sheet, null);
              const text = givenText(given, "rule.formula");
              if (!text.startsWith("=")) refuse(`A formula starts with "=": ${text}`);
              const fault = formulaFault(host.workbook, text);
              if (fault !== null) refuse(`The formula ${fault}: ${text}`);
              if (/[\p{L}_][\p{L}\p{N}_.]*\[/u.test(text))
                refuse(`No tables in a conditional format: ${text}`);
              one.formula = text;
            },
          },
        },
      }),
      format: () => ({
        type: "ConditionalRangeFormat",
        parts: { fill: () => fill(sheet, one), font: () => font(sheet, one) },
      }),
    },
  };
}

function fill(sheet: Sheet, one: ConditionalFormat): HostObject {
  return {
    type: "ConditionalRangeFill",
    properties: {
      color: {
        read: () => one.fill ?? "",
        write: (given) => {
          mustBeAllowed(sheet, null);
          one.fill = givenColour(given, "fill.color");
        },
      },
    },
    methods: {
      clear: doing(() => {
        one.fill = null;
      }),
    },
  };
}

function font(sheet: Sheet, one: ConditionalFormat): HostObject {
  const setting = <K extends keyof ConditionalFormat["font"]>(
    key: K,
    parse: (value: unknown) => ConditionalFormat["font"][K],
  ): Property => ({
    read: () => one.font[key],
    write: (given) => {
      mustBeAllowed(sheet, null);
      one.font[key] = parse(given);
    },
  });
  return {
    type: "ConditionalRangeFont",
    properties: {
      color: setting("color", (given) => givenColour(given, "font.color")),
      bold: setting("bold", (given) => givenBoolean(given, "font.bold")),
      italic: setting("italic", (given) => givenBoolean(given, "font.italic")),
    },
    methods: {
      clear: doing(() => {
        Object.assign(one.font, { color: null, bold: null, italic: null });
      }),
    },
  };
}
