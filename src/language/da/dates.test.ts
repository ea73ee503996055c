import { longDate, years } from "./dates";

test.each([
  ["2016-06-22", "22. juni 2016"],
  ["2018-01-01T09:30:00Z", "1. januar 2018"],
])("%s is %s", (iso, words) => {
  expect(longDate(iso)).toBe(words);
});

test.each([
  [2015, 2015, "2015"],
  [2016, 2017, "2016 og 2017"],
  [2018, 2021, "2018-2021"],
])("%d to %d is %s", (from, to, words) => {
  expect(years(from, to)).toBe(words);
});
