/** A file that the user chose → what kind it is and what stands in it. */
import type { Definition } from "../../core/sets/definition";
import type { Recognised } from "./recognise";
import { runJob, WorkerFailure } from "./runJob";

/**
 * @param sets the sets that an overview may be about; the built-in ones where none are given
 * @throws WorkerFailure
 */
export async function openFile(file: File, sets?: readonly Definition[]): Promise<Recognised> {
  const job = { job: "open", file, ...(sets ? { sets } : {}) } as const;
  const outcome = await runJob(job, new AbortController().signal);
  if (outcome.about !== "open") throw new WorkerFailure(outcome.about);
  return outcome.found;
}
