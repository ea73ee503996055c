/** A ledger with a deadline → a calendar (.ics) that any calendar program takes in: the deadline, and when to remind. */
import type { Texts } from "../../language";
import type { Ledger } from "../ledger/ledger";
import { notJoined } from "../ledger/notJoined";
import { byName } from "../overview/byName";

interface Day {
  readonly uid: string;
  /** ISO date. */
  readonly date: string;
  readonly summary: string;
  readonly description: string;
}

/** Days before the deadline on which those that are missing are reminded. */
const REMIND_BEFORE = 7;

/** @param madeAt ISO 8601 in UTC; the same moment gives the same text */
export function calendarOf(ledger: Ledger, deadline: string, madeAt: string, texts: Texts): string {
  const { set, entries } = ledger;
  const { calendar } = texts.round;
  const free = notJoined(ledger);
  const missing = byName(
    entries
      .filter(({ state, municipality }) => state === "missing" && !free.has(municipality.code))
      .map(({ municipality }) => municipality),
  ).map(({ name }) => name);
  const description = calendar.missing(missing, set.title);
  const days: readonly Day[] = [
    {
      uid: "reminder",
      date: daysBefore(deadline, REMIND_BEFORE),
      summary: calendar.remind(set.body),
      description,
    },
    { uid: "deadline", date: deadline, summary: calendar.deadline(set.body), description },
  ];
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Fremdrift//Fremdrift//DA",
    "METHOD:PUBLISH",
    ...days.flatMap(({ uid, date, summary, description: text }) => [
      "BEGIN:VEVENT",
      `UID:${set.id}-${uid}@fremdrift`,
      `DTSTAMP:${compact(madeAt.slice(0, 19))}Z`,
      `DTSTART;VALUE=DATE:${compact(date)}`,
      `DTEND;VALUE=DATE:${compact(daysBefore(date, -1))}`,
      `SUMMARY:${escaped(summary)}`,
      `DESCRIPTION:${escaped(text)}`,
      // A day that is told of, not one on which nobody has time.
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
    "",
  ];
  return lines.flatMap(folded).join("\r\n");
}

function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(date) - days * 86_400_000).toISOString().slice(0, 10);
}

const compact = (iso: string) => iso.replaceAll(/[-:]/g, "");

/** RFC 5545: what would end a value or a line stands behind a backslash. */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r\n?|\n/g, "\\n");
}

/** RFC 5545: a line holds at most 75 bytes and goes on in the next behind a space; no letter is split. */
function folded(line: string): readonly string[] {
  const lines: string[] = [];
  let part = "";
  let size = 0;
  for (const letter of line) {
    const bytes = new TextEncoder().encode(letter).length;
    if (size + bytes > 75) {
      lines.push(part);
      part = " ";
      size = 1;
    }
    part += letter;
    size += bytes;
  }
  return [...lines, part];
}
