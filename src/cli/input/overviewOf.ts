/** Reads an overview that a paper is made from: its set is the one that it names. */
import { type Asked, askedBy } from "../../app/order";
import { buildLedger } from "../../core/ledger/buildLedger";
import type { Ledger } from "../../core/ledger/ledger";
import { formOf } from "../../core/forms";
import type { Definition } from "../../core/sets/definition";
import type { Texts } from "../../language";
import { type ChosenSet, chooseSet } from "../arguments/chooseSet";
import { CommandError } from "../system/commandError";
import type { Files } from "../system/files";
import { readPriorOverview, rememberedIn } from "./priorOverview";

/**
 * @param given what stands after --set, where the overview's set is not a built-in one
 * @returns null when the file is no overview
 * @throws CommandError when its set is not known, or what the secretariat has written in it cannot be read
 */
export async function overviewAt(
  path: string,
  given: string | undefined,
  files: Files,
  texts: Texts,
): Promise<Ledger | null> {
  const chosen = await chooseSet(given, files, texts);
  const { known, set } = chosen;
  const setOf = (id: string) => (given === undefined ? known.find((one) => one.id === id) : set);
  return overviewAmong(path, chosen, setOf, files, texts);
}

/**
 * As `overviewAt`, where the sets are read already.
 *
 * @param setOf the set that the overview names → the set to read it with
 */
export async function overviewAmong(
  path: string,
  chosen: ChosenSet,
  setOf: (id: string) => Definition | undefined,
  files: Files,
  texts: Texts,
): Promise<Ledger | null> {
  const kind = await files.kind(path);
  if (kind === null) throw new CommandError(texts.cli.files.notFound(path));
  if (kind === "folder") throw new CommandError(texts.cli.files.isFolder(path));
  const seen = await rememberedIn(path, askedAbout(chosen), files, texts);
  if (seen === null) return null;
  const set = setOf(seen.setId);
  if (!set) throw new CommandError(texts.cli.files.overviewOfOwnSet(path, seen.setId));
  const asked = askedAbout({ set, known: chosen.known });
  const remembered = await readPriorOverview(path, asked, files, texts);
  return buildLedger({
    set: formOf(asked.set),
    municipalities: asked.municipalities,
    returns: remembered.returns,
    secretariat: remembered.secretariat,
    past: remembered.past,
  });
}

export function askedAbout({ set, known }: ChosenSet): Asked {
  return { set, known, municipalities: askedBy(set) };
}
