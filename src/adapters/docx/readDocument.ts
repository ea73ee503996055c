/** Turns the bytes of a returned Word document into a snapshot, or into the one reason why it cannot be read. */
import type { ReadDocument } from "../../document/snapshot";
import { DEFAULT_BUDGETS, type Budgets } from "../ooxml/read/limits/budgets";
import { answered, openPackage } from "../ooxml/read/openPackage";
import { documentSnapshot } from "./snapshot";

/**
 * Reads a .docx, .docm or .dotx that a stranger sent, within the same limits as a workbook.
 *
 * Pages' heads and feet are not read. The text is the one that would be printed: inserted text
 * counts, deleted text does not, whoever has yet to accept it; a hint to type something is no text.
 *
 * @param bytes the file; neither kept nor changed
 * @returns never throws for what is in the file; `detail` is English, for logs, not for users
 */
export function readDocument(bytes: Uint8Array, budgets: Budgets = DEFAULT_BUDGETS): ReadDocument {
  return answered(() => documentSnapshot(openPackage(bytes, { budgets })));
}
