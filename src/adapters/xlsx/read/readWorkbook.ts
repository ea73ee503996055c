/** Turns the bytes of a returned file into a snapshot, or into the one reason why it cannot be read. */
import type { ReadWorkbook } from "../../../workbook/snapshot";
import { DEFAULT_BUDGETS, meterFor, type Budgets } from "./budgets";
import { findWorkbook } from "./kind";
import { readSnapshot } from "./snapshot";
import { refuseWhatIsNoZip } from "./sniff/sniff";
import { UnreadableError, tooLarge } from "./unreadable";
import { readDirectory } from "./zip/directory";

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
 * @returns never throws for what is in the file; `detail` is English, for logs, not for users
 */
export function readWorkbook(bytes: Uint8Array, budgets: Budgets = DEFAULT_BUDGETS): ReadWorkbook {
  try {
    refuseWhatIsNoZip(bytes);
    if (bytes.length > budgets.fileBytes) throw tooLarge(`file of ${bytes.length} bytes`);
    const of = { zip: readDirectory(bytes, budgets), meter: meterFor(budgets), taken: new Set<string>() };
    return { readable: true, snapshot: readSnapshot(of, findWorkbook(of)) };
  } catch (error) {
    if (error instanceof UnreadableError) {
      return { readable: false, reason: error.reason, detail: error.message };
    }
    throw error;
  }
}
