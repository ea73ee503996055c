/** Turns what stands after --set into the recommendation set to work with. */
import { usualSet } from "../../core/forms/usualSet";
import type { Definition } from "../../core/sets/definition";
import { builtInDefinitions } from "../../data";
import type { Texts } from "../../language";
import type { Files } from "../system/files";
import { CommandError } from "../system/commandError";
import { readSetFile } from "./setFile";

export interface ChosenSet {
  readonly set: Definition;
  /** Every set that a return may have been made from. */
  readonly known: readonly Definition[];
}

/**
 * The current set where nothing is asked for; a built-in set by its id; otherwise a set read from a file.
 *
 * @throws CommandError when the file is not there or is no set
 */
export async function chooseSet(asked: string | undefined, files: Files, texts: Texts): Promise<ChosenSet> {
  const builtIn =
    asked === undefined ? usualSet(builtInDefinitions) : builtInDefinitions.find(({ id }) => id === asked);
  if (builtIn) return { set: builtIn, known: builtInDefinitions };
  const path = asked ?? "";
  const { choose } = texts.cli;
  if ((await files.kind(path)) === null) {
    throw new CommandError(
      choose.setUnknown(
        path,
        builtInDefinitions.map(({ id }) => id),
      ),
    );
  }
  const chosen = await readSetFile(path, [], files, texts);
  const own = [chosen.set, ...chosen.earlier];
  return {
    set: chosen.set,
    known: [...builtInDefinitions.filter(({ id }) => own.every((set) => set.id !== id)), ...own],
  };
}
