/** Finds and reads what the command line names: paths → returns, with progress for those who watch. */
import { setImmediate } from "node:timers/promises";
import type { Return } from "../core/intake/return";
import type { Texts } from "../language";
import { findFiles, type FoundFile } from "./findFiles";
import { isPattern } from "./glob";
import { NothingDone } from "./nothingDone";
import { shareOut } from "./pool/shareOut";
import { readReturns, type Asked } from "./readReturns";
import { sharingEqual } from "./sharingEqual";
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

/** Reads the files, many of them with all the threads there are; see readReturns. */
export async function read(
  found: readonly FoundFile[],
  asked: Asked,
  world: Pick<Surroundings, "files" | "progress" | "startReaders">,
  texts: Texts,
): Promise<readonly Return[]> {
  const readers = world.startReaders?.(asked, found.length) ?? null;
  const here = async (files: readonly FoundFile[]) => {
    const returns = await readReturns(files, asked, world.files);
    // Lets the other threads hand in what they have read, and get more.
    await setImmediate();
    return returns;
  };
  const shared = sharingEqual();
  const lanes = [...(readers?.lanes ?? []), here].map(
    (lane) => async (files: readonly FoundFile[]) => (await lane(files)).map(shared),
  );
  try {
    return await shareOut(found, lanes, (count) =>
      world.progress?.(texts.cli.files.reading(count, found.length)),
    );
  } finally {
    await readers?.stop();
    world.progress?.("");
  }
}
