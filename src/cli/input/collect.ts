/** Finds and reads what the command line names: paths → returns, with progress for those who watch. */
import type { Asked } from "../../app/order";
import { internReturns } from "../../core/intake/internReturns";
import type { Return } from "../../core/intake/return";
import type { Texts } from "../../language";
import { findFiles, type FoundFile } from "./findFiles";
import { isPattern } from "./glob";
import { CommandError } from "../system/commandError";
import { type ReadFound, readReturns } from "./readReturns";
import type { Environment } from "../system/environment";

/**
 * The files that the paths lead to.
 *
 * @throws CommandError when a path leads nowhere, or when there is nothing to read at all
 */
export async function find(
  paths: readonly string[],
  world: Pick<Environment, "files">,
  texts: Texts,
): Promise<readonly FoundFile[]> {
  const words = texts.cli.files;
  const result = await findFiles(paths, world.files);
  if (!result.found) {
    throw new CommandError(
      isPattern(result.path) ? words.patternFitsNothing(result.path) : words.notFound(result.path),
    );
  }
  if (result.files.length === 0) throw new CommandError(words.nothingToRead);
  return result.files;
}

/** Reads the files one after the other; see readReturns. @param earlier returns that are held beside them */
export async function read(
  found: readonly FoundFile[],
  asked: Asked,
  { files, progress }: Pick<Environment, "files" | "progress">,
  texts: Texts,
  earlier: readonly Return[] = [],
): Promise<readonly ReadFound<FoundFile>[]> {
  const held = internReturns();
  for (const one of earlier) held(one);
  const { reading } = texts.cli.files;
  try {
    const all = await readReturns(
      found,
      asked,
      files,
      (count) => progress?.(reading(count, found.length)),
      held,
    );
    return all.map(({ file, one }) => ({ file: within(file, one), one }));
  } finally {
    progress?.("");
  }
}

/** Of a file in a mail or an archive, both are named. */
function within(file: FoundFile, { file: { name, from } }: Return): FoundFile {
  return from && name !== file.name ? { ...file, path: `${file.path} › ${name}` } : file;
}
