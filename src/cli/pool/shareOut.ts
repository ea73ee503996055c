/** Shares many things to do out among several that do them, and puts the results back in order. */

/** Does what it is given, one call at a time, and answers with one result each, in their order. */
export type Lane<Task, Result> = (tasks: readonly Task[]) => Promise<readonly Result[]>;

/** Few enough that all end at about the same time, enough that handing over costs little. */
const BATCH = 8;

/**
 * Whoever is free takes the next few. The results stand in the order of the tasks, whoever did them.
 *
 * @param onProgress is told how many are done
 * @throws what a lane throws, once; the others stop after what they have in hand
 */
export async function shareOut<Task, Result>(
  tasks: readonly Task[],
  lanes: readonly Lane<Task, Result>[],
  onProgress: (done: number) => void,
): Promise<readonly Result[]> {
  const results: (readonly Result[])[] = [];
  let next = 0;
  let done = 0;
  const work = async (lane: Lane<Task, Result>): Promise<void> => {
    while (next * BATCH < tasks.length) {
      const batch = next;
      next += 1;
      try {
        results[batch] = await lane(tasks.slice(batch * BATCH, (batch + 1) * BATCH));
      } catch (error) {
        next = Infinity;
        throw error;
      }
      done += results[batch].length;
      onProgress(done);
    }
  };
  await Promise.all(lanes.map(work));
  return results.flat();
}
