/** Turns text into text that may stand between tags or in an attribute. */
import { xstring } from "./xstring";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** Between tags. @param text that XML can hold, see `xstring` */
export function markup(text: string): string {
  return /[&<>]/.test(text) ? text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character) : text;
}

/** In an attribute, where a reader would make spaces of line breaks, as well as between tags. @param text that XML can hold */
export function inAttribute(text: string): string {
  return text.replace(/[&<>"\n\t]/g, (character) => ENTITIES[character] ?? character);
}

/** Any text, as a workbook says what XML cannot hold. */
export function escaped(text: string): string {
  return inAttribute(xstring(text));
}

/** ` name="value"` for each that has a value; true is 1, false 0. */
export function attributes(
  values: Readonly<Record<string, string | number | boolean | undefined | null>>,
): string {
  return Object.entries(values)
    .map(([name, value]) => {
      if (value === undefined || value === null) return "";
      const text = typeof value === "boolean" ? String(Number(value)) : escaped(String(value));
      return ` ${name}="${text}"`;
    })
    .join("");
}

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** How the kinds of relationships begin, and the namespace of their ids. */
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
