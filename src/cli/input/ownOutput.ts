/** Keeps what Fremdrift itself has written apart from what municipalities have returned. */
import { dirname } from "node:path";
import { isOverview } from "../../app/isOverview";
import type { Return } from "../../core/intake/return";
import type { Texts } from "../../language";
import { isOurData } from "../output/dataFile";
import type { FoundFile } from "./findFiles";
import type { ReadFound } from "./readReturns";
import type { Ends, Files } from "../system/files";
import { CommandError } from "../system/commandError";
import { strangersAt } from "../output/outputs";
import { isOurReply } from "../output/replyFiles";
import { isOurSummary } from "../output/summary";

export interface Outputs {
  readonly overview: string;
  readonly summary: string | null;
  readonly replies: string | null;
  readonly data: string | null;
}

/** The files found, without an earlier summary, earlier data and earlier replies: those are no returns. */
export async function withoutWritten(
  found: readonly FoundFile[],
  { summary, replies, data }: Outputs,
  files: Pick<Files, "identity" | "readEnds">,
): Promise<readonly FoundFile[]> {
  const summaryAt = summary === null ? null : await files.identity(summary);
  const dataAt = data === null ? null : await files.identity(data);
  const repliesIn = replies === null ? null : await files.identity(replies);
  const kept: FoundFile[] = [];
  for (const file of found) {
    const place = file.identity;
    const isOurs =
      place === summaryAt
        ? beginsAsSummary
        : place === dataAt
          ? (ends: Ends) => isOurData(place, ends)
          : dirname(place) === repliesIn && /\.(txt|eml)$/i.test(place)
            ? (ends: Ends) => isOurReply(place, ends)
            : null;
    // A file that cannot be read is none of ours: reading it as a return says why.
    const ends = isOurs && (await files.readEnds(place).catch(() => null));
    if (!isOurs || !ends || !isOurs(ends)) kept.push(file);
  }
  return kept;
}

const beginsAsSummary = ({ first }: Ends) => isOurSummary(new TextDecoder().decode(first));

/**
 * Nobody else's file is replaced by a summary or data.
 *
 * @param found what is to be read
 * @throws CommandError
 */
export async function keepStrangers(
  { summary, data }: Outputs,
  found: readonly FoundFile[],
  files: Files,
  texts: Texts,
): Promise<void> {
  const places = [
    ...(summary === null ? [] : [{ path: summary, isOurs: beginsAsSummary }]),
    ...(data === null ? [] : [{ path: data, isOurs: (ends: Ends) => isOurData(data, ends) }]),
  ];
  const [stranger] = await strangersAt(places, files);
  if (stranger !== undefined) throw new CommandError(await refusal(stranger, found, files, texts));
}

/** Why somebody else's file is not replaced: it is a return, or it is merely not ours. */
export async function refusal(
  path: string,
  found: readonly FoundFile[],
  files: Pick<Files, "fileKey">,
  texts: Texts,
): Promise<string> {
  const { wouldReplaceReturn, notOurs } = texts.cli.files;
  const key = await files.fileKey(path);
  for (const { identity } of found) {
    if ((await files.fileKey(identity)) === key) return wouldReplaceReturn(path);
  }
  return notOurs([path]);
}

export interface Sorted {
  readonly files: readonly FoundFile[];
  readonly returns: readonly Return[];
  /** Regional overviews that lay among the returns. */
  readonly overviews: readonly FoundFile[];
}

/** Tells returns and earlier overviews apart. */
export function withoutOverviews(pairs: readonly ReadFound<FoundFile>[]): Sorted {
  const kept = pairs.filter(({ one }) => !isOverview(one));
  return {
    files: kept.map(({ file }) => file),
    returns: kept.map(({ one }) => one),
    overviews: pairs.filter(({ one }) => isOverview(one)).map(({ file }) => file),
  };
}
