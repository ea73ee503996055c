/** Puts new files in the place of old ones, so that at every moment there is a whole file to be found. */
import { chmod, lstat, open, rename, rm, writeFile } from "node:fs/promises";
import { tempFile, clearTempFiles } from "./tempFiles";
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
  /** Nobody but the user may read the file while it is made. */
  readonly writeNew: (path: string, bytes: NewFile["bytes"]) => Promise<void>;
  /** There is a plain file that may be written, or nothing. */
  readonly checkWritable: (path: string) => Promise<void>;
  /** With the rights that the old file has, or a new one gets. */
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
}

/** Read and written by the user alone. */
const PRIVATE = 0o600;

const nodeSteps: Steps = {
  writeNew: async (path, bytes) => {
    const file = await open(path, "wx", PRIVATE);
    try {
      await writeFile(file, bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  checkWritable: async (path) => {
    const old = await standing(path);
    if (old === null) return;
    if (!old.isFile()) throw refusal(old.isSymbolicLink() ? "ELOOP" : old.isDirectory() ? "EISDIR" : "ENXIO");
    // Excel on Windows holds an open workbook locked: opening it for writing fails before anything is moved.
    await (await open(path, "r+")).close();
  },
  rename: async (from, to) => {
    const old = await standing(to);
    await chmod(from, (old?.mode ?? 0o666 & ~process.umask()) & 0o777).catch((error: unknown) => {
      // A disk that knows no such rights.
      if (!["EPERM", "ENOTSUP", "ENOSYS"].includes(errorCode(error))) throw error;
    });
    await rename(from, to);
  },
  remove: (path) => rm(path, { force: true }),
};

/**
 * Writes every file beside its place, makes sure that all of it is on the disk, and only then moves them
 * into place in the order given. Nothing is written through a link, into a pipe or into a device.
 *
 * @throws CannotWrite, with "ELOOP" for a link and "ENXIO" for what is no plain file; what was written beside
 * is removed again
 */
export async function replaceFiles(files: readonly NewFile[], steps: Steps = nodeSteps): Promise<void> {
  const written: { readonly beside: string; readonly path: string }[] = [];
  let replaced = 0;
  let current = "";
  try {
    for (const { path, bytes } of files) {
      current = path;
      const beside = tempFile(path);
      written.push({ beside, path });
      await steps.writeNew(beside, bytes);
      await steps.checkWritable(path);
    }
    for (const { beside, path } of written) {
      current = path;
      await steps.rename(beside, path);
      replaced += 1;
    }
  } catch (error) {
    for (const { beside } of written.slice(replaced)) await steps.remove(beside);
    // Only the system's own refusals are about the file; anything else is a fault of ours.
    if (errorCode(error) === "") throw error;
    throw new CannotWrite(current, errorCode(error), replaced);
  }
  await clearTempFiles(written.map(({ path }) => path));
}

/** What stands there itself, not what a link leads to; null = nothing. */
async function standing(path: string) {
  try {
    return await lstat(path);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}

const refusal = (code: string) => Object.assign(new Error(code), { code });
