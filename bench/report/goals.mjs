// What was measured → each goal with the figure beside it, met or not.
import { FLOOR, OURS } from "../contenders/contenders.mjs";
import { EMPTY } from "../measure/startUp.mjs";

/** @returns rows of goal, figure, "met" or "not met"; goals that this run did not measure are left out */
export function goals(measured) {
  const of = (count, name, key = "seconds") => measured.get(count)?.results.get(name)?.[key] ?? null;
  const times = (upper, lower) => (upper === null || lower === null ? null : upper / lower);
  const atMost = (goal, ratio, limit) => row(goal, ratio, ratio !== null && ratio <= limit);
  const atLeast = (goal, ratio, limit) => row(goal, ratio, ratio !== null && ratio >= limit);
  const row = (goal, ratio, met) => (ratio === null ? null : [goal, `${ratio.toFixed(2)} ×`, word(met)]);
  const memory = of(10_000, OURS, "memory");
  return [
    atMost("1,000 returns: at most 3 × inflating them", times(of(1_000, OURS), of(1_000, FLOOR)), 3),
    atLeast(
      "1,000: at least 2 × faster than SheetJS opens them",
      times(of(1_000, "SheetJS"), of(1_000, OURS)),
      2,
    ),
    atLeast(
      "1,000: at least 4 × faster than openpyxl opens them",
      times(of(1_000, "openpyxl"), of(1_000, OURS)),
      4,
    ),
    atMost("10,000: at most 10.5 × the time of 1,000", times(of(10_000, OURS), of(1_000, OURS)), 10.5),
    atMost("10,000: at most 1.3 × the peak memory of 1,000", times(memory, of(1_000, OURS, "memory")), 1.3),
    memory === null
      ? null
      : ["10,000: peak memory under 400 MB", `${Math.round(memory)} MB`, word(memory < 400)],
    atMost(
      "29 returns: under 2.5 × node with an empty file as large as the program",
      times(of(29, OURS), of(29, EMPTY)),
      2.5,
    ),
    ["every status and remark as typed in, for every number", "the same", "met"],
  ].filter((one) => one !== null);
}

const word = (met) => (met ? "met" : "not met");
