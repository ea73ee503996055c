/** The wish for forms → files, one or all in a zip. */
import type { EarlierAnswers } from "../../core/forms/contract/form";
import type { Definition } from "../../core/sets/definition";
import type { LanguageName } from "../../language";
import { isoSeconds } from "../../workbook/isoSeconds";
import type { NamedFile, Recipient } from "../../app/order";
import type { Tell } from "../worker/jobs";
import { runJob, WorkerFailure } from "./runJob";

/** What a form's recipient answered last time; null where the forms shall not show it. */
export type EarlierOf = (recipient: Recipient) => EarlierAnswers | null;

/** @throws Cancelled, WorkerFailure */
export async function makeFormFiles(
  set: Definition,
  recipients: readonly Recipient[],
  earlierOf: EarlierOf,
  language: LanguageName,
  signal: AbortSignal,
  tell?: Tell,
): Promise<readonly NamedFile[]> {
  const madeAt = isoSeconds(new Date());
  const earlier = recipients.map(earlierOf);
  const outcome = await runJob(
    { job: "forms", set, recipients, earlier, madeAt, language },
    signal,
    (portion) => {
      if (portion.about === "progress") tell?.(portion.done, portion.total);
    },
  );
  if (outcome.about !== "forms") throw new WorkerFailure(outcome.about);
  return outcome.files;
}

/** @throws Cancelled, WorkerFailure */
export async function zipped(
  name: string,
  files: readonly NamedFile[],
  signal: AbortSignal,
): Promise<NamedFile> {
  const outcome = await runJob({ job: "zip", files }, signal);
  if (outcome.about !== "zip") throw new WorkerFailure(outcome.about);
  return { name, bytes: outcome.file };
}
