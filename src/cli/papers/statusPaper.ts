/** `fremdrift paper status`: an overview → the paper with all answers together. */
import type { ExitCode, Environment } from "../system/environment";
import type { Arguments } from "../arguments/readArguments";
import { ledgerFrom, makerOfPaper, now, savePaper } from "./papersInCommon";

export async function statusPaper(
  given: Arguments,
  source: string | undefined,
  world: Environment,
): Promise<ExitCode> {
  const ledger = await ledgerFrom(source, given.values.get("set"), world, given);
  const describe = makerOfPaper(ledger.set, "status", given);
  return savePaper(describe({ ledger, ...now(given, world) }), given, world);
}
