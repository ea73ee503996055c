/** Turns a document description into the bytes of a Word document. */
import { writeDocument } from "../../adapters/docx";
import { embeddedChart } from "../../adapters/xlsx";
import type { DocumentDescription } from "../../document/description";
import { PACKING_IN_NODE } from "./packing";

export async function makePaper(description: DocumentDescription): Promise<Uint8Array> {
  return writeDocument(description, {
    packing: PACKING_IN_NODE,
    embed: (chart, workbookId) => embeddedChart(chart, workbookId, PACKING_IN_NODE),
  });
}
