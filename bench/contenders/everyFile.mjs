// A folder → the paths of all files in it, for every contender alike.
import { readdirSync } from "node:fs";
import { join } from "node:path";

export function everyFile(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}
