import { OUTCOMES } from "../observations";
import { movementOf } from "./movement";

test("a status moves up or down, and only where both rounds have one", () => {
  expect(movementOf("red", "yellow")).toBe("better");
  expect(movementOf("red", "green")).toBe("better");
  expect(movementOf("green", "yellow")).toBe("worse");
  expect(movementOf("yellow", "yellow")).toBe("same");
  expect(movementOf("not-participating", "not-participating")).toBe("same");
});

test("to begin or to stop taking part is neither better nor worse", () => {
  expect(movementOf("not-participating", "green")).toBe("participation");
  expect(movementOf("red", "not-participating")).toBe("participation");
});

test("no answer is no red answer", () => {
  expect(movementOf("missing", "red")).toBe("arrived");
  expect(movementOf("unanswered", "not-participating")).toBe("arrived");
  expect(movementOf("green", "missing")).toBe("lapsed");
  expect(movementOf("unanswered", "missing")).toBe("unanswered");
});

test("what does not change is the same, or no answer", () => {
  expect(OUTCOMES.map((one) => movementOf(one, one))).toEqual([
    ...["same", "same", "same", "same", "unanswered", "unanswered"],
  ]);
});
