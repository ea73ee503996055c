/** How the parts of charts read and keep their settings. */
import type { ChartPart } from "../../model/workbook";
import { refuse } from "../../wire/failure";
import { givenBoolean, givenColour, givenNumber, givenOneOf, givenText } from "../given";
import type { Property } from "../hostObject";

/** A setting: what it is when nobody has set it, and what may be set. */
export interface Setting {
  readonly normal: unknown;
  readonly parse: (value: unknown, name: string) => unknown;
}

export function yes(normal: boolean): Setting {
  return { normal, parse: givenBoolean };
}

export function words(normal: string, longest = 255): Setting {
  return {
    normal,
    parse: (value, name) => {
      const text = givenText(value, name);
      return text.length <= longest ? text : refuse(`${name} has at most ${longest} characters.`);
    },
  };
}

export function number(normal: unknown, lowest = -Infinity, highest = Infinity): Setting {
  return {
    normal,
    parse: (value, name) => {
      const given = givenNumber(value, name);
      if (given >= lowest && given <= highest) return given;
      return refuse(`${name} is ${lowest} to ${highest}, not ${given}.`);
    },
  };
}

/** A number, or "" for what Excel finds best. */
export function numberOrAutomatic(normal: unknown): Setting {
  return { normal, parse: (value, name) => (value === "" ? "" : givenNumber(value, name)) };
}

export function oneOf(normal: string, ...others: readonly string[]): Setting {
  return { normal, parse: (value, name) => givenOneOf(value, [normal, ...others], name) };
}

export function colour(normal: string): Setting {
  return { normal, parse: givenColour };
}

export function newPart(): ChartPart {
  return { settings: new Map(), parts: new Map() };
}

/** The part of that name, made when it is first touched. */
export function partOf(part: ChartPart, name: string): ChartPart {
  const found = part.parts.get(name);
  if (found) return found;
  const made = newPart();
  part.parts.set(name, made);
  return made;
}

export function settingProperties(
  part: ChartPart,
  settings: Readonly<Record<string, Setting>>,
  mustBeOpen: () => void,
): Readonly<Record<string, Property>> {
  return Object.fromEntries(
    Object.entries(settings).map(([name, { normal, parse }]) => [
      name,
      {
        read: () => part.settings.get(name) ?? normal,
        write: (given: unknown) => {
          mustBeOpen();
          part.settings.set(name, parse(given, name));
        },
      },
    ]),
  );
}
