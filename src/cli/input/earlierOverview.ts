/** What stands after --earlier → what everybody answered last time, as the forms of a set show it. */
import { OVERVIEW_BUDGETS } from "../../adapters/ooxml/read/limits/budgets";
import { readWorkbook } from "../../adapters/xlsx";
import { comesOf, earlierAnswers } from "../../app/earlierAnswers";
import { ledgerIn, readOpenOverview } from "../../app/openOverview";
import type { EarlierAnswers } from "../../core/forms/contract/form";
import { makerOf } from "../../core/forms/makerOf";
import { earlierRoundOf } from "../../core/facts/momentOf";
import { markValue, readMarks } from "../../core/intake/readMarks";
import type { Ledger } from "../../core/ledger/ledger";
import type { EarlierRound } from "../../core/ledger/past";
import { OVERVIEW_KIND } from "../../core/marks/marks";
import type { ComesOf } from "../../core/sets/compareSets";
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
  if (path === null) return () => undefined;
  const { ledger, items } = await read(path, { set, known }, files, texts);
  return (codes) => earlierAnswers(ledger, items, codes, texts);
}

/** The same in short: what an overview is compared with. */
export async function earlierRound(
  path: string,
  chosen: ChosenSet,
  files: Files,
  texts: Texts,
): Promise<EarlierRound> {
  const { ledger, items, madeAt } = await read(path, chosen, files, texts);
  if (!makerOf(ledger.set).development) throw new CommandError(texts.cli.usage.roundsNotCompared);
  // An overview that no longer says when it was made is of its period's last day.
  return earlierRoundOf(ledger, madeAt ?? `${ledger.set.period.to}-12-31T12:00:00Z`, items);
}

interface Earlier {
  readonly ledger: Ledger;
  readonly items: readonly ComesOf[];
  readonly madeAt: string | null;
}

async function read(path: string, { set, known }: ChosenSet, files: Files, texts: Texts): Promise<Earlier> {
  const kind = await files.kind(path);
  if (kind === null) throw new CommandError(texts.cli.files.notFound(path));
  if (kind === "folder") throw new CommandError(texts.cli.files.isFolder(path));
  const workbook = readWorkbook(await files.read(path), {
    unpacking: UNPACKING_IN_NODE,
    budgets: OVERVIEW_BUDGETS,
  });
  if (!workbook.readable || markValue(readMarks(workbook.snapshot), "kind") !== OVERVIEW_KIND) {
    throw new CommandError(texts.cli.files.noOverview(path));
  }
  const overview = readOpenOverview(workbook.snapshot, known);
  if (!overview.readable) {
    throw new CommandError(
      overview.why === "set-unknown"
        ? texts.cli.choose.notOfOneLine(overview.setId, set.id)
        : texts.cli.files.noOverview(path),
    );
  }
  const items = comesOf(overview.set, set, known);
  if (!items) throw new CommandError(texts.cli.choose.notOfOneLine(overview.set.id, set.id));
  return { ledger: ledgerIn(overview), items, madeAt: overview.remembered.madeAt };
}
