/** `fremdrift paper return`: a municipality's own status, from its return or from an overview for all that have answered. */
import { basename, join } from "node:path";
import { goingOn, ledgerOf } from "../../app/ledgerOf";
import { returnPapers } from "../../app/returnPapers";
import { chooseSet } from "../arguments/chooseSet";
import { CommandError } from "../system/commandError";
import type { ExitCode, Environment } from "../system/environment";
import { makePaper } from "../output/makePaper";
import { checkOutputFolder } from "../output/outputs";
import { letterheadOf } from "../input/letterheadOf";
import { askedAbout, overviewAt } from "../input/overviewOf";
import type { Arguments } from "../arguments/readArguments";
import { readReturns } from "../input/readReturns";
import type { NewFile } from "../system/replaceFiles";
import { now, savePaper, savePapers, sourceOfPaper } from "./papersInCommon";

export async function returnPaper(
  given: Arguments,
  named: string | undefined,
  world: Environment,
): Promise<ExitCode> {
  const { texts, values } = given;
  const out = values.get("out") ?? "";
  const source = sourceOfPaper(named, given);
  const ledger =
    (await overviewAt(source, values.get("set"), world.files, texts)) ??
    (await fromReturn(source, given, world));
  const papers = returnPapers(ledger, now(given, world).madeAt, texts);
  if (papers === null) throw new CommandError(texts.cli.usage.paperNotOfType("return", ledger.set.id));
  const [first] = papers;
  if (first === undefined) throw new CommandError(texts.cli.files.noAnswers(source));
  if (out.toLowerCase().endsWith(".docx")) {
    if (papers.length > 1) throw new CommandError(texts.cli.files.severalPapers(papers.length));
    return savePaper(first.description, given, world);
  }
  await checkOutputFolder(out, world.files, texts);
  const letterhead = await letterheadOf(values.get("template"), world.files, texts);
  const files: NewFile[] = [];
  for (const { name, description } of papers) {
    files.push({ path: join(out, name), bytes: await makePaper(description, letterhead) });
  }
  await savePapers(files, given, world);
  world.output(`${texts.cli.results.papersMade(files.length, out)}\n`);
  return 0;
}

async function fromReturn(path: string, { texts, values }: Arguments, { files }: Environment) {
  const asked = askedAbout(await chooseSet(values.get("set"), files, texts));
  const read = await readReturns([{ path, name: basename(path) }], asked, files);
  return ledgerOf(
    goingOn(
      asked,
      read.map(({ one }) => one),
      null,
    ),
  );
}
