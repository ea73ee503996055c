/** `fremdrift merge`: returns → one regional overview, with a summary and draft replies where asked for. */
import type { Texts } from "../../language";
import type { EarlierRound } from "../../core/ledger/past";
import { askedBy } from "../../app/order";
import { type ChosenSet, chooseSet } from "../arguments/chooseSet";
import { find } from "../input/collect";
import { dataEnding } from "../output/dataFile";
import { earlierRound } from "../input/earlierOverview";
import { keepSecretariatsWords, readPriorOverview } from "../input/priorOverview";
import type { FoundFile } from "../input/findFiles";
import { mergeFiles, type Done } from "./mergeFiles";
import { CommandError } from "../system/commandError";
import { checkDifferent, checkOutputFile, checkOutputFolder } from "../output/outputs";
import type { Outputs } from "../input/ownOutput";
import type { Arguments } from "../arguments/readArguments";
import { needsAPerson, reportTroubled, reportMunicipalities } from "../output/report";
import { reportSince } from "../output/reportSince";
import type { ExitCode, Environment } from "../system/environment";

export async function merge(given: Arguments, world: Environment): Promise<ExitCode> {
  const { texts, values, paths } = given;
  const toStandardOutput = values.get("json") === "-";
  const outputs: Outputs = {
    overview: values.get("out") ?? "",
    summary: toStandardOutput ? null : (values.get("json") ?? null),
    replies: values.get("replies") ?? null,
    data: values.get("data") ?? null,
  };
  const { set, known } = await chooseSet(values.get("set"), world.files, texts);
  const asked = { set, known, municipalities: askedBy(set) };
  await checkOutputs(outputs, world, given);
  const into = values.get("into") ?? null;
  const found = await find(paths, world, texts);
  await keepSecretariatsWords(outputs.overview, into, found, asked, world.files, texts);
  const earlier = into === null ? null : await readPriorOverview(into, asked, world.files, texts);
  const rounds = await roundsBefore(given.lists.get("earlier") ?? [], outputs, { set, known }, world, texts);
  const done = await mergeFiles(found, asked, outputs, earlier, world, texts, rounds);

  const since = earlier === null ? [] : reportSince(asked, earlier, done.ledger, texts);
  const lines = [
    ...reportTroubled(done.ledger, placesOf(done, texts), texts),
    ...since,
    ...pathsOf(done.overviews).map(texts.cli.files.overviewSkipped),
    "",
    ...reportMunicipalities(done.ledger, texts),
    ...whereItLies(outputs, done, given),
    "",
  ].join("\n");
  if (toStandardOutput) {
    // Standard output is then for the program that reads it, and for nothing else.
    for (const piece of done.summary()) world.output(piece);
    world.messages(lines);
  } else {
    world.output(lines);
  }
  const unclear = earlier?.findings.some(({ severity }) => severity === "error") ?? false;
  return needsAPerson(done.ledger) || unclear ? 1 : 0;
}

/** @param paths the overviews of the rounds that this one is compared with; they are not replaced */
async function roundsBefore(
  paths: readonly string[],
  { overview }: Outputs,
  chosen: ChosenSet,
  { files }: Environment,
  texts: Texts,
): Promise<readonly EarlierRound[]> {
  await checkDifferent([overview, ...paths], files, texts);
  const rounds: EarlierRound[] = [];
  for (const path of paths) rounds.push(await earlierRound(path, chosen, files, texts));
  return rounds;
}

/** Where each of the ledger's returns was found: those that only the earlier overview remembers stand first. */
function placesOf({ ledger, files, remembered }: Done, texts: Texts): readonly string[] {
  const earlier = ledger.returns
    .slice(0, remembered)
    .map((one) => texts.cli.results.remembered(one.return.file.name));
  return [...earlier, ...pathsOf(files)];
}

async function checkOutputs(
  { overview, summary, replies, data }: Outputs,
  { files }: Environment,
  { texts }: Arguments,
): Promise<void> {
  await checkOutputFile(overview, ".xlsx", files, texts);
  if (summary !== null) await checkOutputFile(summary, "", files, texts);
  if (replies !== null) await checkOutputFolder(replies, files, texts);
  if (data !== null) await checkOutputFile(data, "", files, texts);
  if (data !== null && dataEnding(data) === null) throw new CommandError(texts.cli.files.noDataEnding(data));
  await checkDifferent(
    [overview, summary, replies, data].filter((path) => path !== null),
    files,
    texts,
  );
}

function whereItLies(
  { overview, summary, replies, data }: Outputs,
  { drafts, olderReplies }: Done,
  { texts }: Arguments,
): readonly string[] {
  const { results } = texts.cli;
  return [
    results.overview(overview),
    ...(summary === null ? [] : [results.summary(summary)]),
    ...(replies === null ? [] : [results.replies(drafts, replies)]),
    ...(data === null ? [] : [results.data(data)]),
    ...(data !== null && dataEnding(data) === ".csv" ? [results.csvIsForPrograms] : []),
    ...(replies === null || olderReplies.length === 0 ? [] : [results.olderReplies(replies, olderReplies)]),
  ];
}

const pathsOf = (found: readonly FoundFile[]) => found.map(({ path }) => path);
