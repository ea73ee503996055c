/** Turns files into a saved regional overview, with a summary and draft replies: all of it, or nothing. */
import { workbookPieces } from "../../adapters/xlsx";
import { goingOn, ledgerOf } from "../../app/ledgerOf";
import { overviewOf } from "../../app/overviewOf";
import type { Asked } from "../../app/order";
import { isoSeconds } from "../../workbook/isoSeconds";
import { bytesOf } from "../../adapters/rows/chunks";
import type { Ledger } from "../../core/ledger/ledger";
import { type EarlierRound, withRounds } from "../../core/ledger/past";
import type { Remembered } from "../../core/refresh/readOverview";
import type { Texts } from "../../language";
import { read } from "../input/collect";
import { makeData } from "../output/dataFile";
import { forgottenSet } from "../arguments/forgottenSet";
import type { FoundFile } from "../input/findFiles";
import { PACKING_IN_NODE } from "../output/packing";
import { CommandError } from "../system/commandError";
import { save } from "../output/outputs";
import { keepStrangers, withoutOverviews, withoutWritten, type Outputs } from "../input/ownOutput";
import { keepLetters, makeReplies, olderReplies } from "../output/replyFiles";
import { summarise } from "../output/summary";
import type { Environment } from "../system/environment";

export interface Done {
  readonly ledger: Ledger;
  /** Where each return that was read now was found, in the order of the ledger's returns. */
  readonly files: readonly FoundFile[];
  /** How many returns come from the earlier overview alone; they stand first in the ledger. */
  readonly remembered: number;
  /** Regional overviews that lay among the returns and were passed over. */
  readonly overviews: readonly FoundFile[];
  /** The JSON of --json, piece by piece. */
  readonly summary: () => Iterable<string>;
  /** How many municipalities a reply was drafted for. */
  readonly drafts: number;
  /** Names of files in the replies' folder from an earlier time. */
  readonly olderReplies: readonly string[];
}

/**
 * @param earlier what the overview that is gone on with remembers, or null
 * @param rounds those that this one is compared with from now on, beside those that are remembered
 * @throws CommandError when there is nothing to merge, somebody else's file is in the way, or something cannot be saved
 */
export async function mergeFiles(
  found: readonly FoundFile[],
  asked: Asked,
  outputs: Outputs,
  earlier: Remembered | null,
  world: Environment,
  texts: Texts,
  rounds: readonly EarlierRound[] = [],
): Promise<Done> {
  const { files } = world;
  await keepStrangers(outputs, found, files, texts);
  const returned = await withoutWritten(found, outputs, files);
  const sorted = withoutOverviews(await read(returned, asked, world, texts, earlier?.returns));
  if (sorted.returns.length === 0) throw new CommandError(texts.cli.files.nothingToRead);
  const forgotten = forgottenSet(sorted.returns, asked.set.id, texts);
  if (forgotten !== null) throw new CommandError(forgotten);
  const order = goingOn(asked, sorted.returns, earlier);
  const ledger = ledgerOf({ ...order, past: withRounds(order.past, rounds) });
  const description = overviewOf(ledger, isoSeconds(world.now()), texts);
  const overview = await workbookPieces(description, PACKING_IN_NODE);
  const summary = () => summarise(ledger, texts);
  const replies = outputs.replies === null ? [] : makeReplies(ledger, outputs.replies, texts);
  await keepLetters(replies, files, texts);
  const data = outputs.data === null ? [] : [await makeData(ledger, outputs.data)];
  const older = outputs.replies === null ? [] : await olderReplies(outputs.replies, replies, files);
  await save(
    [
      { path: outputs.overview, bytes: overview },
      ...(outputs.summary === null ? [] : [{ path: outputs.summary, bytes: bytesOf(summary()) }]),
      ...replies,
      ...data,
    ],
    files,
    texts,
  );
  return {
    ledger,
    files: sorted.files,
    remembered: ledger.returns.length - sorted.returns.length,
    overviews: sorted.overviews,
    summary,
    drafts: replies.length / 2,
    olderReplies: older,
  };
}
