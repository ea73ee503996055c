/** Puts new files in the place of old ones, so that at every moment there is a whole file to be found. */
import { open, realpath, rename, rm, writeFile } from "node:fs/promises";
import { besideFile, clearBeside } from "./besideFiles";
import { errorCode } from "./errorCode";

export interface NewFile {
  readonly path: string;
  /** Whole, or piece by piece as it is written; pieces are read once. */
  readonly bytes: Uint8Array | Iterable<Uint8Array>;
}

/** Thrown when a file could not be written; none of the old files has been touched unless `replaced` says so. */
export class CannotWrite extends Error {
  override readonly name = "CannotWrite";
  /**
   * @param path the file that was to be written
   * @param code the system's name of the reason, e.g. "EBUSY"
   * @param replaced how many of the files had been replaced already
   */
  constructor(
    readonly path: string,
    readonly code: string,
    readonly replaced: number,
  ) {
    super(`${path}: ${code}`);
  }
}

/** The steps that a test can make fail. */
export interface Steps {
  readonly writeNew: (path: string, bytes: NewFile["bytes"]) => Promise<void>;
  readonly checkWritable: (path: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
}

const nodeSteps: Steps = {
  writeNew: async (path, bytes) => {
    const file = await open(path, "wx");
    try {
      await writeFile(file, bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  // Excel on Windows holds an open workbook locked: opening it for writing fails before anything is moved.
  checkWritable: async (path) => {
    try {
      await (await open(path, "r+")).close();
    } catch (error) {
      if (errorCode(error) !== "ENOENT") throw error;
    }
  },
  rename: (from, to) => rename(from, to),
  remove: (path) => rm(path, { force: true }),
};

/**
 * Writes every file beside its place, makes sure that all of it is on the disk, and only then moves them
 * into place in the order given. A link is followed, so that what it leads to is replaced.
 *
 * @throws CannotWrite; what was written beside is removed again
 */
export async function replaceFiles(files: readonly NewFile[], steps: Steps = nodeSteps): Promise<void> {
  const written: { readonly beside: string; readonly place: string; readonly path: string }[] = [];
  let replaced = 0;
  let current = "";
  try {
    for (const { path, bytes } of files) {
      current = path;
      const place = await followLinks(path);
      const beside = besideFile(place);
      written.push({ beside, place, path });
      await steps.writeNew(beside, bytes);
      await steps.checkWritable(place);
    }
    for (const { beside, place, path } of written) {
      current = path;
      await steps.rename(beside, place);
      replaced += 1;
    }
  } catch (error) {
    for (const { beside } of written.slice(replaced)) await steps.remove(beside);
    // Only the system's own refusals are about the file; anything else is a fault of ours.
    if (errorCode(error) === "") throw error;
    throw new CannotWrite(current, errorCode(error), replaced);
  }
  await clearBeside(written.map(({ place }) => place));
}

async function followLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return path;
    throw error;
  }
}
