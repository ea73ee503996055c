/** Makes sure before the work that what is asked for can be saved there, and saves it after. */
import { dirname } from "node:path";
import type { Texts } from "../../language";
import { errorCode } from "../system/errorCode";
import type { Ends, Files } from "../system/files";
import { CommandError } from "../system/commandError";
import { CannotWrite, type NewFile } from "../system/replaceFiles";

/**
 * A file can be saved there: its folder exists or can be made, it is no folder itself, and its name ends as
 * it should, so that a double click opens it.
 *
 * @throws CommandError
 */
export async function checkOutputFile(
  path: string,
  ending: string,
  files: Files,
  texts: Texts,
): Promise<void> {
  const words = texts.cli.files;
  if (await files.isLink(path)) throw new CommandError(words.isLink(path));
  const present = await files.kind(path);
  if (present === "folder") throw new CommandError(words.isFolder(path));
  if (present === "other") throw new CommandError(words.noPlainFile(path));
  if (!path.toLowerCase().endsWith(ending)) throw new CommandError(words.wrongEnding(path, ending));
  let folder = dirname(path);
  while ((await files.kind(folder)) === null && dirname(folder) !== folder) folder = dirname(folder);
  if ((await files.kind(folder)) !== "folder") throw new CommandError(words.notFolder(folder));
}

/** @throws CommandError when something that is no folder stands in the way */
export async function checkOutputFolder(path: string, files: Files, texts: Texts): Promise<void> {
  if (await files.isLink(path)) throw new CommandError(texts.cli.files.isLink(path));
  const kind = await files.kind(path);
  if (kind !== null && kind !== "folder") throw new CommandError(texts.cli.files.notFolder(path));
}

/** @throws CommandError when two of the paths are one file, or would become one */
export async function checkDifferent(paths: readonly string[], files: Files, texts: Texts): Promise<void> {
  const seen = new Set<string>();
  for (const path of paths) {
    const key = await files.fileKey(path);
    if (seen.has(key)) throw new CommandError(texts.cli.files.sameOutput(path));
    seen.add(key);
  }
}

/** Where something is to be saved, and how a file is known that we have saved there before. */
export interface Place {
  readonly path: string;
  readonly isOurs: (ends: Ends) => boolean;
}

/** Those of the paths where somebody else's file stands. An empty one holds nothing that could be lost. */
export async function strangersAt(places: readonly Place[], files: Files): Promise<readonly string[]> {
  const strangers: string[] = [];
  for (const { path, isOurs } of places) {
    if ((await files.kind(path)) !== "file" || (await files.size(path)) === 0) continue;
    if (!isOurs(await files.readEnds(path))) strangers.push(path);
  }
  return strangers;
}

/** @throws CommandError when the folder cannot be made */
export async function makeFolder(path: string, files: Files, texts: Texts): Promise<void> {
  try {
    await files.makeFolder(path);
  } catch (error) {
    throw new CommandError(reasonFor(path, errorCode(error), texts));
  }
}

/**
 * Saves all the files, or none; folders that are not there are made, and go again where nothing was saved.
 *
 * @throws CommandError with what is in the way, what to do, and whether anything was changed
 */
export async function save(newFiles: readonly NewFile[], files: Files, texts: Texts): Promise<void> {
  await checkDifferent(
    newFiles.map(({ path }) => path),
    files,
    texts,
  );
  const made: string[] = [];
  try {
    for (const folder of new Set(newFiles.map(({ path }) => dirname(path)))) {
      made.push(...(await files.makeFolder(folder).catch(cannotMake(folder))));
    }
    await files.replace(newFiles);
  } catch (error) {
    // One in which something was saved after all is not empty, and stays.
    for (const folder of made.toReversed()) await files.removeFolder(folder).catch(() => undefined);
    if (!(error instanceof CannotWrite)) throw error;
    const words = texts.cli.files;
    const done = error.replaced === 0 ? words.untouched : words.partlyWritten(error.replaced);
    throw new CommandError(`${reasonFor(error.path, error.code, texts)} ${done}`);
  }
}

const cannotMake = (folder: string) => (error: unknown) => {
  if (errorCode(error) === "") throw error;
  throw new CannotWrite(folder, errorCode(error), 0);
};

function reasonFor(path: string, code: string, texts: Texts): string {
  const words = texts.cli.files;
  switch (code) {
    // Windows says EPERM or EBUSY for a workbook that is open in Excel.
    case "EBUSY":
    case "EPERM":
    case "ETXTBSY":
      return words.locked(path);
    case "EACCES":
      return words.notAllowed(path);
    case "EROFS":
      return words.readOnly(path);
    case "ENOSPC":
    case "EDQUOT":
      return words.diskFull(path);
    case "ELOOP":
      return words.isLink(path);
    case "ENXIO":
      return words.noPlainFile(path);
    case "ENOENT":
      return words.folderMissing(dirname(path));
    case "EEXIST":
      return words.notFolder(path);
    case "EISDIR":
      return words.isFolder(path);
    case "ENOTDIR":
      return words.notFolder(dirname(path));
    default:
      return words.unwritten(path, code);
  }
}
