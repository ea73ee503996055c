/** Keeps what Fremdrift itself has written apart from what municipalities have returned. */
import { dirname } from "node:path";
import type { Return } from "../core/intake/return";
import type { Texts } from "../language";
import { dataEnding, isOurData } from "./dataFile";
import type { FoundFile } from "./findFiles";
import type { Files } from "./files";
import { NothingDone } from "./nothingDone";

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
  files: Pick<Files, "identity" | "read">,
): Promise<readonly FoundFile[]> {
  const summaryAt = summary === null ? null : await files.identity(summary);
  const dataAt = data === null ? null : await files.identity(data);
  const repliesIn = replies === null ? null : await files.identity(replies);
  const kept: FoundFile[] = [];
  for (const file of found) {
    const place = file.identity;
    const isSummary = place === summaryAt && /\.json$/i.test(place);
    const isReply = dirname(place) === repliesIn && /\.(txt|eml)$/i.test(place);
    const isData = place === dataAt && (await isEarlierData(place, files));
    if (!isSummary && !isReply && !isData) kept.push(file);
  }
  return kept;
}

/** A file that cannot be read is none: reading it as a return says why. */
async function isEarlierData(path: string, files: Pick<Files, "read">): Promise<boolean> {
  const ending = dataEnding(path);
  const bytes = await files.read(path).catch(() => null);
  return ending !== null && bytes !== null && isOurData(ending, bytes);
}

export interface Sorted {
  readonly files: readonly FoundFile[];
  readonly returns: readonly Return[];
  /** Regional overviews that lay among the returns. */
  readonly overviews: readonly FoundFile[];
}

/**
 * Tells returns and earlier overviews apart.
 *
 * @throws NothingDone when something is to be saved where a return lies: the return would be lost
 */
export async function withoutOverviews(
  found: readonly FoundFile[],
  returns: readonly Return[],
  outputs: Outputs,
  files: Pick<Files, "identity">,
  texts: Texts,
): Promise<Sorted> {
  const pairs = found.flatMap((file, index) => {
    const one = returns[index];
    return one ? [{ file, one }] : [];
  });
  const isOverview = ({ one }: (typeof pairs)[number]) =>
    one.findings.some(({ code }) => code === "is-an-overview");
  const kept = pairs.filter((pair) => !isOverview(pair));
  for (const output of [outputs.overview, outputs.summary, outputs.data]) {
    if (output === null) continue;
    const place = await files.identity(output);
    if (kept.some(({ file }) => file.identity === place))
      throw new NothingDone(texts.cli.files.wouldReplaceReturn(output));
  }
  return {
    files: kept.map(({ file }) => file),
    returns: kept.map(({ one }) => one),
    overviews: pairs.filter(isOverview).map(({ file }) => file),
  };
}
