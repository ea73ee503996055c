/** `fremdrift set check`: everything that is wrong with a set, all at once. */
import { formOf } from "../../core/forms";
import { setWorkbooksOf } from "../../core/forms/setWorkbooks";
import { describeProblem } from "../../core/wording/describeProblem";
import { chooseSet } from "../arguments/chooseSet";
import type { Arguments } from "../arguments/readArguments";
import { WrongSet } from "../arguments/setFile";
import { CommandError } from "../system/commandError";
import type { ExitCode, Environment } from "../system/environment";

export async function checkSet(
  { texts, flags }: Arguments,
  paths: readonly string[],
  world: Environment,
): Promise<ExitCode> {
  const [path, tooMany] = paths;
  if (path === undefined) throw new CommandError(texts.cli.usage.setFileMissing("check"));
  if (tooMany !== undefined) throw new CommandError(texts.cli.usage.wordTooMany(tooMany, "set"));
  const read = await chooseSet(path, world.files, texts).catch((error: unknown) => {
    if (error instanceof WrongSet) return error;
    throw error;
  });
  const problems = read instanceof WrongSet ? read.problems : [];
  const set = read instanceof WrongSet ? null : read.set;
  if (flags.has("json")) {
    const told = problems.map((one) => ({
      code: one.code,
      place: one.cell ?? one.path,
      message: describeProblem(one, texts),
    }));
    const json = { ok: set !== null, set: set && setWorkbooksOf(set).json(set), problems: told };
    world.output(`${JSON.stringify(json, null, 2)}\n`);
  } else if (set) {
    world.output(`${texts.cli.results.setSound(path, formOf(set).extent(texts))}\n`);
  } else {
    const lines = [
      texts.cli.results.setFaulty(path, problems.length),
      ...problems.map((one) => `  ${describeProblem(one, texts)}`),
    ];
    world.output(`${lines.join("\n")}\n`);
  }
  return set ? 0 : 1;
}
