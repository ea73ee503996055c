/** Turns a document description into the bytes of a Word document. */
import { type Letterhead, writeDocument } from "../../adapters/docx";
import { embeddedChart } from "../../adapters/xlsx";
import type { DocumentDescription } from "../../document/description";
import { PACKING_IN_NODE } from "./packing";

/** @param letterhead somebody's own; absent = ours */
export async function makePaper(
  description: DocumentDescription,
  letterhead?: Letterhead,
): Promise<Uint8Array> {
  return writeDocument(description, {
    packing: PACKING_IN_NODE,
    letterhead,
    embed: (chart, workbookId) => embeddedChart(chart, workbookId, PACKING_IN_NODE),
  });
}
