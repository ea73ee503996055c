import { textsOf } from "../../language";
import { dateAndTime, dateOnly } from "./localTime";

const da = textsOf("da");

test.each([
  ["2017-11-13T09:30:00Z", "13. november 2017 kl. 10.30"],
  ["2017-07-01T22:05:00Z", "2. juli 2017 kl. 00.05"],
  // Summer time began on Sunday 26 March 2017 and ended on Sunday 29 October 2017, both at 1:00 UTC.
  ["2017-03-26T00:59:00Z", "26. marts 2017 kl. 01.59"],
  ["2017-03-26T01:00:00Z", "26. marts 2017 kl. 03.00"],
  ["2017-10-29T00:59:00Z", "29. oktober 2017 kl. 02.59"],
  ["2017-10-29T01:00:00Z", "29. oktober 2017 kl. 02.00"],
  ["i går", "i går"],
])("%s is %s in Denmark", (iso, said) => {
  expect(dateAndTime(iso, da)).toBe(said);
});

test("the day is the Danish one", () => {
  expect(dateOnly("2017-12-31T23:30:00Z", da)).toBe("1. januar 2018");
  expect(dateOnly("2016-06-22", da)).toBe("22. juni 2016");
});
