/** `fremdrift paper`: a Word document from an overview, a return or a set. */
import { nearest } from "../arguments/nearest";
import { CommandError } from "../system/commandError";
import type { ExitCode, Environment } from "../system/environment";
import { adjustmentPaper } from "../papers/adjustmentPaper";
import { councilPaper } from "../papers/councilPaper";
import { returnPaper } from "../papers/returnPaper";
import { statusPaper } from "../papers/statusPaper";
import type { Arguments } from "../arguments/readArguments";

type Make = (given: Arguments, source: string | undefined, world: Environment) => Promise<ExitCode>;

const PAPERS: Readonly<Record<string, Make>> = {
  status: statusPaper,
  plans: statusPaper,
  adjustment: adjustmentPaper,
  return: returnPaper,
  council: councilPaper,
};

export async function paper(given: Arguments, world: Environment): Promise<ExitCode> {
  const [kind = "", source, ...more] = given.paths;
  const { usage } = given.texts.cli;
  const make = Object.hasOwn(PAPERS, kind) ? PAPERS[kind] : undefined;
  if (!make) {
    const names = Object.keys(PAPERS);
    throw new CommandError(usage.paperUnknown(kind, nearest(kind, names), names));
  }
  const [tooMany] = more;
  if (tooMany !== undefined) throw new CommandError(usage.wordTooMany(tooMany, "paper"));
  return make(given, source, world);
}
