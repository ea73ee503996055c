/** Turns the bytes of any returned file into a snapshot, whichever program it was written in. */
import type { FileSnapshot, ReadFile } from "../document/snapshot";
// Not by way of the index: writing would come along into what the pane loads to read.
import { documentSnapshot } from "./docx/snapshot";
import { isDocumentType } from "./ooxml/read/mainPart";
import { answered, openPackage, type ReadingOptions } from "./ooxml/read/openPackage";
import { workbookSnapshot } from "./xlsx";

/**
 * A workbook or a Word document: what is in the file decides, never what it is called.
 *
 * @param bytes the file; neither kept nor changed
 * @returns never throws for what is in the file; `detail` is English, for logs, not for users
 */
export function readReturnedFile(bytes: Uint8Array, options: ReadingOptions = {}): ReadFile {
  return answered((): FileSnapshot => {
    const opened = openPackage(bytes, options);
    return isDocumentType(opened.main.type) ? documentSnapshot(opened) : workbookSnapshot(opened);
  });
}
