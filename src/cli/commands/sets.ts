/** `fremdrift sets`: the recommendation sets that come with the program. */
import { currentSet, newestFirst } from "../../core/sets/currentSet";
import { recommendationsOf } from "../../core/forms/progress/set/recommendationSet";
import { builtInSets } from "../../data";
import type { Arguments } from "../readArguments";
import type { ExitCode, Surroundings } from "../surroundings";

export function sets({ texts }: Arguments, world: Surroundings): ExitCode {
  const current = currentSet(builtInSets);
  for (const set of builtInSets.toSorted(newestFirst)) {
    const kinds = recommendationsOf(set).map(({ recommendation }) => recommendation.kind);
    const line = texts.cli.results.set({
      id: set.id,
      title: set.title,
      skal: kinds.filter((kind) => kind === "skal").length,
      kan: kinds.filter((kind) => kind === "kan").length,
      current: set.id === current?.id,
    });
    world.output(`${line}\n`);
  }
  return 0;
}
