/** Findings on a file that cannot be read as a workbook or a document. */
import { error } from "./kind";
import { perhaps, text } from "./parameters";

/** `detail` says for whoever looks after the program what the reader stumbled over. */
const unreadable = { detail: perhaps(text) };

export const FILES = {
  // The file could not be opened at all, so nothing is known of what it holds.
  "file-unopened": error({ reason: perhaps(text) }),
  "file-empty": error(unreadable),
  "file-encrypted": error(unreadable),
  /** By a sensitivity label or by rights: there is no password. */
  "file-rights-protected": error(unreadable),
  "file-xls": error(unreadable),
  "file-xlsb": error(unreadable),
  "file-ods": error(unreadable),
  "file-odt": error(unreadable),
  "file-word": error(unreadable),
  "file-rtf": error(unreadable),
  "file-powerpoint": error(unreadable),
  "file-pdf": error(unreadable),
  "file-image": error(unreadable),
  "file-csv": error(unreadable),
  "file-html": error(unreadable),
  /** A mail with no file that could be a return; `words`: how what was written in it begins. */
  "file-mail": error({ ...unreadable, words: perhaps(text) }),
  /** `file`: the name of what the mail only points at. */
  "file-link": error({ file: text }),
  "file-object": error({ file: text }),
  "file-mail-encrypted": error({}),
  /** An archive with no file in it. */
  "file-zip": error(unreadable),
  "file-not-a-workbook": error(unreadable),
  "file-damaged": error(unreadable),
  "file-too-large": error(unreadable),
  /** It was not read to the end. */
  "file-too-much-work": error({}),
  "file-forbidden-xml": error(unreadable),
};
