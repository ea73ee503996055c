/** `fremdrift round new`: the overview from the round's first day, when nobody has answered. */
import { writeWorkbook } from "../../adapters/xlsx";
import { goingOn, ledgerOf } from "../../app/ledgerOf";
import { overviewOf } from "../../app/overviewOf";
import { wordsOf } from "../../core/round/keptContacts";
import { isoSeconds } from "../../workbook/isoSeconds";
import { chooseSet } from "../arguments/chooseSet";
import type { Arguments } from "../arguments/readArguments";
import { contactProblems, contactsFrom } from "../input/contactsFile";
import { askedAbout } from "../input/overviewOf";
import { checkOutputFile, save } from "../output/outputs";
import { PACKING_IN_NODE } from "../output/packing";
import { keepWhatIsThere } from "../sets/keepWhatIsThere";
import { CommandError } from "../system/commandError";
import type { Environment, ExitCode } from "../system/environment";

export async function round({ texts, values, paths }: Arguments, world: Environment): Promise<ExitCode> {
  const [deed = "", tooMany] = paths;
  if (deed !== "new") throw new CommandError(texts.round.usage.deedUnknown(deed));
  if (tooMany !== undefined) throw new CommandError(texts.cli.usage.wordTooMany(tooMany, "round"));
  const path = values.get("out") ?? "";
  await checkOutputFile(path, ".xlsx", world.files, texts);
  await keepWhatIsThere(path, world.files, texts);
  const asked = askedAbout(await chooseSet(values.get("set"), world.files, texts));
  const list = await contactsFrom(values.get("contacts"), asked, world.files, texts);
  const order = goingOn(asked, [], null);
  const ledger = ledgerOf({
    ...order,
    secretariat: { ...order.secretariat, municipalities: wordsOf(list.contacts) },
  });
  const overview = overviewOf(ledger, isoSeconds(world.now()), texts);
  await save([{ path, bytes: await writeWorkbook(overview, PACKING_IN_NODE) }], world.files, texts);
  world.output(
    contactProblems(list, values.get("contacts") ?? "", texts)
      .map((line) => `${line}\n`)
      .join(""),
  );
  world.output(`${texts.round.results.made(path, asked.municipalities.length)}\n`);
  return list.problems.length > 0 ? 1 : 0;
}
