/** `fremdrift forms`: a form for each municipality of a KKR. */
import { join } from "node:path";
import { makeForm } from "../../app/makeForm";
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
import { checkOutputFolder, save } from "../output/outputs";
import type { Arguments } from "../arguments/readArguments";
import type { NewFile } from "../system/replaceFiles";
import { CommandError } from "../system/commandError";
import type { ExitCode, Environment } from "../system/environment";

/** Municipalities that share a jobcentre get a form each; they may still return one together. */
export async function forms({ texts, values, flags }: Arguments, world: Environment): Promise<ExitCode> {
  const folder = values.get("out") ?? "";
  const { set: agreed, known } = await chooseSet(values.get("set"), world.files, texts);
  const set = chooseTerms(agreed, values, texts);
  if (flags.has("word") && values.has("earlier")) throw new CommandError(texts.cli.usage.earlierNotInWord);
  const earlier = await earlierAt(values.get("earlier") ?? null, { set, known }, world.files, texts);
  const { kkr, municipalities } = chooseKkr(values.get("kkr") ?? set.kkr, texts);
  await checkOutputFolder(folder, world.files, texts);
  const madeAt = isoSeconds(world.now());
  const made: NewFile[] = [];
  const recipients = recipientsOf(set, municipalities);
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
