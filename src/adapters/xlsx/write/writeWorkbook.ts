/** Turns a workbook description into the bytes of an .xlsx file. */
import { PACKING_ANYWHERE, type Packing } from "../../ooxml/write/zip/packing";
import { type NamedPart, writeZip, zipPieces } from "../../ooxml/write/zip/writeZip";
import type { WorkbookDescription } from "../../../workbook/description";
import { ImpossibleDescription } from "../../../workbook/impossibleDescription";
import { partsOf } from "./parts";

/**
 * The same description gives the same bytes, whenever it is packed with the same packing.
 *
 * @param packing the host's own, where it has a faster one
 * @throws ImpossibleDescription when the description breaks its own contract
 */
export async function writeWorkbook(
  description: WorkbookDescription,
  packing: Packing = PACKING_ANYWHERE,
): Promise<Uint8Array<ArrayBuffer>> {
  return writeZip(parts(description), packing);
}

/** The same bytes piece after piece, for those who save a large file: it is never held twice. */
export async function workbookPieces(
  description: WorkbookDescription,
  packing: Packing = PACKING_ANYWHERE,
): Promise<readonly Uint8Array[]> {
  return zipPieces(parts(description), packing);
}

function parts(description: WorkbookDescription): Iterable<NamedPart> {
  const firstVisible = description.sheets.findIndex((sheet) => sheet.visibility === "visible");
  if (firstVisible < 0) throw new ImpossibleDescription("A workbook needs a visible sheet");
  return partsOf(description, firstVisible);
}
