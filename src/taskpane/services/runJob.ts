/** Jobs → their answers from a worker that lives as long as they take; stopping them is ending the worker. */
import type { Answer, Job, Portion } from "../worker/jobs";

/** Somebody pressed cancel. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** The worker could not be loaded, or failed at its job: a mistake of ours. */
export class WorkerFailure extends Error {
  override readonly name = "WorkerFailure";
}

export type Outcome = Exclude<Answer, Portion | { about: "failed" }>;

/** @param hear is told how far the job has come, and what it has made so far */
export type Ask = (job: Job, hear?: (portion: Portion) => void) => Promise<Outcome>;

/** @throws Cancelled, WorkerFailure */
export function runJob(job: Job, signal: AbortSignal, hear?: (portion: Portion) => void): Promise<Outcome> {
  return inWorker(signal, (ask) => ask(job, hear));
}

/**
 * Several jobs, one after the other, for the same worker.
 * @throws Cancelled, WorkerFailure
 */
export async function inWorker<T>(signal: AbortSignal, work: (ask: Ask) => Promise<T>): Promise<T> {
  if (signal.aborted) throw new Cancelled();
  const worker = new Worker(new URL("../worker/worker.ts", import.meta.url));
  const listening = new AbortController();
  const ended = new Promise<never>((_, reject) => {
    const until = { signal: listening.signal };
    signal.addEventListener("abort", () => reject(new Cancelled()), until);
    worker.addEventListener("error", ({ message }) => reject(new WorkerFailure(message)), until);
  });
  try {
    return await Promise.race([work((job, hear) => answerTo(worker, job, hear)), ended]);
  } finally {
    listening.abort();
    worker.terminate();
  }
}

function answerTo(worker: Worker, job: Job, hear: (portion: Portion) => void = () => undefined) {
  return new Promise<Outcome>((resolve, reject) => {
    // One job at a time: whatever the worker says is about this one.
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.about === "progress" || data.about === "cells") hear(data);
      else if (data.about === "failed") reject(new WorkerFailure(data.why));
      else resolve(data);
    };
    worker.postMessage(job);
  });
}
