/** `fremdrift check`: everything that is unclear or missing in returns, without changing anything. */
import { goingOn, ledgerOf } from "../../app/ledgerOf";
import { askedBy } from "../../app/order";
import { chooseSet } from "../arguments/chooseSet";
import { find, read } from "../input/collect";
import { forgottenSet } from "../arguments/forgottenSet";
import type { Arguments } from "../arguments/readArguments";
import { needsAPerson, reportFiles } from "../output/report";
import { summariseReturns } from "../output/summary";
import type { ExitCode, Environment } from "../system/environment";

export async function check(given: Arguments, world: Environment): Promise<ExitCode> {
  const { texts } = given;
  const { set, known } = await chooseSet(given.values.get("set"), world.files, texts);
  const asked = { set, known, municipalities: askedBy(set) };
  const found = await find(given.paths, world, texts);
  const all = await read(found, asked, world, texts);
  const returns = all.map(({ one }) => one);
  const ledger = ledgerOf(goingOn(asked, returns, null));
  const attention = needsAPerson(ledger);
  if (given.flags.has("json")) {
    for (const piece of summariseReturns(ledger, texts)) world.output(piece);
  } else {
    const lines = reportFiles(
      ledger,
      all.map(({ file }) => file.path),
      texts,
    );
    const forgotten = forgottenSet(returns, set.id, texts);
    const last = attention ? (forgotten ?? []) : texts.cli.results.nothingToCorrect;
    world.output([...lines, last, ""].flat().join("\n"));
  }
  return attention ? 1 : 0;
}
