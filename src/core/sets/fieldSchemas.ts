/** The fields that data files are built from: each says in a problem's own code what it does not accept. */
import * as v from "valibot";
import { isCalendarDate } from "../text/calendarDate";

/** Excel's longest cell text. */
export const MAX_TEXT = 32_767;
const MAX_ID = 40;
const MAX_SET_ID = 100;
const MAX_LINE = 255;
const MAX_SHORT = 40;

/** Control characters and halves of characters, which XML and so every workbook refuses. */
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

const isPrintable = (text: string) => !UNPRINTABLE.test(text) && !/\p{Cs}/u.test(text);

/** Text that may not be empty, at most `max` characters; line ends become line feeds. */
function filledText(max: number) {
  return v.pipe(
    v.string(),
    v.transform((text) => text.replace(/\r\n?/g, "\n")),
    v.check((text) => text.trim() !== "", "empty-text"),
    v.maxLength(max, "too-long"),
    v.check(isPrintable, "unprintable"),
  );
}

/** A text of any length that a cell can hold. */
export const longText = filledText(MAX_TEXT);

/** One line: a title, a name. */
export const line = v.pipe(
  filledText(MAX_LINE),
  v.trim(),
  v.check((text) => !/[\n\u2028\u2029]/.test(text), "line-feed"),
);

/** A title that stands beside a bar or in a column's head. */
export const shortLine = v.pipe(line, v.maxLength(MAX_SHORT, "too-long"));

/** One address, as a mail program takes it. */
export const email = v.pipe(line, v.check(isAddress, "email-invalid"));

function isAddress(text: string): boolean {
  const [name = "", host = "", ...rest] = text.split("@");
  const labels = host.split(".");
  return (
    rest.length === 0 &&
    /^[^\s,;<>"]+$/.test(name) &&
    labels.length > 1 &&
    labels.every((label) => /^[\p{L}\p{N}-]+$/u.test(label))
  );
}

/** A recommendation's id: it becomes part of a cell's name, so letters (a-z), digits and dots only. */
export const recommendationId = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(MAX_ID, "too-long"),
  v.regex(/^[A-Za-z0-9]+(\.[A-Za-z0-9]+)*$/, "id-invalid"),
);

/** A set's or theme's id: it stands in marks that are split at "#" and spaces. */
export const plainId = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(MAX_SET_ID, "too-long"),
  v.regex(/^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$/, "id-invalid"),
);

/** Excel's calendar has a day too many in 1900. */
const FIRST_YEAR = 1901;

export const year = v.pipe(
  v.number(),
  v.check((value) => Number.isInteger(value) && value >= FIRST_YEAR && value <= 2199, "year-invalid"),
);

/** An ISO date that the calendar has: 2017-02-30 is none. */
export const isoDate = v.pipe(v.string(), v.trim(), v.check(isCalendarDate, "date-invalid"));

/** Whether somebody's words are one address, or a date as "2018-06-22". */
export const isEmail = (words: string): boolean => v.is(email, words);
export const isDate = (words: string): boolean => v.is(isoDate, words);
