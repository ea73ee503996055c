// Contenders and a folder → the median of each over several rounds, in which they take turns.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { timed } from "./timed.mjs";

/** Each round begins with another contender, so that no one always comes after the same. */
export function takeTurns(contenders, rounds, folder, work) {
  const results = new Map(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const { name, command, env } = contenders[(round + turn) % contenders.length];
      const out = join(work, "overview.xlsx");
      rmSync(out, { force: true });
      results.get(name).push(timed(command(folder, out), env, work));
      process.stderr.write(".");
    }
  }
  return new Map([...results].map(([name, all]) => [name, medians(all)]));
}

function medians(all) {
  const of = (key) => (all[0][key] === null ? null : median(all.map((one) => one[key])));
  return { seconds: of("seconds"), computing: of("computing"), memory: of("memory") };
}

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
