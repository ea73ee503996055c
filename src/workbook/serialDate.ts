/** Dates and Excel's count of days, each turned into the other. */
import { ImpossibleDescription } from "./impossibleDescription";

const DAY = 86_400;
/** 1 January 1970 as counted from March 1900 on; before that Excel has a 29 February that never was. */
const UNIX_EPOCH = 25_569;
const FIRST_OF_MARCH_1900 = 61;
/** 31 December 9999, the last day that Excel knows. */
const LAST_DAY = 2_958_465;

/**
 * "2016-06-22" → 42543.
 * @throws ImpossibleDescription for what is no date, or lies before March 1900
 */
export function isoToSerial(date: string): number {
  const milliseconds = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  const isDay = !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(date);
  const serial = milliseconds / 1_000 / DAY + UNIX_EPOCH;
  if (!isDay || serial < FIRST_OF_MARCH_1900)
    throw new ImpossibleDescription(`No date that a cell can hold: ${date}`);
  return serial;
}

/**
 * ISO date, with the time when there is one: 43052 → "2017-11-13".
 *
 * @param date1904 whether the workbook counts from 1904, as old Macs did
 * @returns null for what is no day: negative, beyond 9999, below a day, or the 29 February 1900 that
 *   Excel has and the calendar has not
 */
export function serialToIso(serial: number, date1904: boolean): string | null {
  const since1900 = date1904 ? serial + 1_462 : serial;
  const seconds = Math.round(since1900 * DAY);
  const day = Math.floor(seconds / DAY);
  if (!(since1900 >= 1) || day > LAST_DAY || day === 60) return null;
  // Excel's calendar has a 29 February 1900, so before it every day is counted one less.
  const sinceEpoch = seconds + (day < 60 ? DAY : 0) - UNIX_EPOCH * DAY;
  const iso = new Date(sinceEpoch * 1_000).toISOString();
  return seconds % DAY === 0 ? iso.slice(0, 10) : iso.slice(0, 19);
}
