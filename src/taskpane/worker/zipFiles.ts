/** Files → one zip file that holds them. */
import { zipSync } from "fflate";
import type { NamedFile } from "../../app/order";

/** Zip files know no year before 1980; one and the same moment gives the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

export function zipFiles(files: readonly NamedFile[]): Uint8Array<ArrayBuffer> {
  const entries = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  // Workbooks are packed already.
  return new Uint8Array(zipSync(entries, { level: 0, mtime: NO_TIME }));
}
