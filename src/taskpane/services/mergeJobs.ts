/** Chosen files → returns; returns and decisions → the overview and the letters. */
import type { Return } from "../../core/intake/return";
import type { LanguageName } from "../../language";
import { isoSeconds } from "../../workbook/isoSeconds";
import type { Answer, Asked, NamedFile, OverviewOrder, Tell } from "../worker/jobs";
import { runJob, WorkerFailure } from "./runJob";

/** @throws Cancelled, WorkerFailure */
export async function readReturns(
  files: readonly File[],
  asked: Asked,
  signal: AbortSignal,
  tell: Tell,
): Promise<readonly Return[]> {
  const outcome = await runJob({ job: "read", files, asked }, signal, tell);
  if (outcome.about !== "read") throw new WorkerFailure(outcome.about);
  return outcome.returns;
}

export type MadeOverview = Omit<Extract<Answer, { about: "overview" }>, "about">;

/** @throws Cancelled, WorkerFailure */
export async function makeOverview(
  order: OverviewOrder,
  language: LanguageName,
  signal: AbortSignal,
): Promise<MadeOverview> {
  const madeAt = isoSeconds(new Date());
  const outcome = await runJob({ job: "overview", order, madeAt, language }, signal);
  if (outcome.about !== "overview") throw new WorkerFailure(outcome.about);
  return outcome;
}

/** @throws Cancelled, WorkerFailure */
export async function makeLetters(
  order: OverviewOrder,
  language: LanguageName,
  signal: AbortSignal,
): Promise<readonly NamedFile[]> {
  const outcome = await runJob({ job: "letters", order, language }, signal);
  if (outcome.about !== "letters") throw new WorkerFailure(outcome.about);
  return outcome.files;
}
