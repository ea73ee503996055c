/** Finds and reads what the command line names: paths → returns, with progress for those who watch. */
import { holdingOnce } from "../core/intake/heldOnce";
import type { Return } from "../core/intake/return";
import type { Texts } from "../language";
import { findFiles, type FoundFile } from "./findFiles";
import { isPattern } from "./glob";
import { NothingDone } from "./nothingDone";
import { readReturns, type Asked } from "./readReturns";
import type { Surroundings } from "./surroundings";

/**
 * The files that the paths lead to.
 *
 * @throws NothingDone when a path leads nowhere, or when there is nothing to read at all
 */
export async function find(
  paths: readonly string[],
  world: Pick<Surroundings, "files">,
  texts: Texts,
): Promise<readonly FoundFile[]> {
  const words = texts.cli.files;
  const result = await findFiles(paths, world.files);
  if (!result.found) {
    throw new NothingDone(
      isPattern(result.path) ? words.patternFitsNothing(result.path) : words.notFound(result.path),
    );
  }
  if (result.files.length === 0) throw new NothingDone(words.nothingToRead);
  return result.files;
}

/** Reads the files one after the other; see readReturns. @param earlier returns that are held beside them */
export async function read(
  found: readonly FoundFile[],
  asked: Asked,
  { files, progress }: Pick<Surroundings, "files" | "progress">,
  texts: Texts,
  earlier: readonly Return[] = [],
): Promise<readonly Return[]> {
  const held = holdingOnce();
  for (const one of earlier) held(one);
  const { reading } = texts.cli.files;
  try {
    return await readReturns(found, asked, files, (count) => progress?.(reading(count, found.length)), held);
  } finally {
    progress?.("");
  }
}
