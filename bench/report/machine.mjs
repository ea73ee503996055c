// This machine → the words that say which one the figures are from.
import { execFileSync } from "node:child_process";
import { cpus, loadavg, platform, release, totalmem } from "node:os";
import { availableParallelism } from "node:os";

export function machine() {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const model = cpus()[0]?.model.trim() ?? "unknown processor";
  return `${model}, ${availableParallelism()} cores, ${gigabytes} GB, ${platform()} ${release()}`;
}

/** How busy the machine is with other things, in processes that want to run. */
export function load() {
  return loadavg()[1].toFixed(1);
}

export function commit() {
  const git = (...words) => execFileSync("git", words, { encoding: "utf8" }).trim();
  return `${git("rev-parse", "--short", "HEAD")} of ${git("log", "-1", "--format=%cs")}`;
}
