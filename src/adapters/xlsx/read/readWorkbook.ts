/** Turns the bytes of a returned file into a snapshot, or into the one reason why it cannot be read. */
import type { ReadWorkbook } from "../../../workbook/snapshot";
import { answered, openPackage, type ReadingOptions } from "../../ooxml/read/openPackage";
import { workbookSnapshot, type WantedCells } from "./snapshot";

/**
 * Reads an .xlsx, .xlsm or .xltx that a stranger sent: hostile until proven otherwise.
 *
 * Nothing in the file is run or followed, nothing outside it is asked. Only the parts that the
 * snapshot needs are unpacked, and each only as far as the budgets allow, whatever the file declares
 * of its sizes. A file that contradicts its own format is refused whole, never read by half. The
 * formula's last computed value is taken as it stands. Line breaks in texts are line feeds, whichever
 * way the program that saved the file wrote them.
 *
 * @param bytes the file; neither kept nor changed
 * @param wanted which cells of a sheet are wanted, so that the rest is let go of while it is read; all where left out
 * @returns never throws for what is in the file; `detail` is English, for logs, not for users
 */
export function readWorkbook(
  bytes: Uint8Array,
  options: ReadingOptions = {},
  wanted?: WantedCells,
): ReadWorkbook {
  return answered(() => workbookSnapshot(openPackage(bytes, options), wanted));
}
