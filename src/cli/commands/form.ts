/** `fremdrift form`: one municipality's form. */
import { makeForm } from "../../app/makeForm";
import { isAskedBy } from "../../core/respondents/municipalitiesOfKkr";
import { chooseMunicipality } from "../arguments/chooseMunicipalities";
import { chooseSet } from "../arguments/chooseSet";
import { chooseTerms } from "../arguments/chooseTerms";
import { checkOutputFile, save } from "../output/outputs";
import { earlierAt } from "../input/earlierOverview";
import { keepAnswers } from "../input/keepAnswers";
import { PACKING_IN_NODE } from "../output/packing";
import { isoSeconds } from "../../workbook/isoSeconds";
import type { Arguments } from "../arguments/readArguments";
import type { ExitCode, Environment } from "../system/environment";

export async function form({ texts, values }: Arguments, world: Environment): Promise<ExitCode> {
  const path = values.get("out") ?? "";
  const { set: agreed, known } = await chooseSet(values.get("set"), world.files, texts);
  const set = chooseTerms(agreed, values, texts);
  const earlier = await earlierAt(values.get("earlier") ?? null, { set, known }, world.files, texts);
  const chosen = chooseMunicipality(values.get("municipality") ?? "", texts);
  await checkOutputFile(path, ".xlsx", world.files, texts);
  await keepAnswers([path], { set, known, municipalities: chosen.municipalities }, world.files, texts);
  const { bytes } = await makeForm(
    set,
    chosen,
    isoSeconds(world.now()),
    texts,
    PACKING_IN_NODE,
    earlier(chosen.municipalities.map(({ code }) => code)),
  );
  await save([{ path, bytes }], world.files, texts);
  world.output(`${texts.cli.results.formMade(chosen.name, path)}\n`);
  if (!chosen.municipalities.every((one) => isAskedBy(set.kkr, one))) {
    world.output(`${texts.cli.choose.othersNotCounted(set.kkr)}\n`);
  }
  return 0;
}
