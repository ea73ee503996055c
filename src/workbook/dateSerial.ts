/** Turns an ISO date into the day number by which Excel counts. */
import { ImpossibleDescription } from "./impossibleDescription";

const DAY = 86_400_000;
/** Day 0 as counted from March 1900 on; before that Excel has a 29 February that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_OF_MARCH_1900 = 61;

/**
 * "2016-06-22" → 42543.
 * @throws ImpossibleDescription for what is no date, or lies before March 1900
 */
export function dateSerial(date: string): number {
  const milliseconds = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  const isDay = !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(date);
  const serial = (milliseconds - DAY_ZERO) / DAY;
  if (!isDay || serial < FIRST_OF_MARCH_1900)
    throw new ImpossibleDescription(`No date that a cell can hold: ${date}`);
  return serial;
}
