/** `fremdrift set new`: a set workbook to write in, empty or grown out of an earlier set. */
import { writeWorkbook } from "../../adapters/xlsx";
import { describeSet, periodIn } from "../../app/describeSet";
import type { Period } from "../../core/forms/contract/setWorkbook";
import type { Ledger } from "../../core/ledger/ledger";
import type { Definition } from "../../core/sets/definition";
import type { Texts } from "../../language";
import { isoSeconds } from "../../workbook/isoSeconds";
import { chooseSet } from "../arguments/chooseSet";
import type { Arguments } from "../arguments/readArguments";
import { overviewAt } from "../input/overviewOf";
import { checkOutputFile, save } from "../output/outputs";
import { PACKING_IN_NODE } from "../output/packing";
import { CommandError } from "../system/commandError";
import type { ExitCode, Environment } from "../system/environment";
import { keepWhatIsThere } from "./keepWhatIsThere";
import { openSetFile } from "../arguments/openSetFile";

export async function newSet(
  { texts, values }: Arguments,
  paths: readonly string[],
  world: Environment,
): Promise<ExitCode> {
  const [tooMany] = paths;
  if (tooMany !== undefined) throw new CommandError(texts.cli.usage.wordTooMany(tooMany, "set"));
  const path = values.get("out");
  if (path === undefined)
    throw new CommandError(texts.cli.usage.optionMissing("--out", texts.cli.usage.placeholder("set", "out")));
  await checkOutputFile(path, ".xlsx", world.files, texts);
  await keepWhatIsThere(path, world.files, texts);
  const from = values.get("from");
  const previous = from === undefined ? null : await previousFrom(from, world, texts);
  const ledger = previous?.ledger ?? null;
  const period = periodOf(values.get("period"), texts);
  const wish = { previous: previous && previous.set, ledger, period };
  const description = describeSet(wish, isoSeconds(world.now()), texts);
  if (!description) throw new CommandError(texts.cli.usage.noSetWorkbook(previous?.set.id ?? ""));
  await save([{ path, bytes: await writeWorkbook(description, PACKING_IN_NODE) }], world.files, texts);
  world.output(`${texts.cli.results.setMade(path)}\n`);
  return 0;
}

interface Previous {
  readonly set: Definition;
  /** What was answered to it; null where it comes from no overview. */
  readonly ledger: Ledger | null;
}

/** The set itself, or that of an overview. */
async function previousFrom(from: string, world: Environment, texts: Texts): Promise<Previous> {
  const isFile = (await world.files.kind(from)) === "file";
  const source = isFile ? await openSetFile(from, world.files).catch(() => null) : null;
  if (source?.kind === "other" && source.is === "overview") {
    const ledger = await overviewAt(from, undefined, world.files, texts);
    if (ledger) return { set: (await chooseSet(ledger.set.id, world.files, texts)).set, ledger };
  }
  return { set: (await chooseSet(from, world.files, texts)).set, ledger: null };
}

function periodOf(word: string | undefined, texts: Texts): Period | null {
  if (word === undefined) return null;
  const period = periodIn(word);
  if (!period) throw new CommandError(texts.cli.usage.wrongPeriod(word));
  return period;
}
