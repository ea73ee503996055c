/** What making any paper has in common: where it is from, where it goes, and that it replaces nothing else. */
import { papersOf } from "../../core/forms/papers";
import type { PaperMaker } from "../../core/forms/contract/paperMaker";
import type { Ledger } from "../../core/ledger/ledger";
import type { Definition } from "../../core/sets/definition";
import type { DocumentDescription } from "../../document/description";
import { isoSeconds } from "../../workbook/isoSeconds";
import { CommandError } from "../system/commandError";
import type { Environment, ExitCode } from "../system/environment";
import { makePaper } from "../output/makePaper";
import { checkOutputFile, save, strangersAt } from "../output/outputs";
import { letterheadOf } from "../input/letterheadOf";
import { overviewAt } from "../input/overviewOf";
import type { Arguments } from "../arguments/readArguments";
import type { NewFile } from "../system/replaceFiles";

export type Kind = keyof Omit<PaperMaker, "name">;

/** @throws CommandError when the form type has no such paper */
export function makerOfPaper<K extends Kind>(
  definition: Definition,
  kind: K,
  { texts }: Arguments,
): NonNullable<PaperMaker[K]> {
  const make = papersOf(definition)[kind];
  if (make === null) throw new CommandError(texts.cli.usage.paperNotOfType(kind, definition.id));
  return make;
}

/** @throws CommandError when nothing is said of what the paper is made from */
export function sourceOfPaper(source: string | undefined, { texts }: Arguments): string {
  if (source === undefined) throw new CommandError(texts.cli.usage.paperSourceMissing);
  return source;
}

/** @throws CommandError when there is none, or the file is no overview */
export async function ledgerFrom(
  source: string | undefined,
  set: string | undefined,
  { files }: Environment,
  given: Arguments,
): Promise<Ledger> {
  const { texts } = given;
  const path = sourceOfPaper(source, given);
  const ledger = await overviewAt(path, set, files, texts);
  if (ledger === null) throw new CommandError(texts.cli.files.noOverview(path));
  return ledger;
}

/** When it is made, and in which language. */
export function now({ texts }: Arguments, world: Environment) {
  return { madeAt: isoSeconds(world.now()), texts };
}

/**
 * People write on in a paper, and nothing tells one that they have written in: none takes the place of a file.
 *
 * @throws CommandError naming the files that are in the way
 */
export async function savePapers(
  papers: readonly NewFile[],
  { texts }: Arguments,
  { files }: Environment,
): Promise<void> {
  const present = await strangersAt(
    papers.map(({ path }) => ({ path, isOurs: () => false })),
    files,
  );
  if (present.length > 0) throw new CommandError(texts.cli.files.wouldReplacePapers(present));
  await save(papers, files, texts);
}

/** Saves one paper where --out says. @throws CommandError */
export async function savePaper(
  description: DocumentDescription,
  given: Arguments,
  world: Environment,
): Promise<ExitCode> {
  const path = given.values.get("out") ?? "";
  const { texts } = given;
  await checkOutputFile(path, ".docx", world.files, texts);
  const letterhead = await letterheadOf(given.values.get("template"), world.files, texts);
  await savePapers([{ path, bytes: await makePaper(description, letterhead) }], given, world);
  world.output(`${texts.cli.results.paperMade(path)}\n`);
  return 0;
}
