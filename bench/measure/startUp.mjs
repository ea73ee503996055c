// The built program → how long it takes to be there at all, beside a file of the same size that does nothing.
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CLI } from "../contenders/contenders.mjs";

export const EMPTY = "node with an empty file as large as dist/cli.js";

/** One comment, as long as the program. */
export function emptyBundle(work) {
  const path = join(work, "empty.mjs");
  writeFileSync(path, `/*${" ".repeat(statSync(CLI).size - 4)}*/`);
  return { name: EMPTY, does: "starts and ends", command: () => [process.execPath, path], version: "" };
}

/** In bytes. */
export function bundleSize() {
  return readFileSync(CLI).length;
}
