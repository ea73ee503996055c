/** Turns the writer's package into ours: parts that it cannot write right are patched, times are fixed. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { WorkbookDescription } from "../../../../workbook/description";
import { orderedFonts } from "./fonts";

/** The zip format's first moment. It counts in local time, so local time is what fixes the bytes. */
const ZIP_TIME = new Date(1980, 0, 1);

export function patchedPackage(bytes: Uint8Array, description: WorkbookDescription): Uint8Array {
  void description;
  const parts = unzipSync(bytes);
  patch(parts, "xl/styles.xml", orderedFonts);
  return zipSync(parts, { mtime: ZIP_TIME });
}

function patch(parts: Record<string, Uint8Array>, path: string, change: (xml: string) => string): void {
  const part = parts[path];
  if (part) parts[path] = strToU8(change(strFromU8(part)));
}
