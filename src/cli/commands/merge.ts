/** `fremdrift merge`: returns → one regional overview, with a summary and draft replies where asked for. */
import { chooseKkr } from "../chooseMunicipalities";
import { chooseSet } from "../chooseSet";
import { find, read } from "../collect";
import type { FoundFile } from "../findFiles";
import { mergeReturns } from "../mergeReturns";
import { NothingDone } from "../nothingDone";
import { checkDifferent, checkOutputFile, checkOutputFolder, makeFolder, save } from "../outputs";
import { withoutOverviews, withoutWritten, type Outputs } from "../ownOutput";
import type { Arguments } from "../readArguments";
import { makeReplies, olderReplies } from "../replyFiles";
import { needsAPerson, reportFiles, reportMunicipalities } from "../report";
import { summarise, toJson } from "../summary";
import type { ExitCode, Surroundings } from "../surroundings";

export async function merge(given: Arguments, world: Surroundings): Promise<ExitCode> {
  const { texts, values } = given;
  const { files } = world;
  const toStandardOutput = values.get("json") === "-";
  const outputs: Outputs = {
    overview: values.get("out") ?? "",
    summary: toStandardOutput ? null : (values.get("json") ?? null),
    replies: values.get("replies") ?? null,
  };
  const { set, known } = await chooseSet(values.get("set"), files, texts);
  const asked = { set, known, municipalities: chooseKkr(set.kkr, texts) };
  await checkOutputs(outputs, world, given);

  const found = await withoutWritten(await find(given.paths, world, texts), outputs, files);
  const all = await read(found, asked, world, texts);
  const sorted = await withoutOverviews(found, all, outputs, files, texts);
  if (sorted.returns.length === 0) throw new NothingDone(texts.cli.files.nothingToRead);
  const { ledger, overview } = await mergeReturns(asked, sorted.returns, world.now(), texts);
  const summary = toJson(summarise(ledger, texts));
  const drafts = outputs.replies === null ? [] : makeReplies(ledger, outputs.replies, texts);

  if (outputs.replies !== null) await makeFolder(outputs.replies, files, texts);
  const older = outputs.replies === null ? [] : await olderReplies(outputs.replies, drafts, files);
  await save(
    [
      { path: outputs.overview, bytes: overview },
      ...(outputs.summary === null
        ? []
        : [{ path: outputs.summary, bytes: new TextEncoder().encode(summary) }]),
      ...drafts,
    ],
    files,
    texts,
  );

  const lines = [
    ...reportFiles(ledger, pathsOf(sorted.files), texts),
    ...pathsOf(sorted.overviews).map(texts.cli.files.overviewSkipped),
    "",
    ...reportMunicipalities(ledger, texts),
    ...whereItLies(outputs, drafts.length / 2, older, given),
    "",
  ].join("\n");
  if (toStandardOutput) {
    // Standard output is then for the program that reads it, and for nothing else.
    world.output(summary);
    world.messages(lines);
  } else {
    world.output(lines);
  }
  return needsAPerson(ledger) ? 1 : 0;
}

async function checkOutputs(
  { overview, summary, replies }: Outputs,
  { files }: Surroundings,
  { texts }: Arguments,
): Promise<void> {
  await checkOutputFile(overview, ".xlsx", files, texts);
  if (summary !== null) await checkOutputFile(summary, "", files, texts);
  if (replies !== null) await checkOutputFolder(replies, files, texts);
  checkDifferent(
    [overview, summary, replies].filter((path) => path !== null),
    texts,
  );
}

function whereItLies(
  { overview, summary, replies }: Outputs,
  drafts: number,
  older: readonly string[],
  { texts }: Arguments,
): readonly string[] {
  const { results } = texts.cli;
  return [
    results.overview(overview),
    ...(summary === null ? [] : [results.summary(summary)]),
    ...(replies === null ? [] : [results.replies(drafts, replies)]),
    ...(replies === null || older.length === 0 ? [] : [results.olderReplies(replies, older)]),
  ];
}

const pathsOf = (found: readonly FoundFile[]) => found.map(({ path }) => path);
