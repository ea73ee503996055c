/** Turns UTF-8 bytes into letters that can be scanned for markup, and pieces of them into the texts they are. */

/**
 * The letters of markup stand in scanned letters as they are; any other may be spelled as the host likes, as
 * long as texts that differ are spelled differently.
 */
export interface Utf8 {
  /**
   * A byte order mark at the beginning is left out.
   *
   * @throws for bytes that are no UTF-8
   */
  readonly letters: (bytes: Uint8Array) => string;
  readonly textOf: TextOf;
}

/** What scanned letters mean. They may begin and end wherever markup does, not inside a character. */
export type TextOf = (letters: string) => string;

/** Every letter is what it means. */
export const asSpelled: TextOf = (letters) => letters;

/** Made once: making a decoder costs more than decoding a small part. */
const DECODER = new TextDecoder("utf-8", { fatal: true });

/** In a browser as well as in Node. */
export const UTF8_ANYWHERE: Utf8 = { letters: (bytes) => DECODER.decode(bytes), textOf: asSpelled };
