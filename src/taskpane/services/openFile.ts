/** A file that the user chose → what kind it is and what stands in it. */
import type { Definition } from "../../core/sets/definition";
import type { Recognised } from "../../app/recognise";
import type { Asked } from "../../app/order";
import type { PriorOverview } from "../../app/priorOverview";
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

/** @throws WorkerFailure */
export async function openPriorOverview(
  file: File,
  asked: Pick<Asked, "set" | "municipalities">,
): Promise<PriorOverview> {
  const outcome = await runJob({ job: "prior", file, asked }, new AbortController().signal);
  if (outcome.about !== "prior") throw new WorkerFailure(outcome.about);
  return outcome.found;
}
