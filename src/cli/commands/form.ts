/** `fremdrift form`: one municipality's form, as a workbook or, where --out says .docx, in Word. */
import { makeForm } from "../../app/makeForm";
import { isAsked } from "../../app/order";
import { chooseMunicipality } from "../arguments/chooseMunicipalities";
import { chooseSet } from "../arguments/chooseSet";
import { chooseTerms } from "../arguments/chooseTerms";
import { checkOutputFile, save } from "../output/outputs";
import { earlierAt } from "../input/earlierOverview";
import { keepAnswers } from "../input/keepAnswers";
import { makeWordForm } from "../output/makeWordForm";
import { PACKING_IN_NODE } from "../output/packing";
import { isoSeconds } from "../../workbook/isoSeconds";
import type { Arguments } from "../arguments/readArguments";
import { CommandError } from "../system/commandError";
import type { ExitCode, Environment } from "../system/environment";

export async function form({ texts, values }: Arguments, world: Environment): Promise<ExitCode> {
  const path = values.get("out") ?? "";
  const { set: agreed, known } = await chooseSet(values.get("set"), world.files, texts);
  const set = chooseTerms(agreed, values, texts);
  const inWord = path.toLowerCase().endsWith(".docx");
  if (inWord && values.has("earlier")) throw new CommandError(texts.cli.usage.earlierNotInWord);
  const earlier = await earlierAt(values.get("earlier") ?? null, { set, known }, world.files, texts);
  const chosen = chooseMunicipality(values.get("municipality") ?? "", texts);
  await checkOutputFile(path, inWord ? ".docx" : ".xlsx", world.files, texts);
  await keepAnswers([path], { set, known, municipalities: chosen.municipalities }, world.files, texts);
  const madeAt = isoSeconds(world.now());
  const codes = chosen.municipalities.map(({ code }) => code);
  const { bytes } = inWord
    ? await makeWordForm(set, chosen, madeAt, texts)
    : await makeForm(set, chosen, madeAt, texts, PACKING_IN_NODE, earlier(codes));
  await save([{ path, bytes }], world.files, texts);
  world.output(`${texts.cli.results.formMade(chosen.name, path)}\n`);
  if (!chosen.municipalities.every((one) => isAsked(set, one))) {
    world.output(`${texts.cli.choose.othersNotCounted(set.kkr)}\n`);
  }
  return 0;
}
