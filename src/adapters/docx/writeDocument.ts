/** Turns a document description into the bytes of a .docx file. */
import type { DocumentDescription } from "../../document/description";
import { PACKING_ANYWHERE, type Packing } from "../ooxml/write/zip/packing";
import { writeZip } from "../ooxml/write/zip/writeZip";
import { partsInLetterhead } from "./letterhead/inLetterhead";
import type { Letterhead } from "./letterhead/letterhead";
import type { EmbedChart } from "./write/embedded";
import { partsInOwnLetterhead } from "./write/ownLetterhead";

export interface WritingOptions {
  /** Somebody's own, which the text is put into; absent = our own quiet one. */
  readonly letterhead?: Letterhead | undefined;
  /** Who writes charts and their workbooks. */
  readonly embed: EmbedChart;
  /** The host's own, where it has a faster one. */
  readonly packing?: Packing;
}

/**
 * The same description gives the same bytes, whenever it is packed with the same packing.
 *
 * @throws ImpossibleDescription when the description breaks its own contract
 */
export async function writeDocument(
  description: DocumentDescription,
  { embed, packing = PACKING_ANYWHERE, letterhead }: WritingOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts = letterhead
    ? await partsInLetterhead(description, letterhead, embed)
    : await partsInOwnLetterhead(description, embed);
  return writeZip(parts, packing);
}
