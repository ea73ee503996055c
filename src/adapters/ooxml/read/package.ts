/** Turns a zip into an Open Packaging package, each of whose parts is read once. */
import type { Meter } from "./limits/budgets";
import { damaged } from "./limits/unreadable";
import { decodeXml } from "./xml/decode";
import { scanXml, type XmlHandler } from "./xml/scan";
import type { ZipDirectory, ZipEntry } from "./zip/directory";
import { readEntry, type Unpacking } from "./zip/inflate";

export interface Package {
  readonly zip: ZipDirectory;
  readonly meter: Meter;
  readonly unpacking: Unpacking;
  /** Parts that have been read: a package in which one part serves twice could be read without end. */
  readonly taken: Set<string>;
}

/**
 * Reads the part whole, or not at all.
 *
 * @throws UnreadableError, also when the part has been read before
 */
export function scanPart(
  of: Package,
  part: string,
  root: string,
  handler: XmlHandler,
  namespaces: "root" | "all" = "root",
): void {
  const { meter, unpacking } = of;
  const xml = decodeXml(readEntry(entryOf(of, part), meter, unpacking), part);
  scanXml(xml, { part, budgets: meter.budgets, root, namespaces }, handler);
}

/**
 * The part, which is thereby taken: a part has one place in a package.
 *
 * @throws UnreadableError "damaged" when there is none, or when it has been taken before
 */
export function entryOf({ zip, taken }: Package, part: string): ZipEntry {
  const entry = zip.get(part);
  if (!entry) throw damaged(`part ${part} is missing`);
  if (taken.has(part)) throw damaged(`part ${part} has two places in the package`);
  taken.add(part);
  return entry;
}
