// Test files in the order in which they are started: the longest first, so that no worker is left alone with one at the end.
import Sequencer from "@jest/test-sequencer";

/** Folders and files by what a file in them costs, in seconds of the processor on two cores; what is not named is quick. */
const COSTS = [
  ["tests/browser/accessibility", 130],
  ["tests/browser/losses", 130],
  ["tests/browser/excels", 120],
  ["tests/browser/failures", 110],
  ["tests/hostile/bounds", 80],
  ["tests/contract/allOrNothing", 80],
  ["tests/browser/", 50],
  ["tests/bundle/", 40],
  ["tests/contract/undo", 40],
  ["tests/hostile/growth", 110],
  ["tests/contract/traffic", 40],
  ["tests/interop/", 35],
  ["tests/judges/", 30],
  ["tests/form/", 25],
  ["tests/hostile/", 25],
  ["tests/", 10],
];

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const cost = ({ path }) =>
      COSTS.find(([start]) => path.replaceAll("\\", "/").includes(`/${start}`))?.[1] ?? 1;
    return [...super.sort(tests)].sort((a, b) => cost(b) - cost(a));
  }
}
