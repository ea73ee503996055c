/** Turns a set's file into the set and those before it, which lie beside it or where it says. */
import { dirname, join, resolve } from "node:path";
import type { DataProblem } from "../../core/sets/dataProblem";
import { describeProblems } from "../../core/wording/describeProblem";
import type { Definition } from "../../core/sets/definition";
import { builtInDefinitions, registry } from "../../data";
import type { Texts } from "../../language";
import { openSetFile, type SetSource } from "./openSetFile";
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
  const source = await open(path, files, texts);
  const place = resolve(path);
  const named = source.previousSet;
  const builtIn = builtInDefinitions.find(({ id }) => id === named);
  const before = named === null || builtIn ? null : await findEarlier(named, place, files);
  const leadsBack = before !== null && [...later, place].includes(before);
  const own =
    before === null || leadsBack ? null : await readSetFile(before, [...later, place], files, texts);
  const parsed = source.parse({
    builtIn: builtInDefinitions,
    registry,
    previous: builtIn ?? own?.set ?? (leadsBack ? "itself" : null),
  });
  if (!parsed.ok) throw new WrongSet(path, parsed.problems, texts);
  return { set: parsed.set, earlier: own ? [own.set, ...own.earlier] : [] };
}

/** The file that `previousSet` leads to: its path, seen from the set's folder, or the file there with that id. */
async function findEarlier(named: string, place: string, files: Files): Promise<string | null> {
  const folder = dirname(place);
  const path = resolve(folder, named);
  if ((await files.kind(path)) === "file") return path;
  const listed = await files.list(folder).catch(() => []);
  const beside = listed
    .filter(({ name, isFile }) => isFile && /^[^~].*\.(json|xlsx)$/i.test(name))
    .map(({ name }) => join(folder, name))
    .filter((each) => each !== place)
    // Text is read sooner than workbooks, of which many may be forms.
    .sort((a, b) => ending(a) - ending(b) || (a < b ? -1 : 1))
    .slice(0, MOST_BESIDE);
  for (const each of beside) {
    if ((await idIn(each, files)) === named) return each;
  }
  return null;
}

const ending = (path: string) => (path.toLowerCase().endsWith(".json") ? 0 : 1);

/** Null for a file that is no set: it lies there for another reason. */
async function idIn(path: string, files: Files): Promise<string | null> {
  const source = await openSetFile(path, files).catch(() => null);
  const parsed = source?.kind === "set" ? source.parse(null) : null;
  return parsed?.ok ? parsed.set.id : null;
}

/** @throws CommandError when it cannot be read, or is something else than a set */
async function open(path: string, files: Files, texts: Texts): Promise<SetSource & { readonly kind: "set" }> {
  const { choose } = texts.cli;
  const source = await openSetFile(path, files).catch(() => {
    throw new CommandError(choose.setUnopened(path));
  });
  if (source.kind === "faulty") throw new WrongSet(path, [source.problem], texts);
  if (source.kind === "other") throw new CommandError(choose.noSet(path, choose.insteadOfSet[source.is]));
  return source;
}

/** The file is a set, and something in it is wrong. */
export class WrongSet extends CommandError {
  constructor(
    readonly path: string,
    readonly problems: readonly DataProblem[],
    texts: Texts,
  ) {
    super(texts.cli.choose.setWrong(path, describeProblems(problems, texts)));
  }
}
