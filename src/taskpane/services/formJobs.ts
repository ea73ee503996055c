/** The wish for forms → files, one or all in a zip. */
import type { Definition } from "../../core/sets/definition";
import type { LanguageName } from "../../language";
import { isoSeconds } from "../../workbook/isoSeconds";
import type { NamedFile, Recipient } from "../../app/order";
import type { Tell } from "../worker/jobs";
import { runJob, WorkerFailure } from "./runJob";

/** @throws Cancelled, WorkerFailure */
export async function makeFormFiles(
  set: Definition,
  recipients: readonly Recipient[],
  language: LanguageName,
  signal: AbortSignal,
  tell?: Tell,
): Promise<readonly NamedFile[]> {
  const madeAt = isoSeconds(new Date());
  const outcome = await runJob({ job: "forms", set, recipients, madeAt, language }, signal, (portion) => {
    if (portion.about === "progress") tell?.(portion.done, portion.total);
  });
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
