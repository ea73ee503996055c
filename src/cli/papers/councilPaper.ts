/** `fremdrift paper council`: a set → the paper to the municipal councils. */
import { chooseSet } from "../arguments/chooseSet";
import { CommandError } from "../system/commandError";
import type { ExitCode, Environment } from "../system/environment";
import type { Arguments } from "../arguments/readArguments";
import { makerOfPaper, now, savePaper } from "./papersInCommon";

export async function councilPaper(
  given: Arguments,
  source: string | undefined,
  world: Environment,
): Promise<ExitCode> {
  const { texts, values } = given;
  if (source !== undefined) throw new CommandError(texts.cli.usage.wordTooMany(source, "paper"));
  const { set } = await chooseSet(values.get("set"), world.files, texts);
  const describe = makerOfPaper(set, "council", given);
  return savePaper(describe({ definition: set, ...now(given, world) }), given, world);
}
