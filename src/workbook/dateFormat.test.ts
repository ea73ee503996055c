import { isDateFormat } from "./dateFormat";

test.each([14, 15, 16, 17, 22])("built-in format %d is a date", (id) => {
  expect(isDateFormat(id, undefined)).toBe(true);
});

test.each([0, 1, 2, 9, 11, 18, 19, 20, 21, 45, 46, 47, 49])("built-in format %d is no date", (id) => {
  expect(isDateFormat(id, undefined)).toBe(false);
});

test.each([
  "dd-mm-yyyy",
  "[$-406]d. mmmm yyyy;@",
  "yyyy-mm-dd hh:mm",
  "mmm",
  '"uge" d',
  "[Red]d/m;@",
  "YYYY",
])("%s is a date", (code) => {
  expect(isDateFormat(164, code)).toBe(true);
});

test.each([
  "General",
  "@",
  '#,##0.00 "kr. pr. dag"',
  "[Red]0",
  "hh:mm",
  "[h]:mm:ss",
  "[mm]:ss",
  "h:mm AM/PM",
  "0\\d",
  "_d0",
  "0.00E+00",
  "",
])("%s is no date", (code) => {
  expect(isDateFormat(164, code)).toBe(false);
});
