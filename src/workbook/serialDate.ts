/** Turns Excel's count of days into a date. */

const DAY = 86_400;
/** 31 December 9999, the last day that Excel knows. */
const LAST_DAY = 2_958_465;

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
  const sinceEpoch = seconds + (day < 60 ? DAY : 0) - 25_569 * DAY;
  const iso = new Date(sinceEpoch * 1_000).toISOString();
  return seconds % DAY === 0 ? iso.slice(0, 10) : iso.slice(0, 19);
}
