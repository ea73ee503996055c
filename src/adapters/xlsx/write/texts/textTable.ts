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
  /**
   * The number of a text in pieces, each with its look as XML.
   *
   * @throws ImpossibleDescription for a text that fits no cell
   */
  readonly numberOfPieces: (pieces: readonly TextPiece[]) => number;
  /** How many there are; without any there is no part. */
  readonly count: () => number;
  /** The part as XML, in pieces; asked for when every text has its number. */
  readonly part: () => Iterable<string>;
}

export interface TextPiece {
  readonly text: string;
  /** What stands before the text in its run. */
  readonly look: string;
}

/** Most texts come many times: each is looked at once, when it is new. */
export function textTable(): TextTable {
  const numbers = new Map<string, number>();
  const written: (string | readonly TextPiece[])[] = [];
  return {
    numberOf: (text) => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, written.length);
      return written.push(fitting(text)) - 1;
    },
    numberOfPieces: (pieces) => {
      // Whether it fits is a matter of the whole.
      fitting(pieces.map(({ text }) => text).join(""));
      return written.push(pieces.map(({ text, look }) => ({ text: fitting(text), look }))) - 1;
    },
    count: () => written.length,
    part: () => partOf(written),
  };
}

function* partOf(texts: readonly (string | readonly TextPiece[])[]): Generator<string> {
  yield `${DECLARATION}<sst xmlns="${MAIN}" count="${texts.length}" uniqueCount="${texts.length}">`;
  for (const text of texts) {
    yield typeof text === "string"
      ? `<si>${textXml(text)}</si>`
      : `<si>${text.map((piece) => `<r>${piece.look}${textXml(piece.text)}</r>`).join("")}</si>`;
  }
  yield "</sst>";
}

function textXml(text: string): string {
  // Without the mark, readers may trim what stands at the ends.
  const space = /^ | $|[\n\t]/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${space}>${markup(text)}</t>`;
}
