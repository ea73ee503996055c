/** `fremdrift set`: what is done with a set itself, before forms are made of it. */
import { checkSet } from "../sets/check";
import { compareSetsNamed } from "../sets/compare";
import { exportSet } from "../sets/export";
import { newSet } from "../sets/new";
import { nearest } from "../arguments/nearest";
import type { Arguments } from "../arguments/readArguments";
import { CommandError } from "../system/commandError";
import type { ExitCode, Environment } from "../system/environment";

type Do = (given: Arguments, paths: readonly string[], world: Environment) => Promise<ExitCode>;

const DEEDS: Readonly<Record<string, Do>> = {
  new: newSet,
  check: checkSet,
  export: exportSet,
  compare: compareSetsNamed,
};

export async function set(given: Arguments, world: Environment): Promise<ExitCode> {
  const [deed = "", ...paths] = given.paths;
  const act = Object.hasOwn(DEEDS, deed) ? DEEDS[deed] : undefined;
  if (!act) {
    const names = Object.keys(DEEDS);
    throw new CommandError(given.texts.cli.usage.setDeedUnknown(deed, nearest(deed, names), names));
  }
  return act(given, paths, world);
}
