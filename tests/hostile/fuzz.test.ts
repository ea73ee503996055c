/**
 * Mutated files: always a return or a finding, in time, in little memory, never an exception.
 *
 * FUZZ_INPUTS says how many (1,000 where it is absent), FUZZ_SEED the first seed. A seed that failed
 * goes into SEEDS and stays.
 */
import { spawnSync } from "node:child_process";
import * as v from "valibot";
import { reportFigure } from "../reportFigure";
import { bundled } from "./bundled";
import { judged } from "./fuzz";
import { inputFor, soundSources, type Sources } from "./mutations";
import { zipOf } from "./smallPackage";

const INPUTS = Number(process.env["FUZZ_INPUTS"] ?? 1_000);
const FIRST = Number(process.env["FUZZ_SEED"] ?? 1);
const PATIENCE = Math.max(60_000, INPUTS * 50);

const MOST_MEGABYTES = 512;
/** What is held after the last file beyond what was held after a quarter of them. */
const MOST_GROWTH = 8;

/** Seeds that failed once. */
const SEEDS: readonly number[] = [7422];

const outcome = v.variant("complaint", [
  v.object({ complaint: v.string() }),
  v.object({
    complaint: v.null(),
    readable: v.number(),
    slowest: v.object({ seed: v.number(), milliseconds: v.number() }),
    megabytes: v.number(),
    grown: v.number(),
  }),
]);

let sources: Sources;
beforeAll(async () => {
  sources = await soundSources();
});

test("the files that are mutated are sound", () => {
  for (const parts of Object.values(sources)) {
    expect(judged(zipOf(parts))).toMatchObject({ complaint: null, readable: true });
  }
});

test("the same seed gives the same bytes", () => {
  expect(inputFor(7, sources)).toEqual(inputFor(7, sources));
});

test("seeds that failed once", () => {
  for (const seed of SEEDS) {
    expect([seed, judged(inputFor(seed, sources)).complaint]).toEqual([seed, null]);
  }
});

test(
  `${INPUTS} mutated files from seed ${FIRST}, in a process of their own`,
  async () => {
    const program = await bundled("tests/hostile/fuzzRun.ts");
    const words = ["--expose-gc", program, String(FIRST), String(INPUTS)];
    const { stdout, stderr, error } = spawnSync(process.execPath, words, {
      encoding: "utf8",
      timeout: PATIENCE,
      maxBuffer: 1 << 30,
    });
    if (error || stdout === "") throw new Error(`after seed ${stderr.trim().slice(-300)}: ${String(error)}`);
    const found = v.parse(outcome, JSON.parse(stdout));
    if (found.complaint !== null) throw new Error(found.complaint);
    const { readable, slowest, megabytes, grown } = found;
    const title = `Fuzzer, ${INPUTS} mutated files from seed ${FIRST} in one process`;
    reportFigure(
      title,
      `longest time of the processor: ${Math.round(slowest.milliseconds)} ms (seed ${slowest.seed})`,
    );
    reportFigure(
      title,
      `peak memory: ${Math.round(megabytes)} MB; held at the end beyond what was held after a quarter: ${grown.toFixed(1)} MB`,
    );
    // Mutations that are all refused, or all harmless, would prove nothing.
    expect(readable / INPUTS).toBeGreaterThan(0.1);
    expect(readable / INPUTS).toBeLessThan(0.9);
    expect(megabytes).toBeLessThan(MOST_MEGABYTES);
    expect(grown).toBeLessThan(MOST_GROWTH);
  },
  PATIENCE + 60_000,
);
