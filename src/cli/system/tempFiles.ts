/** The files that are written beside their place first: what they are called, and the old ones that a killed run left. */
import { randomUUID } from "node:crypto";
import { lstat, readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { errorCode } from "./errorCode";

/** A run that still goes on has written within this time, however large its files are. */
const OLD = 24 * 60 * 60 * 1000;

const OURS = /^\.fremdrift-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.tmp$/;

/** A name of its own for each run, so that what a process that was killed has left is in nobody's way. */
export function tempFile(place: string): string {
  return join(dirname(place), `.fremdrift-${randomUUID()}.tmp`);
}

/**
 * Removes what killed runs have left beside these files, which have just been replaced, whatever it was to become:
 * the next run need not make the same letters. What is younger than a day may be a run that still goes on.
 */
export async function clearTempFiles(places: readonly string[]): Promise<void> {
  const newest = new Map(places.map((place) => [dirname(place), place]));
  for (const [folder, place] of newest) {
    const names = await orNothing(() => readdir(folder));
    const left = (names ?? []).filter((name) => OURS.test(name));
    if (left.length === 0) continue;
    // The disk's own clock, which may be another machine's.
    const now = (await orNothing(() => lstat(place)))?.mtimeMs ?? 0;
    for (const name of left) {
      const path = join(folder, name);
      const found = await orNothing(() => lstat(path));
      if (found?.isFile() && now - found.mtimeMs > OLD) await orNothing(() => rm(path, { force: true }));
    }
  }
}

/** Null for what is somebody else's, already gone or in use: the new files are there all the same, and the rest is cleared. */
async function orNothing<Value>(step: () => Promise<Value>): Promise<Value | null> {
  try {
    return await step();
  } catch (error) {
    if (errorCode(error) === "") throw error;
    return null;
  }
}
