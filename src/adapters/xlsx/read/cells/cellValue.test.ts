import { UnreadableError } from "../../../ooxml/read/limits/unreadable";
import { cellValue } from "./cellValue";

const context = { sharedStrings: ["Grøn", "Gul", "", "__proto__"], date1904: false };
const value = (type: string, written: string | null, asDate = false) =>
  cellValue(type, written, asDate, context);

test("shared texts by their number", () => {
  expect(value("s", "1")).toEqual({ kind: "text", text: "Gul" });
  expect(value("s", " 0 ")).toEqual({ kind: "text", text: "Grøn" });
  expect(value("s", "3")).toEqual({ kind: "text", text: "__proto__" });
  expect(value("s", "2")).toEqual({ kind: "blank" });
});

test.each(["4", "-1", "1.5", "__proto__", "length", "99999999999"])(
  "there is no shared text %s",
  (written) => {
    expect(() => value("s", written)).toThrow(UnreadableError);
  },
);

test("a cached FALSE is false and not blank", () => {
  expect(value("b", "0")).toEqual({ kind: "boolean", boolean: false });
  expect(value("b", "1")).toEqual({ kind: "boolean", boolean: true });
});

test("what a formula computed to", () => {
  expect(value("str", "Gr_x00F8_n")).toEqual({ kind: "text", text: "Grøn" });
  expect(value("str", "")).toEqual({ kind: "blank" });
  expect(value("e", "#REF!")).toEqual({ kind: "error", error: "#REF!" });
  expect(value("n", null)).toEqual({ kind: "blank" });
});

test.each([
  ["12", 12],
  ["-0.5", -0.5],
  ["1.5E+3", 1500],
  [" 7 ", 7],
  [".5", 0.5],
])("the number %s", (written, number) => {
  expect(value("n", written)).toEqual({ kind: "number", number });
});

test.each(["1,5", "NaN", "INF", "0x10", "1e999", "12 stk."])(
  "%s is no number and stays as written",
  (written) => {
    expect(value("n", written)).toEqual({ kind: "text", text: written });
  },
);

test("a number is a date only where its format says so and a day is meant", () => {
  expect(value("n", "43052", true)).toEqual({ kind: "date", date: "2017-11-13" });
  expect(value("n", "43052")).toEqual({ kind: "number", number: 43052 });
  expect(value("n", "-3", true)).toEqual({ kind: "number", number: -3 });
});

test.each([
  ["2017-11-13", "2017-11-13"],
  ["2017-11-13T00:00:00Z", "2017-11-13"],
  ["2017-11-13T09:30:00.000", "2017-11-13T09:30:00"],
  ["2017-11-13T09:30", "2017-11-13T09:30:00"],
])("a date written as %s", (written, date) => {
  expect(value("d", written)).toEqual({ kind: "date", date });
});

test.each(["2017-13-45", "2017-02-31", "2017-11-13T24:00", "13-11-2017"])(
  "the date %s does not exist and stays as written",
  (written) => {
    expect(value("d", written)).toEqual({ kind: "text", text: written });
  },
);
