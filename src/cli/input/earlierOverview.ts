/** What stands after --earlier → what everybody answered last time, as the forms of a set show it. */
import { OVERVIEW_BUDGETS } from "../../adapters/ooxml/read/limits/budgets";
import { readWorkbook } from "../../adapters/xlsx";
import { comesOf, earlierAnswers } from "../../app/earlierAnswers";
import { ledgerIn, readOpenOverview } from "../../app/openOverview";
import type { EarlierAnswers } from "../../core/forms/contract/form";
import type { EarlierRound } from "../../core/forms/contract/formType";
import { markValue, readMarks } from "../../core/intake/readMarks";
import { OVERVIEW_KIND } from "../../core/marks/marks";
import type { Texts } from "../../language";
import type { ChosenSet } from "../arguments/chooseSet";
import { CommandError } from "../system/commandError";
import type { Files } from "../system/files";
import { UNPACKING_IN_NODE } from "../system/unpacking";

/** By the codes of the municipalities that a form is for. */
export type EarlierOf = (codes: readonly string[]) => EarlierAnswers | undefined;

/**
 * @param path null where nothing is asked for
 * @throws CommandError when it is no overview, or is about another line of sets
 */
export async function earlierAt(
  path: string | null,
  { set, known }: ChosenSet,
  files: Files,
  texts: Texts,
): Promise<EarlierOf> {
  const round = await earlierRound(path, { set, known }, files, texts);
  if (!round) return () => undefined;
  return (codes) => earlierAnswers(round.ledger, round.items, codes, texts);
}

/** The same, whole: what an overview is compared with. */
export async function earlierRound(
  path: string | null,
  { set, known }: ChosenSet,
  files: Files,
  texts: Texts,
): Promise<EarlierRound | null> {
  if (path === null) return null;
  const kind = await files.kind(path);
  if (kind === null) throw new CommandError(texts.cli.files.notFound(path));
  if (kind === "folder") throw new CommandError(texts.cli.files.isFolder(path));
  const read = readWorkbook(await files.read(path), {
    unpacking: UNPACKING_IN_NODE,
    budgets: OVERVIEW_BUDGETS,
  });
  if (!read.readable || markValue(readMarks(read.snapshot), "kind") !== OVERVIEW_KIND) {
    throw new CommandError(texts.cli.files.noOverview(path));
  }
  const overview = readOpenOverview(read.snapshot, known);
  if (!overview.readable) {
    throw new CommandError(
      overview.why === "set-unknown"
        ? texts.cli.choose.notOfOneLine(overview.setId, set.id)
        : texts.cli.files.noOverview(path),
    );
  }
  const items = comesOf(overview.set, set, known);
  if (!items) throw new CommandError(texts.cli.choose.notOfOneLine(overview.set.id, set.id));
  return { ledger: ledgerIn(overview), items };
}
