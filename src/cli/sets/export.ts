/** `fremdrift set export`: a set workbook as the JSON that programs read. */
import { setWorkbooksOf } from "../../core/forms/setWorkbooks";
import { chooseSet } from "../arguments/chooseSet";
import type { Arguments } from "../arguments/readArguments";
import { checkOutputFile, save } from "../output/outputs";
import { CommandError } from "../system/commandError";
import type { ExitCode, Environment } from "../system/environment";
import { keepWhatIsThere } from "./keepWhatIsThere";

export async function exportSet(
  { texts, values }: Arguments,
  paths: readonly string[],
  world: Environment,
): Promise<ExitCode> {
  const [source, tooMany] = paths;
  if (source === undefined) throw new CommandError(texts.cli.usage.setFileMissing("export"));
  if (tooMany !== undefined) throw new CommandError(texts.cli.usage.wordTooMany(tooMany, "set"));
  const path = values.get("out");
  if (path === undefined) throw new CommandError(texts.cli.usage.optionMissing("--out", "SET.json"));
  await checkOutputFile(path, ".json", world.files, texts);
  await keepWhatIsThere(path, world.files, texts);
  const { set } = await chooseSet(source, world.files, texts);
  const text = `${JSON.stringify(setWorkbooksOf(set).json(set), null, 2)}\n`;
  await save([{ path, bytes: new TextEncoder().encode(text) }], world.files, texts);
  world.output(`${texts.cli.results.setMade(path)}\n`);
  return 0;
}
