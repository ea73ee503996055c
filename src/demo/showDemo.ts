/** Makes the demo's files in a folder, by the same steps as the command line, and tells what happened. */
import { join, relative } from "node:path";
import { writeWorkbook } from "../adapters/xlsx";
import { describeSet } from "../app/describeSet";
import { recipientWith } from "../app/recipients";
import { chooseSet } from "../cli/arguments/chooseSet";
import { isoSeconds } from "../workbook/isoSeconds";
import type { Files } from "../cli/system/files";
import { find } from "../cli/input/collect";
import { mergeFiles, type Done } from "../cli/commands/mergeFiles";
import { CommandError } from "../cli/system/commandError";
import { makeFolder, save } from "../cli/output/outputs";
import { makePaper } from "../cli/output/makePaper";
import { PACKING_IN_NODE } from "../cli/output/packing";
import type { NewFile } from "../cli/system/replaceFiles";
import { run } from "../cli/run";
import type { Environment } from "../cli/system/environment";
import { describeForm } from "../core/forms/progress/form/describeForm";
import { askedBy } from "../app/order";
import { byName } from "../core/overview/byName";
import { isRecommendationSet, type RecommendationSet } from "../core/forms/progress/set/recommendationSet";
import { formOf } from "../core/forms";
import { papersOf } from "../core/forms/papers";
import { builtInDefinitions } from "../data";
import { textsOf } from "../language";
import { DEMO_SET, demoReturns, type DemoReturn } from "./answers";
import { fillForm } from "./fillForm";
import { filledPlans, plansOf2018 } from "./plansOf2018";

/** The forms went out in the autumn of 2017; the overview is for the meeting in the new year. */
const FORMS_MADE = new Date("2017-10-02T08:00:00Z");
const OVERVIEW_MADE = new Date("2018-02-05T08:00:00Z");

/** København's own words, and so that nobody takes the others' for theirs. */
const REAL_RETURN = "København - kommunens eget svar fra 2017.xlsx";

const texts = textsOf("da");

/**
 * @param folder where the demo's files are put; those of an earlier run are replaced
 * @returns what was done, for the terminal
 * @throws CommandError when a file cannot be written, or a form there has been filled in
 */
export async function showDemo(folder: string, files: Files): Promise<string> {
  const forms = join(folder, "skemaer");
  const svar = join(folder, "svar");
  const outputs = {
    overview: join(folder, "Regionalt overblik.xlsx"),
    summary: join(folder, "Resultat.json"),
    replies: join(folder, "breve"),
    data: null,
  };
  const { set, known } = await chooseSet(DEMO_SET, files, texts);
  if (!isRecommendationSet(set)) throw new Error(`${DEMO_SET} is no set of recommendations.`);
  await makeForms(forms, set, files);
  await makeFolder(svar, files, texts);
  await save(await returnedFiles(svar, set), files, texts);
  const asked = { set, known, municipalities: askedBy(set) };
  const world = quietly(files, OVERVIEW_MADE);
  const done = await mergeFiles(await find([svar], world, texts), asked, outputs, null, world, texts);
  const nextSet = join(folder, "Udkast til anbefalinger 2018-2019.xlsx");
  await save([{ path: nextSet, bytes: await nextSetFile(set, done) }], files, texts);
  const paper = join(folder, "Samlet status.docx");
  await save([{ path: paper, bytes: await statusPaper(done) }], files, texts);
  const plans = await showPlans(join(folder, "beskæftigelsesplaner 2018"), files);
  return tell(done, { forms, svar, nextSet, paper, plans, ...outputs });
}

