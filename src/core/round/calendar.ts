/** The tasks and deadlines of a ledger's round → a calendar (.ics) that any calendar program takes in. */
import type { Texts } from "../../language";
import type { Ledger } from "../ledger/ledger";
import { stillMissing } from "../ledger/stillMissing";
import { DEADLINE_TASK } from "../ledger/typedDeadline";
import { byName } from "../overview/byName";
import { dayIn, daysAfter } from "../text/dayIn";
import { REMINDER_TASK, tasksIn } from "../yearWheel/tasksIn";

interface Day {
  readonly uid: string;
  /** ISO date. */
  readonly date: string;
  readonly summary: string;
  readonly description: string;
}

/**
 * A day each for the rows of Årshjul that have one and are not done.
 *
 * @param madeAt ISO 8601 in UTC; the same moment gives the same text
 * @returns null where no row has a day
 */
export function calendarOf(ledger: Ledger, madeAt: string, texts: Texts): string | null {
  const { set } = ledger;
  const { calendar } = texts.round;
  const missing = byName(stillMissing(ledger).missing).map(({ name }) => name);
  const days = tasksIn(ledger, texts).flatMap(({ key, texts: words }): readonly Day[] => {
    const date = dayIn(words.when ?? "");
    if (date === null || (words.done ?? "").trim() !== "") return [];
    const aboutReturns = key === DEADLINE_TASK || key === REMINDER_TASK;
    const description = [
      words.who ?? "",
      words.paper ?? "",
      ...(aboutReturns ? [calendar.missing(missing, set.title)] : []),
    ];
    return [
      {
        uid: key,
        date,
        summary: `${set.body}: ${words.what ?? ""}`,
        description: description.filter((line) => line !== "").join("\n"),
      },
    ];
  });
  if (days.length === 0) return null;
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
      `DTEND;VALUE=DATE:${compact(daysAfter(date, 1))}`,
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
