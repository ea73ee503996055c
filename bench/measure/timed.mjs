// A command → how long it took and what it needed, as the kernel counts it for the process and its threads.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const TIME = "/usr/bin/time";

/**
 * @returns seconds on the clock, seconds of computing (all threads), peak memory in MB; the latter two
 *   are null where the system has no GNU time
 * @throws when the command fails; exit code 1 is no failure, since a merge has findings
 */
export function timed([program, ...words], env, folder) {
  const counts = `${folder}/counts`;
  const counted = existsSync(TIME);
  const [command, all] = counted
    ? [TIME, ["-q", "-f", "%U %S %M", "-o", counts, program, ...words]]
    : [program, words];
  const start = performance.now();
  const { status, stderr, error } = spawnSync(command, all, {
    env: { ...process.env, SOURCE_DATE_EPOCH: "1517817600", ...env },
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  const seconds = (performance.now() - start) / 1000;
  if (error || status === null || status > 1) throw new Error(`${program} ${words.join(" ")}: ${stderr}`);
  if (!counted) return { seconds, computing: null, memory: null };
  const [user, system, kilobytes] = readFileSync(counts, "utf8")
    .trim()
    .split("\n")
    .at(-1)
    .split(" ")
    .map(Number);
  return { seconds, computing: user + system, memory: kilobytes / 1024 };
}
