import { dayIn, daysAfter } from "./dayIn";

test.each([
  ["2017-11-30", "2017-11-30"],
  [" 30-11-2017 ", "2017-11-30"],
  ["1.2.2018", "2018-02-01"],
  ["30/11 2017", "2017-11-30"],
  ["2017-11-30T10:00:00", "2017-11-30"],
  ["31-02-2018", null],
  ["januar/februar 2018", null],
  ["", null],
  ["=1+1", null],
])("%j is %s", (written, day) => {
  expect(dayIn(written)).toBe(day);
});

test("days are counted over the end of a year", () => {
  expect(daysAfter("2018-01-03", -7)).toBe("2017-12-27");
});
