/** Reads an overview that a paper is made from: its set is the one that it names. */
import { buildLedger } from "../../core/ledger/buildLedger";
import type { Ledger } from "../../core/ledger/ledger";
import { formOf } from "../../core/forms";
import { builtInSets } from "../../data";
import type { Texts } from "../../language";
import { chooseKkr } from "../arguments/chooseMunicipalities";
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
  const first = askedAbout(await chooseSet(given, files, texts), texts);
  const kind = await files.kind(path);
  if (kind === null) throw new CommandError(texts.cli.files.notFound(path));
  if (kind === "folder") throw new CommandError(texts.cli.files.isFolder(path));
  const seen = await rememberedIn(path, first, files, texts);
  if (seen === null) return null;
  const known = given === undefined && builtInSets.some(({ id }) => id === seen.setId);
  if (given === undefined && !known)
    throw new CommandError(texts.cli.files.overviewOfOwnSet(path, seen.setId));
  const asked = known ? askedAbout(await chooseSet(seen.setId, files, texts), texts) : first;
  const remembered = await readPriorOverview(path, asked, files, texts);
  return buildLedger({
    set: formOf(asked.set),
    municipalities: asked.municipalities,
    returns: remembered.returns,
    secretariat: remembered.secretariat,
  });
}

export function askedAbout({ set, known }: ChosenSet, texts: Texts) {
  return { set, known, municipalities: chooseKkr(set.kkr, texts).municipalities };
}
