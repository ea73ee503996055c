/** Turns the texts of all cells into the part that holds each of them once, and into their numbers there. */
import { markup } from "./markup";

export interface SharedTexts {
  /** The text's number; a new text gets the next one. @param text as `excelText` writes it */
  readonly numberOf: (text: string) => number;
  /** The part as XML; null when there are no texts, and so no part. */
  readonly part: () => string | null;
}

export function sharedTexts(): SharedTexts {
  const numbers = new Map<string, number>();
  return {
    numberOf: (text) => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    part: () => (numbers.size === 0 ? null : partOf([...numbers.keys()])),
  };
}

function partOf(texts: readonly string[]): string {
  const items = texts.map((text) => {
    // Without the mark, readers may trim what stands at the ends.
    const space = /^ | $|[\n\t]/.test(text) ? ' xml:space="preserve"' : "";
    return `<si><t${space}>${markup(text)}</t></si>`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    `count="${texts.length}" uniqueCount="${texts.length}">${items.join("")}</sst>`
  );
}
