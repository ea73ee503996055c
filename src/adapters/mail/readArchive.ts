/** A zip archive → the files in it, under names that lead nowhere; null for a workbook or a document, which are zips too. */
import { type Budgets, DEFAULT_BUDGETS, meterFor } from "../ooxml/read/limits/budgets";
import { readDirectory } from "../ooxml/read/zip/directory";
import { readEntry, type Unpacking } from "../ooxml/read/zip/inflate";
import { harmlessName } from "./harmlessName";
import { archiveName } from "./archiveName";
import type { OpenedContainer } from "./openedContainer";

/** What is packed in an archive is mostly packed itself: a ratio as of XML is a bomb. */
const BUDGETS: Budgets = { ...DEFAULT_BUDGETS, totalBytes: 256 * 1024 * 1024, entries: 2_000 };

/** What a Mac and Windows leave in folders, and hidden files. */
const BYSTANDER = /(^|[\\/])(__macosx[\\/]|\.(?!\.?[\\/])|~\$|thumbs\.db$|desktop\.ini$)/i;

/** What every workbook, document or OpenDocument file holds. */
const PACKAGE = /^\/?(\[content_types\]\.xml|mimetype)$/i;

/** @throws UnreadableError for an archive that is damaged, encrypted or too large */
export function readArchive(bytes: Uint8Array, unpacking?: Unpacking): OpenedContainer | null {
  let number = 0;
  const zip = readDirectory(bytes, BUDGETS, {
    decode: archiveName,
    // Each entry stands for itself, whatever it is called; only a folder is left out by its name.
    key: (name) => (/[\\/]$/.test(name) ? "/" : `${(number += 1)}`),
  });
  const entries = [...zip.values()];
  if (entries.some(({ name }) => PACKAGE.test(name))) return null;
  const meter = meterFor(BUDGETS);
  return {
    head: null,
    text: "",
    files: entries
      .filter(({ name }) => !BYSTANDER.test(name))
      .map((entry) => ({
        name: harmlessName(entry.name, "uden navn"),
        bytes: () => readEntry(entry, meter, unpacking),
      })),
    mails: [],
    unopened: [],
  };
}
