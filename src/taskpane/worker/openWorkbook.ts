/** A chosen file → its snapshot, or why it cannot be read. */
import { readWorkbook } from "../../adapters/xlsx";
import type { ReadWorkbook } from "../../workbook/snapshot";

export async function openWorkbook(file: File): Promise<ReadWorkbook> {
  try {
    return readWorkbook(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    // The browser's own refusals: the file was moved, or another program holds it.
    if (error instanceof DOMException) return { readable: false, reason: "damaged", detail: error.message };
    throw error;
  }
}
