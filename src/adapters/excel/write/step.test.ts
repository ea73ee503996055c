import { jsonBytes, requestsOf, step, type Step } from "./step";

const of = (bytes: number): Step => ({ bytes, queue: () => undefined });

test("steps share a request while there is room, in their order", () => {
  const steps = [of(40), of(50), of(30), of(90), of(5)];
  expect(requestsOf(steps, 100).map((some) => some.map(({ bytes }) => bytes))).toEqual([
    [40, 50],
    [30],
    [90, 5],
  ]);
});

test("a step that is too large by itself goes alone", () => {
  expect(requestsOf([of(10), of(500), of(10)], 100)).toHaveLength(3);
  expect(requestsOf([], 100)).toEqual([]);
});

test("bytes are counted as they are sent: ø is two, a line feed is written as two", () => {
  expect(jsonBytes("rød\n")).toBe(8);
  expect(jsonBytes([["a", null]])).toBe(12);
  expect(step(0, "abc", () => undefined).bytes).toBe(5);
});
