/** The overview that a round's letters and calendar are made from → its ledger, with what they shall name. */
import type { Asked } from "../../app/order";
import { withTerms } from "../../app/terms";
import type { Ledger } from "../../core/ledger/ledger";
import { typedDeadline } from "../../core/ledger/typedDeadline";
import { chooseSet } from "../arguments/chooseSet";
import { chooseTerms } from "../arguments/chooseTerms";
import type { Arguments } from "../arguments/readArguments";
import { CommandError } from "../system/commandError";
import type { Environment } from "../system/environment";
import { askedAbout, overviewAt } from "./overviewOf";

/** The deadline and the address are those of the command line where it names them, then those of the overview. @throws CommandError */
export async function roundAt(
  { texts, values, paths }: Arguments,
  command: string,
  { files }: Environment,
): Promise<{ readonly ledger: Ledger; readonly asked: Asked }> {
  const [path = "", tooMany] = paths;
  if (tooMany !== undefined) throw new CommandError(texts.cli.usage.wordTooMany(tooMany, command));
  const given = values.get("set");
  const ledger = await overviewAt(path, given, files, texts);
  if (ledger === null) throw new CommandError(texts.cli.files.noOverview(path));
  const chosen = await chooseSet(given ?? ledger.set.id, files, texts);
  const typed = { deadline: typedDeadline(ledger.secretariat), contactEmail: null };
  const set = chooseTerms(withTerms(chosen.set, typed), values, texts);
  return {
    ledger: { ...ledger, set: withTerms(ledger.set, set) },
    asked: askedAbout({ ...chosen, set }),
  };
}
