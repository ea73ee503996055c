/** ISO 8601 in UTC → date and time as people in Denmark write them. */
import type { Texts } from "../../language";

/** "2017-11-13T09:30:00Z" → "13. november 2017 kl. 10.30"; what is no time stays as it is written. */
export function dateAndTime(iso: string, texts: Texts): string {
  const local = danish(iso);
  if (!local) return iso;
  const [hours = "", minutes = ""] = local.slice(11).split(":");
  return texts.overview.time(texts.overview.date(local), hours, minutes);
}

/** "2017-11-13T23:30:00Z" → "14. november 2017"; a date alone, "2016-06-22", is that day. */
export function dateOnly(iso: string, texts: Texts): string {
  const local = danish(iso);
  return local ? texts.overview.date(local) : iso;
}

/** "2017-11-13T23:30:00Z" → "2017-11-14": the day by the Danish clock; what is no time stays as it is written. */
export function danishDay(iso: string): string {
  return danish(iso)?.slice(0, 10) ?? iso;
}

const HOUR = 3_600_000;

/** The same moment by the Danish clock, "2017-11-13T10:30:00.000"; null where the text is no time. */
function danish(iso: string): string | null {
  const utc = Date.parse(iso);
  return Number.isNaN(utc) ? null : new Date(utc + (isSummer(utc) ? 2 : 1) * HOUR).toISOString().slice(0, -1);
}

/** EU directive 2000/84: from the last Sunday of March to the last Sunday of October, both at 1:00 UTC. */
function isSummer(utc: number): boolean {
  const year = new Date(utc).getUTCFullYear();
  return utc >= lastSunday(year, 2) && utc < lastSunday(year, 9);
}

/** The last Sunday at 1:00 UTC of a month that has 31 days; 0 = January. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.getTime() - last.getUTCDay() * 24 * HOUR;
}
