/** Turns what stands after --set into the recommendation set to work with. */
import { currentSet } from "../core/recommendations/currentSet";
import type { DataProblem } from "../core/recommendations/dataProblem";
import { describeProblems } from "../core/recommendations/describeProblem";
import { readRecommendationSet } from "../core/recommendations/parseRecommendationSet";
import { tooLongFile } from "../core/recommendations/setLimits";
import type { RecommendationSet } from "../core/recommendations/recommendationSet";
import { builtInSets } from "../data";
import type { Texts } from "../language";
import type { Files } from "./files";
import { NothingDone } from "./nothingDone";

export interface ChosenSet {
  readonly set: RecommendationSet;
  /** Every set that a return may have been made from. */
  readonly known: readonly RecommendationSet[];
}

/**
 * The current set where nothing is asked for; a built-in set by its id; otherwise a set read from a file.
 *
 * @throws NothingDone when the file is not there or is no set
 */
export async function chooseSet(asked: string | undefined, files: Files, texts: Texts): Promise<ChosenSet> {
  const builtIn = asked === undefined ? currentSet(builtInSets) : builtInSets.find(({ id }) => id === asked);
  if (builtIn) return { set: builtIn, known: builtInSets };
  const path = asked ?? "";
  const { choose } = texts.cli;
  if ((await files.kind(path)) === null) {
    throw new NothingDone(
      choose.setUnknown(
        path,
        builtInSets.map(({ id }) => id),
      ),
    );
  }
  const wrong = (problems: readonly DataProblem[]) =>
    new NothingDone(choose.setWrong(path, describeProblems(problems, texts)));
  // A character takes three bytes at most: what is too long by then need not be held to be counted.
  const tooLong = tooLongFile((await sizeOf(path, files, texts)) / 3);
  if (tooLong) throw wrong([tooLong]);
  const parsed = readRecommendationSet(await readText(path, files, texts));
  if (!parsed.ok) throw wrong(parsed.problems);
  const { set } = parsed;
  return { set, known: [...builtInSets.filter(({ id }) => id !== set.id), set] };
}

async function sizeOf(path: string, files: Files, texts: Texts): Promise<number> {
  return files.size(path).catch(() => {
    throw new NothingDone(texts.cli.choose.setUnopened(path));
  });
}

async function readText(path: string, files: Files, texts: Texts): Promise<string> {
  const { choose } = texts.cli;
  const bytes = await files.read(path).catch(() => {
    throw new NothingDone(choose.setUnopened(path));
  });
  const text = new TextDecoder("utf-8").decode(bytes);
  // Bytes that are no UTF-8 become this sign: letters such as æ, ø and å would be lost in the form.
  if (text.includes("\uFFFD")) throw new NothingDone(choose.setNotJson(path));
  return text;
}
