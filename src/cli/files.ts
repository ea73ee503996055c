/** The file system as the commands use it, over Node's own. */
import { createReadStream } from "node:fs";
import { mkdir, readdir, readFile, realpath, stat } from "node:fs/promises";
import { createHash } from "node:crypto";
import { errorCode } from "./errorCode";
import { replaceFiles, type NewFile } from "./replaceFiles";

export interface Files {
  /** What the path leads to, links followed; null = nothing. What may not be looked at counts as a file, so that reading it says why. */
  readonly kind: (path: string) => Promise<"file" | "folder" | "other" | null>;
  /** One spelling of the path for all ways that lead to the same file; the path itself where nobody can tell. */
  readonly identity: (path: string) => Promise<string>;
  /** Names in a folder, in no order. */
  readonly list: (folder: string) => Promise<readonly string[]>;
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

export const nodeFiles: Files = {
  kind: async (path) => {
    try {
      const found = await stat(path);
      return found.isFile() ? "file" : found.isDirectory() ? "folder" : "other";
    } catch (error) {
      return ["ENOENT", "ENOTDIR"].includes(errorCode(error)) ? null : "file";
    }
  },
  identity: async (path) => {
    try {
      return await realpath(path);
    } catch {
      return path;
    }
  },
  list: (folder) => readdir(folder),
  size: async (path) => (await stat(path)).size,
  read: (path) => readFile(path),
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
