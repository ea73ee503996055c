/** `fremdrift sets`: the recommendation sets that come with the program. */
import { newestFirst } from "../../core/sets/currentSet";
import { usualSet } from "../../core/forms/usualSet";
import { formOf } from "../../core/forms";
import { builtInDefinitions } from "../../data";
import type { Arguments } from "../arguments/readArguments";
import type { ExitCode, Environment } from "../system/environment";

export function sets({ texts }: Arguments, world: Environment): ExitCode {
  const current = usualSet(builtInDefinitions);
  for (const set of builtInDefinitions.toSorted(newestFirst)) {
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
