/** Turns the texts of all cells into the part that holds each of them once, and into their numbers there. */
import { DECLARATION, MAIN, markup } from "./markup";

export interface TextTable {
  /** The text's number; a new text gets the next one. @param text as `excelText` writes it */
  readonly numberOf: (text: string) => number;
  /** How many there are; without any there is no part. */
  readonly count: () => number;
  /** The part as XML, in pieces; asked for when every text has its number. */
  readonly part: () => Iterable<string>;
}

export function textTable(): TextTable {
  const numbers = new Map<string, number>();
  return {
    numberOf: (text) => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    count: () => numbers.size,
    part: () => partOf(numbers),
  };
}

function* partOf(texts: ReadonlyMap<string, number>): Generator<string> {
  yield `${DECLARATION}<sst xmlns="${MAIN}" count="${texts.size}" uniqueCount="${texts.size}">`;
  for (const text of texts.keys()) {
    // Without the mark, readers may trim what stands at the ends.
    const space = /^ | $|[\n\t]/.test(text) ? ' xml:space="preserve"' : "";
    yield `<si><t${space}>${markup(text)}</t></si>`;
  }
  yield "</sst>";
}
