/** Writes dates and periods as English does. */

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "2016-06-22" → "22 June 2016". */
export function longDate(iso: string): string {
  const [year = "", month = "", day = ""] = iso.slice(0, 10).split("-");
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** (2015, 2015) → "2015"; (2016, 2017) → "2016 and 2017"; (2018, 2021) → "2018-2021". */
export function years(from: number, to: number): string {
  if (from === to) return String(from);
  return to - from === 1 ? `${from} and ${to}` : `${from}-${to}`;
}

/** In headings: (2015, 2015) → "2015"; (2016, 2017) → "2016–2017". */
export function shortYears(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** "2017-11-27" → "November 2017". */
export function monthOf(iso: string): string {
  const [year = "", month = ""] = iso.slice(0, 10).split("-");
  return `${MONTHS[Number(month) - 1] ?? month} ${year}`;
}
