/** `fremdrift merge`: returns → one regional overview, with a summary and draft replies where asked for. */
import { chooseKkr } from "../chooseMunicipalities";
import { chooseSet } from "../chooseSet";
import type { FoundFile } from "../findFiles";
import { mergeFiles, type Done } from "../mergeFiles";
import { NothingDone } from "../nothingDone";
import { checkDifferent, checkOutputFile, checkOutputFolder } from "../outputs";
import type { Outputs } from "../ownOutput";
import type { Arguments } from "../readArguments";
import { needsAPerson, reportFiles, reportMunicipalities } from "../report";
import type { ExitCode, Surroundings } from "../surroundings";

export async function merge(given: Arguments, world: Surroundings): Promise<ExitCode> {
  const { texts, values, paths } = given;
  if (values.has("into")) throw new NothingDone(texts.cli.files.intoNotYet);
  const toStandardOutput = values.get("json") === "-";
  const outputs: Outputs = {
    overview: values.get("out") ?? "",
    summary: toStandardOutput ? null : (values.get("json") ?? null),
    replies: values.get("replies") ?? null,
  };
  const { set, known } = await chooseSet(values.get("set"), world.files, texts);
  const asked = { set, known, municipalities: chooseKkr(set.kkr, texts) };
  await checkOutputs(outputs, world, given);
  const done = await mergeFiles(paths, asked, outputs, world, texts);

  const lines = [
    ...reportFiles(done.ledger, pathsOf(done.files), texts),
    ...pathsOf(done.overviews).map(texts.cli.files.overviewSkipped),
    "",
    ...reportMunicipalities(done.ledger, texts),
    ...whereItLies(outputs, done, given),
    "",
  ].join("\n");
  if (toStandardOutput) {
    // Standard output is then for the program that reads it, and for nothing else.
    world.output(done.summary);
    world.messages(lines);
  } else {
    world.output(lines);
  }
  return needsAPerson(done.ledger) ? 1 : 0;
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
  { drafts, olderReplies }: Done,
  { texts }: Arguments,
): readonly string[] {
  const { results } = texts.cli;
  return [
    results.overview(overview),
    ...(summary === null ? [] : [results.summary(summary)]),
    ...(replies === null ? [] : [results.replies(drafts, replies)]),
    ...(replies === null || olderReplies.length === 0 ? [] : [results.olderReplies(replies, olderReplies)]),
  ];
}

const pathsOf = (found: readonly FoundFile[]) => found.map(({ path }) => path);
