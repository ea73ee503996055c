/** The files that are written beside their place first: what they are called, and the old ones that a killed run left. */
import { createHash, randomUUID } from "node:crypto";
import { readdir, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { errorCode } from "./errorCode";

/** A run that still goes on has written within this time, however large its files are. */
const OLD = 24 * 60 * 60 * 1000;

/**
 * A name of its own for each run, so that what a process that was killed has left is in nobody's way;
 * and with a mark of the place, so that a later run for the same place knows what is its own to clear.
 */
export function besideFile(place: string): string {
  return join(dirname(place), `${markOf(place)}${randomUUID()}.tmp`);
}

/**
 * Removes what killed runs have left beside these files, which have just been replaced. Only what was for
 * the same place and has lain there for a day goes: what is younger may be a run that still goes on.
 */
export async function clearBeside(places: readonly string[]): Promise<void> {
  const byFolder = new Map<string, string[]>();
  for (const place of places) {
    const known = byFolder.get(dirname(place));
    if (known) known.push(place);
    else byFolder.set(dirname(place), [place]);
  }
  for (const [folder, inside] of byFolder) {
    try {
      await clearFolder(folder, inside);
    } catch (error) {
      // Somebody else's, already gone, or in use: the new files are there all the same.
      if (errorCode(error) === "") throw error;
    }
  }
}

async function clearFolder(folder: string, places: readonly string[]): Promise<void> {
  const marks = places.map(markOf);
  const left = (await readdir(folder)).filter(
    (name) => name.endsWith(".tmp") && marks.some((mark) => name.startsWith(mark)),
  );
  const [place] = places;
  if (left.length === 0 || place === undefined) return;
  // The disk's own clock, which may be another machine's.
  const now = (await stat(place)).mtimeMs;
  for (const name of left) {
    const path = join(folder, name);
    if (now - (await stat(path)).mtimeMs > OLD) await rm(path, { force: true });
  }
}

/** Short, because the place's own name may be as long as names may be. */
function markOf(place: string): string {
  const hash = createHash("sha256").update(basename(place)).digest("hex").slice(0, 8);
  return `.fremdrift-${hash}-`;
}
