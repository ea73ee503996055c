/** The file system as the commands use it, over Node's own. */
import { createReadStream, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { mkdir, open, rmdir } from "node:fs/promises";
import { createHash } from "node:crypto";
import { basename, dirname, resolve } from "node:path";
import { errorCode } from "./errorCode";
import { replaceFiles, type NewFile } from "./replaceFiles";

/** What lies in a folder. */
export interface Listed {
  readonly name: string;
  /** A file itself, not a link to one. */
  readonly isFile: boolean;
}

export interface Ends {
  readonly first: Uint8Array;
  readonly last: Uint8Array;
}

export interface Files {
  /** What the path leads to, links followed; null = nothing. What may not be looked at counts as a file, so that reading it says why. */
  readonly kind: (path: string) => Promise<"file" | "folder" | "other" | null>;
  /** A link itself, not what it leads to. */
  readonly isLink: (path: string) => Promise<boolean>;
  /**
   * The same for two paths that are one file, whatever they are called; where nothing stands yet, for two names that
   * some disk would take for the same.
   */
  readonly fileKey: (path: string) => Promise<string>;
  /** One spelling of the path for all ways that lead to the same file; the path itself where nobody can tell. */
  readonly identity: (path: string) => Promise<string>;
  /** In no order. */
  readonly list: (folder: string) => Promise<readonly Listed[]>;
  /** In bytes. */
  readonly size: (path: string) => Promise<number>;
  readonly read: (path: string) => Promise<Uint8Array>;
  /** The first and the last 64 KB. */
  readonly readEnds: (path: string) => Promise<Ends>;
  /** SHA-256 in lower-case hex, without holding the file in memory. */
  readonly fingerprint: (path: string) => Promise<string>;
  /** Makes the folder and those above it. Returns those that were not there, the outermost first. */
  readonly makeFolder: (path: string) => Promise<readonly string[]>;
  /** Removes a folder that is empty. */
  readonly removeFolder: (path: string) => Promise<void>;
  /** Writes all or none; see replaceFiles. */
  readonly replace: (files: readonly NewFile[]) => Promise<void>;
}

const END = 64 * 1024;

/** By the disk's own number; null where nothing stands, or where the disk has no numbers. */
function keyOf(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return ino === 0n ? null : `${dev}:${ino}`;
  } catch {
    return null;
  }
}

/** Disks that do not tell large letters from small would make one file of two. */
const nameKey = (path: string) => basename(path).normalize("NFC").toLowerCase();

/**
 * What takes microseconds is asked for without waiting in line: Node's own way round, through another
 * thread, costs more than it, and thousands of files add up.
 */
export const nodeFiles: Files = {
  kind: async (path) => {
    try {
      const found = statSync(path);
      return found.isFile() ? "file" : found.isDirectory() ? "folder" : "other";
    } catch (error) {
      return ["ENOENT", "ENOTDIR"].includes(errorCode(error)) ? null : "file";
    }
  },
  isLink: async (path) => {
    try {
      return lstatSync(path).isSymbolicLink();
    } catch {
      return false;
    }
  },
  fileKey: async (path) => keyOf(path) ?? `${keyOf(dirname(path)) ?? dirname(path)}/${nameKey(path)}`,
  identity: async (path) => {
    try {
      return realpathSync.native(path);
    } catch {
      return path;
    }
  },
  list: async (folder) =>
    readdirSync(folder, { withFileTypes: true }).map((entry) => ({
      name: entry.name,
      isFile: entry.isFile(),
    })),
  size: async (path) => statSync(path).size,
  read: async (path) => readFileSync(path),
  readEnds: async (path) => {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      const length = Math.min(size, END);
      const [first, last] = [new Uint8Array(length), new Uint8Array(length)];
      await file.read(first, 0, length, 0);
      await file.read(last, 0, length, size - length);
      return { first, last };
    } finally {
      await file.close();
    }
  },
  fingerprint: async (path) => {
    const hash = createHash("sha256");
    for await (const chunk of createReadStream(path)) hash.update(chunk);
    return hash.digest("hex");
  },
  makeFolder: async (path) => {
    const outermost = await mkdir(path, { recursive: true });
    return outermost === undefined ? [] : downTo(resolve(path), resolve(outermost));
  },
  removeFolder: (path) => rmdir(path),
  replace: (files) => replaceFiles(files),
};

/** The folders from one above down to the path itself. */
function downTo(path: string, from: string): readonly string[] {
  const above = dirname(path);
  return path === from || above === path ? [path] : [...downTo(above, from), path];
}
