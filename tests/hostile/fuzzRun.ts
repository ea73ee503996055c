/** A process of its own: reads so and so many mutated files, and prints the first fault or what it took. */
import { writeSync } from "node:fs";
import { judged } from "./fuzz";
import { inputFor, soundSources } from "./mutations";

declare const gc: () => void;

const [first = 1, count = 0] = process.argv.slice(2).map(Number);

/** In megabytes, when all that can be let go is let go. */
function held(): number {
  gc();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

async function run(): Promise<void> {
  const sources = await soundSources();
  let readable = 0;
  let slowest = { seed: 0, milliseconds: 0 };
  let early = 0;
  for (let seed = first; seed < first + count; seed += 1) {
    // Whoever waits too long for the end reads here at which seed it hangs.
    writeSync(2, `${seed}\n`);
    const found = judged(inputFor(seed, sources));
    if (found.complaint !== null) {
      process.stdout.write(JSON.stringify({ complaint: `seed ${seed}: ${found.complaint}` }));
      return;
    }
    if (found.readable) readable += 1;
    if (found.milliseconds > slowest.milliseconds) slowest = { seed, milliseconds: found.milliseconds };
    if (seed === first + Math.floor(count / 4)) early = held();
  }
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(
    JSON.stringify({ complaint: null, readable, slowest, megabytes, grown: held() - early }),
  );
}

void run();
