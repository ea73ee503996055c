/** Turns a workbook description into the bytes of an .xlsx file. */
import { PACKING_ANYWHERE, type Packing } from "../../package/zip/packing";
import { writeZip } from "../../package/zip/writeZip";
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
  const firstVisible = description.sheets.findIndex((sheet) => sheet.visibility === "visible");
  if (firstVisible < 0) throw new ImpossibleDescription("A workbook needs a visible sheet");
  return writeZip(partsOf(description, firstVisible), packing);
}
