/** `fremdrift paper return`: a municipality's own status, from its return or from an overview for all that have answered. */
import { basename, join } from "node:path";
import { goingOn, ledgerOf } from "../../app/ledgerOf";
import { answersIn, MISSING } from "../../core/facts/facts";
import type { Ledger } from "../../core/ledger/ledger";
import type { Municipality } from "../../core/respondents/municipality";
import { safeFileName } from "../../workbook/fileName";
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
import { makerOfPaper, now, savePaper, savePapers, sourceOfPaper } from "./papersInCommon";

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
  const describe = makerOfPaper(ledger.set, "return", given);
  const people = answered(ledger);
  const [first] = people;
  if (first === undefined) throw new CommandError(texts.cli.files.noAnswers(source));
  const paperOf = (municipality: Municipality) => describe({ ledger, municipality, ...now(given, world) });
  if (out.toLowerCase().endsWith(".docx")) {
    if (people.length > 1) throw new CommandError(texts.cli.files.severalPapers(people.length));
    return savePaper(paperOf(first), given, world);
  }
  await checkOutputFolder(out, world.files, texts);
  const letterhead = await letterheadOf(values.get("template"), world.files, texts);
  const files: NewFile[] = [];
  for (const one of people) {
    const name = `${safeFileName(texts.papers.return.fileName(one.name))}.docx`;
    files.push({ path: join(out, name), bytes: await makePaper(paperOf(one), letterhead) });
  }
  await savePapers(files, given, world);
  world.output(`${texts.cli.results.papersMade(files.length, out)}\n`);
  return 0;
}

/** Those of which anything counts: a return, or what the secretariat has written in its place. */
function answered(ledger: Ledger): readonly Municipality[] {
  const told = new Set(
    answersIn(ledger)
      .filter(({ value }) => value !== MISSING)
      .map(({ municipality }) => municipality.code),
  );
  return ledger.entries.map(({ municipality }) => municipality).filter(({ code }) => told.has(code));
}

async function fromReturn(path: string, { texts, values }: Arguments, { files }: Environment) {
  const asked = askedAbout(await chooseSet(values.get("set"), files, texts), texts);
  const read = await readReturns([{ path, name: basename(path) }], asked, files);
  return ledgerOf(
    goingOn(
      asked,
      read.map(({ one }) => one),
      null,
    ),
  );
}
