// The floor: every part of every file is inflated, and nothing is done with it.
import { readFileSync } from "node:fs";
import { openZip, unpack } from "../returns/zip.mjs";
import { everyFile } from "./everyFile.mjs";

let bytes = 0;
for (const file of everyFile(process.argv[2])) {
  for (const part of openZip(readFileSync(file)).values()) bytes += unpack(part).length;
}
console.log(bytes);
