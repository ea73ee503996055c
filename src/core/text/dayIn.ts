/** A day as somebody has written it → its ISO date; null for what is none. */
import { isCalendarDate } from "./calendarDate";

/** "2017-11-30", "30-11-2017", "30.11.2017", "30/11 2017"; a time behind it means nothing. */
export function dayIn(written: string): string | null {
  const text = written.trim();
  const iso = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(text)?.[0];
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[-./ ]+(\d{1,2})[-./ ]+(\d{4})$/.exec(text) ?? [];
  const date = iso ?? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCalendarDate(date) ? date : null;
}

/** @param days may be negative */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
