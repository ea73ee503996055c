/** Starts further copies of the program, which read returned files beside the first one. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Return } from "../../core/intake/return";
import type { FoundFile } from "../findFiles";
import type { Asked } from "../readReturns";
import type { Lane } from "./shareOut";

export interface Readers {
  /** Two for each reader, so that it has the next files in hand when it is done with some. */
  readonly lanes: readonly Lane<FoundFile, Return>[];
  readonly stop: () => Promise<void>;
}

/** Starts readers for so many files; null where reading them is done before a reader has got going. */
export type StartReaders = (asked: Asked, files: number) => Readers | null;

/** More than this gain nothing: the overview is written by one. */
const MOST_THREADS = 8;
/**
 * For each thread. Every further one starts the program and compiles its code anew: with two cores, two
 * threads were a fifth slower than one for 1,000 files, as fast for 4,000, up to a fifth faster for 10,000.
 */
const LEAST_FILES = 2_000;

/**
 * @param program the file that this program was started from
 * @param wanted how many threads shall read, this one among them; null = as many as the machine runs and as pay
 */
export function readersOf(program: string, wanted: number | null): StartReaders {
  return (asked, files) => {
    const paying = Math.min(availableParallelism(), MOST_THREADS, Math.floor(files / LEAST_FILES));
    const threads = Math.min(wanted ?? paying, files);
    if (threads < 2) return null;
    const workers = Array.from({ length: threads - 1 }, () => new Worker(program, { workerData: asked }));
    return {
      lanes: workers.flatMap((worker) => {
        const lane = laneTo(worker);
        return [lane, lane];
      }),
      stop: async () => {
        await Promise.all(workers.map((worker) => worker.terminate()));
      },
    };
  };
}

interface Waiting {
  readonly resolve: (returns: readonly Return[]) => void;
  readonly reject: (error: unknown) => void;
}

/** A reader answers in the order in which it was asked; see `serve`. */
function laneTo(worker: Worker): Lane<FoundFile, Return> {
  const waiting: Waiting[] = [];
  let ended: { readonly error: unknown } | null = null;
  const end = (error: unknown) => {
    ended ??= { error };
    for (const { reject } of waiting.splice(0)) reject(ended.error);
  };
  worker.on("message", (returns: readonly Return[]) => waiting.shift()?.resolve(returns));
  worker.on("error", end);
  worker.on("exit", (code) => end(new Error(`a reader ended with ${code}`)));
  return (files) =>
    new Promise((resolve, reject) => {
      if (ended) {
        reject(ended.error);
        return;
      }
      waiting.push({ resolve, reject });
      worker.postMessage(files);
    });
}
