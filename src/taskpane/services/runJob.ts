/** A job → its answer from a worker that lives as long as the job; stopping it is ending the worker. */
import type { Answer, Job, Tell } from "../worker/jobs";

/** Somebody pressed cancel. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** The worker could not be loaded, or failed at its job: a mistake of ours. */
export class WorkerFailure extends Error {
  override readonly name = "WorkerFailure";
}

export type Outcome = Exclude<Answer, { about: "progress" } | { about: "failed" }>;

/**
 * @param tell is told how far the job has come
 * @throws Cancelled, WorkerFailure
 */
export function runJob(job: Job, signal: AbortSignal, tell: Tell = () => undefined): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("../worker/worker.ts", import.meta.url));
    const end = (settle: () => void): void => {
      signal.removeEventListener("abort", cancel);
      worker.terminate();
      settle();
    };
    const cancel = (): void => end(() => reject(new Cancelled()));
    if (signal.aborted) return cancel();
    signal.addEventListener("abort", cancel);
    worker.addEventListener("error", ({ message }) => end(() => reject(new WorkerFailure(message))));
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      if (data.about === "progress") tell(data.done, data.total);
      else if (data.about === "failed") end(() => reject(new WorkerFailure(data.why)));
      else end(() => resolve(data));
    });
    worker.postMessage(job);
  });
}
