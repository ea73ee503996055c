/** Turns the texts of all cells into the part that holds each of them once, and into their numbers there. */
import { DECLARATION, markup } from "../../../ooxml/write/markup";
import { MAIN } from "./spreadsheet";
import { fitting } from "./fitting";

export interface TextTable {
  /**
   * The text's number; a new text gets the next one.
   *
   * @throws ImpossibleDescription for a text that fits no cell
   */
  readonly numberOf: (text: string) => number;
  /** How many there are; without any there is no part. */
  readonly count: () => number;
  /** The part as XML, in pieces; asked for when every text has its number. */
  readonly part: () => Iterable<string>;
}

/** Most texts come many times: each is looked at once, when it is new. */
export function textTable(): TextTable {
  const numbers = new Map<string, number>();
  const written: string[] = [];
  return {
    numberOf: (text) => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      written.push(fitting(text));
      return numbers.size - 1;
    },
    count: () => numbers.size,
    part: () => partOf(written),
  };
}

function* partOf(texts: readonly string[]): Generator<string> {
  yield `${DECLARATION}<sst xmlns="${MAIN}" count="${texts.length}" uniqueCount="${texts.length}">`;
  for (const text of texts) {
    // Without the mark, readers may trim what stands at the ends.
    const space = /^ | $|[\n\t]/.test(text) ? ' xml:space="preserve"' : "";
    yield `<si><t${space}>${markup(text)}</t></si>`;
  }
  yield "</sst>";
}
