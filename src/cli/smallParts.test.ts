import { clockFrom } from "./system/clock";
import { safeFileName } from "../workbook/fileName";
import { nearest } from "./arguments/nearest";

const machine = () => new Date("2026-01-01T00:00:00Z");

test("the clock is SOURCE_DATE_EPOCH where it is set", () => {
  expect(clockFrom(undefined, machine)?.()).toEqual(machine());
  expect(clockFrom("1466553600", machine)?.().toISOString()).toBe("2016-06-22T00:00:00.000Z");
  expect(clockFrom("i går", machine)).toBeNull();
  expect(clockFrom("-1", machine)).toBeNull();
});

test.each([
  ["Fremdriftsskema Høje-Taastrup", "Fremdriftsskema Høje-Taastrup"],
  ["Ta\u030Arnby", "Tårnby"],
  ['a/b\\c:d*e?f"g<h>i|j', "a-b-c-d-e-f-g-h-i-j"],
  ["../../x", "-..-x"],
  ["slut. ", "slut"],
  ["CON", "_CON"],
  ["", "_"],
])("%j is saved as %j", (name, file) => {
  expect(safeFileName(name)).toBe(file);
});

test("a mistyped word is led to the known one, a strange one to none", () => {
  const known = ["sets", "form", "forms", "check", "merge"];
  expect(nearest("chekc", known)).toBe("check");
  expect(nearest("MERGE", known)).toBe("merge");
  expect(nearest("aflever", known)).toBeNull();
  expect(nearest("x", known)).toBeNull();
});
