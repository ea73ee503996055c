/** Turns the paths on the command line (files, folders, patterns) into the files to read. */
import { join, parse, sep } from "node:path";
import type { Files, Listed } from "../system/files";
import { isPattern, nameTest } from "./glob";

export interface FoundFile {
  /** As the user would write it. */
  readonly path: string;
  readonly name: string;
  /** See `Files.identity`. */
  readonly identity: string;
}

export type FoundFiles =
  | { readonly found: true; readonly files: readonly FoundFile[] }
  /** A path that leads nowhere: nothing by that name, or a pattern that nothing fits. */
  | { readonly found: false; readonly path: string };

/** What lies in folders without anybody having returned it: hidden files, locks, the systems' own. */
const BYSTANDER = /^(\.|~\$|(thumbs\.db|desktop\.ini|icon\r)$)/i;

/**
 * Every file that the paths lead to, each once, in the order of the paths and by name within a folder.
 *
 * Folders are searched with all that is in them. Hidden files and programs' lock files ("~$…") are
 * passed over, and links that lead in a circle are followed once.
 */
export async function findFiles(paths: readonly string[], files: Files): Promise<FoundFiles> {
  const found: FoundFile[] = [];
  const seen = new Set<string>();

  const takeFile = (path: string, identity: string): void => {
    if (seen.has(identity)) return;
    seen.add(identity);
    if (!nameOf(path).startsWith("~$")) found.push({ path, name: nameOf(path), identity });
  };

  const take = async (path: string): Promise<void> => {
    const kind = await files.kind(path);
    if (kind === null || kind === "other") return;
    const identity = await files.identity(path);
    if (kind === "file") takeFile(path, identity);
    else if (!seen.has(identity)) {
      seen.add(identity);
      for (const { name, isFile } of await listedIn(path, identity)) {
        // A folder says of thousands of files what they are, and theirs is the place that it is in itself.
        if (isFile) takeFile(join(path, name), join(identity, name));
        else await take(join(path, name));
      }
    }
  };
  /** A folder that may not be opened is handed on as if it were a file, so that reading it says so. */
  const listedIn = async (folder: string, identity: string): Promise<readonly Listed[]> => {
    try {
      return inOrder((await files.list(folder)).filter(({ name }) => !BYSTANDER.test(name)));
    } catch {
      found.push({ path: folder, name: nameOf(folder), identity });
      return [];
    }
  };

  for (const path of paths) {
    const literal = (await files.kind(path)) !== null;
    const matches = literal ? [path] : isPattern(path) ? await expand(path, files) : [];
    if (matches.length === 0) return { found: false, path };
    for (const match of matches) await take(match);
  }
  return { found: true, files: found };
}

/** The paths that a pattern fits; `**` stands for any number of folders. */
async function expand(pattern: string, files: Files): Promise<readonly string[]> {
  const { root } = parse(pattern);
  const steps = pattern
    .slice(root.length)
    .split(sep === "\\" ? /[\\/]/ : "/")
    .filter((step) => step !== "");
  let reached = [root];
  for (const step of steps) {
    const next: string[] = [];
    for (const folder of reached) next.push(...(await follow(folder, step, files)));
    reached = [...new Set(next)];
  }
  return reached;
}

async function follow(folder: string, step: string, files: Files): Promise<readonly string[]> {
  if (step === "**") return await withSubfolders(folder, files);
  if (!isPattern(step)) {
    const path = join(folder, step);
    return (await files.kind(path)) === null ? [] : [path];
  }
  const fits = nameTest(step);
  return (await visibleNames(folder, files)).filter(fits).map((name) => join(folder, name));
}

async function withSubfolders(folder: string, files: Files): Promise<readonly string[]> {
  const all = [folder];
  const seen = new Set<string>();
  for (const current of all) {
    for (const name of await visibleNames(current, files)) {
      const path = join(current, name);
      if ((await files.kind(path)) !== "folder") continue;
      const identity = await files.identity(path);
      if (!seen.has(identity)) all.push(path);
      seen.add(identity);
    }
  }
  return all;
}

async function visibleNames(folder: string, files: Files): Promise<readonly string[]> {
  const place = folder === "" ? "." : folder;
  if ((await files.kind(place)) !== "folder") return [];
  return inOrder((await files.list(place)).filter(({ name }) => !BYSTANDER.test(name))).map(
    ({ name }) => name,
  );
}

function nameOf(path: string): string {
  return parse(path).base.normalize("NFC") || path;
}

const byName = new Intl.Collator("da");

function inOrder(listed: readonly Listed[]): readonly Listed[] {
  return [...listed].sort((a, b) => byName.compare(a.name, b.name) || (a.name < b.name ? -1 : 1));
}