/** The employment plans of 2018 as the jobcentres would have returned them, and the overview of them. */
async function showPlans(folder: string, files: Files): Promise<string> {
  const svar = join(folder, "svar");
  const overview = join(folder, "Overblik over beskæftigelsesplaner.xlsx");
  const set = plansOf2018();
  await makeFolder(svar, files, texts);
  const made: NewFile[] = [];
  for (const { name, form } of filledPlans(isoSeconds(FORMS_MADE), texts)) {
    made.push({
      path: join(svar, `${formOf(set).fileName(name, texts)}.xlsx`),
      bytes: await writeWorkbook(form),
    });
  }
  await save(made, files, texts);
  const world = quietly(files, OVERVIEW_MADE);
  const asked = { set, known: builtInDefinitions, municipalities: askedBy(set) };
  const outputs = { overview, summary: null, replies: null, data: null };
  await mergeFiles(await find([svar], world, texts), asked, outputs, null, world, texts);
  return overview;
}

/** As `fremdrift set new --from` makes it of the overview. */
async function nextSetFile(previous: RecommendationSet, { ledger }: Done): Promise<Uint8Array> {
  const wish = { previous, ledger, period: { from: 2018, to: 2019 } };
  const description = describeSet(wish, isoSeconds(OVERVIEW_MADE), texts);
  if (!description) throw new Error(`${previous.id} has no workbook.`);
  return writeWorkbook(description, PACKING_IN_NODE);
}

/** As `fremdrift paper status` makes it of the overview. */
async function statusPaper({ ledger }: Done): Promise<Uint8Array> {
  const describe = papersOf(ledger.set).status;
  if (describe === null) throw new Error(`${ledger.set.id} has no paper of its status.`);
  return makePaper(describe({ ledger, madeAt: isoSeconds(OVERVIEW_MADE), texts }));
}

/** As `fremdrift forms` does it, word for word. */
async function makeForms(folder: string, set: RecommendationSet, files: Files): Promise<void> {
  let complaint = "";
  const world = { ...quietly(files, FORMS_MADE), messages: (text: string) => void (complaint += text) };
  const code = await run(["forms", "--set", set.id, "--out", folder], world);
  if (code !== 0) throw new CommandError(complaint.trim());
}

async function returnedFiles(folder: string, set: RecommendationSet): Promise<readonly NewFile[]> {
  const made: NewFile[] = [];
  for (const one of demoReturns(set)) {
    const path = join(folder, one.isExample ? one.fileName : REAL_RETURN);
    made.push({ path, bytes: await filledForm(one, set) });
  }
  return made;
}

async function filledForm(one: DemoReturn, set: RecommendationSet): Promise<Uint8Array> {
  const chosen = recipientWith(one.municipalities);
  if (!chosen) throw new Error(`no municipality or joint jobcentre: ${one.municipalities.join(", ")}`);
  const form = describeForm({ set, ...chosen, madeAt: isoSeconds(FORMS_MADE), texts });
  return await writeWorkbook(fillForm(form, one.filling));
}

function quietly(files: Files, moment: Date): Environment {
  const nothing = () => undefined;
  return { files, now: () => moment, output: nothing, messages: nothing, progress: null };
}

type Places = Readonly<
  Record<"forms" | "svar" | "nextSet" | "paper" | "plans" | "overview" | "summary" | "replies", string>
>;

function tell({ ledger, files, drafts }: Done, places: Places): string {
  const named = (state: string) =>
    byName(
      ledger.entries.filter((entry) => entry.state === state).map(({ municipality }) => municipality),
    ).map(({ name }) => name);
  const findings = ledger.returns.flatMap((one) => one.findings);
  const shown = (path: string) => {
    const short = relative(process.cwd(), path);
    return short.startsWith("..") ? path : short;
  };
  return `${texts.demo.told({
    forms: ledger.entries.length,
    files: files.length,
    answered: named("accepted").length,
    missing: named("missing"),
    undecided: named("undecided"),
    errors: findings.filter(({ severity }) => severity === "error").length,
    warnings: findings.filter(({ severity }) => severity === "warning").length,
    drafts,
    formsAt: shown(places.forms),
    returnsAt: shown(places.svar),
    overviewAt: shown(places.overview),
    summaryAt: shown(places.summary),
    repliesAt: shown(places.replies),
    nextSetAt: shown(places.nextSet),
    paperAt: shown(places.paper),
    plansAt: shown(places.plans),
    realReturn: REAL_RETURN,
  })}\n`;
}
