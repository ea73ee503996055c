/** `fremdrift sets`: the recommendation sets that come with the program. */
import { currentSet, newestFirst } from "../../core/sets/currentSet";
import { formOf } from "../../core/forms";
import { builtInSets } from "../../data";
import type { Arguments } from "../arguments/readArguments";
import type { ExitCode, Environment } from "../system/environment";

export function sets({ texts }: Arguments, world: Environment): ExitCode {
  const current = currentSet(builtInSets);
  for (const set of builtInSets.toSorted(newestFirst)) {
    const line = texts.cli.results.set({
      id: set.id,
      title: set.title,
      extent: formOf(set).extent(texts),
      current: set.id === current?.id,
    });
    world.output(`${line}\n`);
  }
  return 0;
}
