/** The file system as the commands use it, over Node's own. */
import { createReadStream, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { createHash } from "node:crypto";
import { errorCode } from "./errorCode";
import { replaceFiles, type NewFile } from "./replaceFiles";

/** What lies in a folder. */
export interface Listed {
  readonly name: string;
  /** A file itself, not a link to one. */
  readonly isFile: boolean;
}

export interface Files {
  /** What the path leads to, links followed; null = nothing. What may not be looked at counts as a file, so that reading it says why. */
  readonly kind: (path: string) => Promise<"file" | "folder" | "other" | null>;
  /** One spelling of the path for all ways that lead to the same file; the path itself where nobody can tell. */
  readonly identity: (path: string) => Promise<string>;
  /** In no order. */
  readonly list: (folder: string) => Promise<readonly Listed[]>;
  /** In bytes. */
  readonly size: (path: string) => Promise<number>;
  readonly read: (path: string) => Promise<Uint8Array>;
  /** SHA-256 in lower-case hex, without holding the file in memory. */
  readonly fingerprint: (path: string) => Promise<string>;
  /** Makes the folder and those above it; nothing happens where it exists. */
  readonly makeFolder: (path: string) => Promise<void>;
  /** Writes all or none; see replaceFiles. */
  readonly replace: (files: readonly NewFile[]) => Promise<void>;
}

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
  fingerprint: async (path) => {
    const hash = createHash("sha256");
    for await (const chunk of createReadStream(path)) hash.update(chunk);
    return hash.digest("hex");
  },
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true });
  },
  replace: (files) => replaceFiles(files),
};
