/** `fremdrift paper adjustment`: an overview and the next set → the paper that asks for the adjustment to be approved. */
import { comparisonOf } from "../arguments/comparisonOf";
import { chooseSet } from "../arguments/chooseSet";
import { overviewAmong } from "../input/overviewOf";
import { CommandError } from "../system/commandError";
import type { ExitCode, Environment } from "../system/environment";
import type { Arguments } from "../arguments/readArguments";
import { makerOfPaper, now, savePaper, sourceOfPaper } from "./papersInCommon";

export async function adjustmentPaper(
  given: Arguments,
  source: string | undefined,
  world: Environment,
): Promise<ExitCode> {
  const { texts, values } = given;
  const path = sourceOfPaper(source, given);
  const named = values.get("set");
  if (named === undefined) throw new CommandError(texts.cli.usage.nextSetMissing);
  const next = await chooseSet(named, world.files, texts);
  const setOf = (id: string) => next.known.find((one) => one.id === id);
  const ledger = await overviewAmong(path, next, setOf, world.files, texts);
  if (ledger === null) throw new CommandError(texts.cli.files.noOverview(path));
  const comparison = comparisonOf(next.known, ledger.set.id, next.set.id, texts);
  const describe = makerOfPaper(next.set, "adjustment", given);
  return savePaper(describe({ ledger, next: next.set, comparison, ...now(given, world) }), given, world);
}
