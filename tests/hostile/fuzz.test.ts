/**
 * Mutated workbooks: always a snapshot or a reason, in time, never an exception.
 *
 * FUZZ_INPUTS says how many (1,000 where it is absent), FUZZ_SEED the first seed. A seed that failed
 * goes into SEEDS and stays.
 */
import { readWorkbook } from "../../src/adapters/xlsx/read/readWorkbook";
import { fullParts } from "./fullPackage";
import { complaint, inputFor } from "./fuzz";
import { zipOf } from "./smallPackage";

const INPUTS = Number(process.env["FUZZ_INPUTS"] ?? 1_000);
const FIRST = Number(process.env["FUZZ_SEED"] ?? 1);

/** Seeds that failed once. */
const SEEDS: readonly number[] = [];

test("the workbook that is mutated is sound", () => {
  expect(complaint(zipOf(fullParts()))).toBeNull();
  expect(readWorkbook(zipOf(fullParts())).readable).toBe(true);
});

test("the same seed gives the same bytes", () => {
  expect(inputFor(7)).toEqual(inputFor(7));
});

test("seeds that failed once", () => {
  for (const seed of SEEDS) expect([seed, complaint(inputFor(seed))]).toEqual([seed, null]);
});

test(
  `${INPUTS} mutated workbooks from seed ${FIRST}`,
  () => {
    let read = 0;
    for (let seed = FIRST; seed < FIRST + INPUTS; seed += 1) {
      const bytes = inputFor(seed);
      const found = complaint(bytes);
      if (found !== null) throw new Error(`seed ${seed}: ${found}`);
      if (readWorkbook(bytes).readable) read += 1;
    }
    // Mutations that are all refused, or all harmless, would prove nothing.
    expect(read / INPUTS).toBeGreaterThan(0.1);
    expect(read / INPUTS).toBeLessThan(0.9);
  },
  Math.max(60_000, INPUTS * 50),
);
