/** `fremdrift forms`: a form for each municipality of a KKR. */
import { join } from "node:path";
import { makeForm, makeTogether } from "../../app/makeForm";
import { isAsked } from "../../app/order";
import { recipientsOf } from "../../app/recipients";
import { chooseKkr } from "../arguments/chooseMunicipalities";
import { chooseSet } from "../arguments/chooseSet";
import { chooseTerms } from "../arguments/chooseTerms";
import { earlierAt } from "../input/earlierOverview";
import { keepAnswers } from "../input/keepAnswers";
import { makeWordForm } from "../output/makeWordForm";
import { PACKING_IN_NODE } from "../output/packing";
import { isoSeconds } from "../../workbook/isoSeconds";
import { checkOutputFile, checkOutputFolder, save } from "../output/outputs";
import type { Arguments } from "../arguments/readArguments";
import type { NewFile } from "../system/replaceFiles";
import { CommandError } from "../system/commandError";
import type { ExitCode, Environment } from "../system/environment";

/**
 * Municipalities that share a jobcentre get a form each, unless the set asks them together; they may still return one.
 * Where --out names a workbook, it is one for everybody, if the form's type has such.
 */
export async function forms({ texts, values, flags }: Arguments, world: Environment): Promise<ExitCode> {
  const folder = values.get("out") ?? "";
  const { set: agreed, known } = await chooseSet(values.get("set"), world.files, texts);
  const set = chooseTerms(agreed, values, texts);
  if (flags.has("word") && values.has("earlier")) throw new CommandError(texts.cli.usage.earlierNotInWord);
  const earlier = await earlierAt(values.get("earlier") ?? null, { set, known }, world.files, texts);
  const { kkr, municipalities } = chooseKkr(values.get("kkr") ?? set.kkr, texts);
  const recipients = recipientsOf(set, municipalities);
  const madeAt = isoSeconds(world.now());
  const isOne = folder.toLowerCase().endsWith(".xlsx") && (await world.files.kind(folder)) !== "folder";
  const together = isOne ? await makeTogether(set, recipients, madeAt, texts, PACKING_IN_NODE) : null;
  if (together) {
    await checkOutputFile(folder, ".xlsx", world.files, texts);
    await keepAnswers([folder], { set, known, municipalities }, world.files, texts);
    await save([{ path: folder, bytes: together }], world.files, texts);
    world.output(`${texts.cli.results.togetherMade(recipients.length, folder)}\n`);
    return 0;
  }
  await checkOutputFolder(folder, world.files, texts);
  const made: NewFile[] = [];
  for (const recipient of recipients) {
    const codes = recipient.municipalities.map(({ code }) => code);
    const both = [
      await makeForm(set, recipient, madeAt, texts, PACKING_IN_NODE, earlier(codes)),
      ...(flags.has("word") ? [await makeWordForm(set, recipient, madeAt, texts)] : []),
    ];
    made.push(...both.map(({ name, bytes }) => ({ path: join(folder, name), bytes })));
  }
  await keepAnswers(
    made.map(({ path }) => path),
    { set, known, municipalities },
    world.files,
    texts,
  );
  await save(made, world.files, texts);
  world.output(`${texts.cli.results.formsMade(recipients.length, kkr, folder)}\n`);
  if (!recipients.every((one) => one.municipalities.every((each) => isAsked(set, each)))) {
    world.output(`${texts.cli.choose.othersNotCounted(set.kkr)}\n`);
  }
  return 0;
}
