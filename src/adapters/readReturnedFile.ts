/** Turns the bytes of any returned file into a snapshot, whichever program it was written in. */
import type { ReadWorkbook } from "../workbook/snapshot";
import { documentSnapshot } from "./docx";
import { DEFAULT_BUDGETS, type Budgets } from "./package/budgets";
import { isDocumentType } from "./package/mainPart";
import { answered, openPackage } from "./package/openPackage";
import { inflateAnywhere, type Inflate } from "./package/zip/inflate";
import { workbookSnapshot } from "./xlsx";

/**
 * A workbook or a Word document: what is in the file decides, never what it is called.
 *
 * @param bytes the file; neither kept nor changed
 * @param inflate the host's own, where it has a faster one
 * @returns never throws for what is in the file; `detail` is English, for logs, not for users
 */
export function readReturnedFile(
  bytes: Uint8Array,
  budgets: Budgets = DEFAULT_BUDGETS,
  inflate: Inflate = inflateAnywhere,
): ReadWorkbook {
  return answered(() => {
    const opened = openPackage(bytes, budgets, inflate);
    return isDocumentType(opened.main.type) ? documentSnapshot(opened) : workbookSnapshot(opened);
  });
}
