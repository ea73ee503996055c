import { ImpossibleDescription } from "./impossibleDescription";
import { isoToSerial, serialToIso } from "./serialDate";

// Worked out from Excel's two known points: 1 = 1 January 1900, 25569 = 1 January 1970.
test.each([
  [1, "1900-01-01"],
  [59, "1900-02-28"],
  [61, "1900-03-01"],
  [25_569, "1970-01-01"],
  [43_052, "2017-11-13"],
  [43_052.5, "2017-11-13T12:00:00"],
  [43_052.395833333336, "2017-11-13T09:30:00"],
  [43_052.999999999, "2017-11-14"],
  [2_958_465, "9999-12-31"],
])("counting from 1900, %d is %s", (serial, date) => {
  expect(serialToIso(serial, false)).toBe(date);
});

test.each([0, 0.5, -1, 60, 60.25, 2_958_466, 1e300, NaN])("counting from 1900, %d is no day", (serial) => {
  expect(serialToIso(serial, false)).toBeNull();
});

test.each([
  [0, "1904-01-01"],
  [1, "1904-01-02"],
  [41_590, "2017-11-13"],
])("counting from 1904, %d is %s", (serial, date) => {
  expect(serialToIso(serial, true)).toBe(date);
});

test.each([
  ["1900-03-01", 61],
  ["2017-11-13", 43_052],
  ["9999-12-31", 2_958_465],
])("%s is counted as %d", (date, serial) => {
  expect(isoToSerial(date)).toBe(serial);
});

test.each(["1900-02-28", "2017-02-30", "13-11-2017", "2017-11-13T09:30:00", ""])(
  "%j is no date that a cell can hold",
  (date) => {
    expect(() => isoToSerial(date)).toThrow(ImpossibleDescription);
  },
);
