/** Turns a set's file into the set and those before it, which lie beside it or where it says. */
import { dirname, join, resolve } from "node:path";
import type { DataProblem } from "../../core/sets/dataProblem";
import { describeProblems } from "../../core/wording/describeProblem";
import { readDefinition } from "../../core/forms";
import type { Definition } from "../../core/sets/definition";
import { previousSetIn, tooLongFile } from "../../core/sets/setJson";
import { textOfSet, type SetText } from "../../core/sets/setText";
import { builtInSets, registry } from "../../data";
import type { Texts } from "../../language";
import type { Files } from "../system/files";
import { CommandError } from "../system/commandError";

export interface SetFromFile {
  readonly set: Definition;
  /** The sets before it that do not come with the program, the latest first. */
  readonly earlier: readonly Definition[];
}

/** So many files beside a set are looked into. */
const MOST_BESIDE = 200;

/**
 * @param later the files that led here, so that sets that name each other do not lead round and round
 * @throws CommandError when the file, or one of those before it, cannot be read or is no set
 */
export async function readSetFile(
  path: string,
  later: readonly string[],
  files: Files,
  texts: Texts,
): Promise<SetFromFile> {
  const text = await readText(path, files, texts);
  const place = resolve(path);
  const named = previousSetIn(text);
  const builtIn = builtInSets.find(({ id }) => id === named);
  const before = named === null || builtIn ? null : await findEarlier(named, place, files);
  const leadsBack = before !== null && [...later, place].includes(before);
  const own =
    before === null || leadsBack ? null : await readSetFile(before, [...later, place], files, texts);
  const parsed = readDefinition(text, {
    builtIn: builtInSets,
    registry,
    previous: builtIn ?? own?.set ?? (leadsBack ? "itself" : null),
  });
  if (!parsed.ok) throw wrong(path, parsed.problems, texts);
  return { set: parsed.set, earlier: own ? [own.set, ...own.earlier] : [] };
}

/** The file that `previousSet` leads to: its path, seen from the set's folder, or the file there with that id. */
async function findEarlier(named: string, place: string, files: Files): Promise<string | null> {
  const folder = dirname(place);
  const path = resolve(folder, named);
  if ((await files.kind(path)) === "file") return path;
  const listed = await files.list(folder).catch(() => []);
  const beside = listed
    .filter(({ name, isFile }) => isFile && name.toLowerCase().endsWith(".json"))
    .map(({ name }) => join(folder, name))
    .filter((each) => each !== place)
    .sort()
    .slice(0, MOST_BESIDE);
  for (const each of beside) {
    if ((await idIn(each, files)) === named) return each;
  }
  return null;
}

/** Null for a file that is no set: it lies there for another reason. */
async function idIn(path: string, files: Files): Promise<string | null> {
  const text = await textIn(path, files).catch(() => null);
  const parsed = text?.ok ? readDefinition(text.text, null) : null;
  return parsed?.ok ? parsed.set.id : null;
}

async function readText(path: string, files: Files, texts: Texts): Promise<string> {
  const text = await textIn(path, files).catch(() => {
    throw new CommandError(texts.cli.choose.setUnopened(path));
  });
  if (!text.ok) throw wrong(path, [text.problem], texts);
  return text.text;
}

async function textIn(path: string, files: Files): Promise<SetText> {
  // A character takes three bytes at most: what is too long by then need not be held to be counted.
  const tooLong = tooLongFile((await files.size(path)) / 3);
  return tooLong ? { ok: false, problem: tooLong } : textOfSet(await files.read(path));
}

function wrong(path: string, problems: readonly DataProblem[], texts: Texts): CommandError {
  return new CommandError(texts.cli.choose.setWrong(path, describeProblems(problems, texts)));
}
