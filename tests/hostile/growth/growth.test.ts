/**
 * Nothing grows faster than its input, from the file to overview, letters and data: twice as much of anything
 * takes at most twice the time, and a text of 60,000 signs at any place no time to speak of.
 */
import { spawnSync } from "node:child_process";
import * as v from "valibot";
import { reportFigure } from "../../reportFigure";
import { bundled } from "../bundled";
import { MOST_GROWTH, SLACK } from "./slack";

const outcome = v.object({ name: v.string(), half: v.nullable(v.number()), whole: v.number() });
type Outcome = v.InferOutput<typeof outcome>;

/** Milliseconds of the processor. What grows with the square takes minutes at these sizes. */
const MOST = 10_000;
/** For a file with a few such texts; most take a quarter of a second. */
const MOST_FOR_A_TEXT = 3_000;

let program: string;
beforeAll(async () => {
  program = await bundled("tests/hostile/growth/growthRun.ts");
});

/** In a process of its own, which ends when it takes too long. */
function outcomesOf(what: string): readonly Outcome[] {
  const { stdout, stderr } = spawnSync(process.execPath, [program, what], {
    encoding: "utf8",
    timeout: 600_000,
    maxBuffer: 1 << 28,
  });
  expect(stderr).toBe("");
  const outcomes = stdout
    .trim()
    .split("\n")
    .map((line) => v.parse(outcome, JSON.parse(line)));
  const slowest = outcomes.toSorted((a, b) => b.whole - a.whole).slice(0, 3);
  const figures = slowest.map(({ name, whole }) => `${Math.round(whole)} ms (${name})`).join(", ");
  reportFigure("Growth, check and merges of one return", `${outcomes.length} ${what}, slowest: ${figures}`);
  return outcomes;
}

test("twice as many of anything take at most twice the time", () => {
  const outcomes = outcomesOf("things");
  expect(outcomes.length).toBeGreaterThan(20);
  for (const { name, half, whole } of outcomes) {
    const atMost = half === null ? MOST : Math.min(MOST, MOST_GROWTH * half + SLACK);
    expect([name, whole < atMost]).toEqual([name, true]);
  }
}, 700_000);

test("a long text of anything takes no time, wherever it stands", () => {
  const outcomes = outcomesOf("texts");
  expect(outcomes.length).toBeGreaterThan(35);
  for (const { name, whole } of outcomes) {
    expect([name, whole < MOST_FOR_A_TEXT]).toEqual([name, true]);
  }
}, 700_000);
